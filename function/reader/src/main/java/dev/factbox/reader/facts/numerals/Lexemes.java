package dev.factbox.reader.facts.numerals;

import dev.factbox.factsheet.Span;
import dev.factbox.factsheet.Text;
import dev.factbox.reader.article.Letters;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The lexemes of a stretch of text, in order; positions outside of them hold {@link Lexeme.Kind#NOTHING}. */
public final class Lexemes {
    private static final Pattern LEXEME =
            Pattern.compile("(?<word>\\p{L}(?:\\.\\p{L})+\\.?(?!\\p{L})|['’]s(?!\\p{L})|[\\p{L}\\p{M}]+)"
                    + "|(?<number>\\d{1,3}(?:,\\d{3})+(?!\\d)(?:\\.\\d+(?!\\.?\\d))?|(?<!\\d\\.)\\d+\\.\\d+(?!\\.?\\d)|\\d+)"
                    + "|(?<mark>\\S)");

    private final Text text;
    private final List<Lexeme> lexemes;

    private Lexemes(Text text, List<Lexeme> lexemes) {
        this.text = text;
        this.lexemes = lexemes;
    }

    /** The lexemes of a span of a text. */
    public static Lexemes of(Text text, Span span) {
        List<Lexeme> lexemes = new ArrayList<>();
        Matcher matcher = LEXEME.matcher(text.toString());
        int previousEnd = text.toUtf16(span.start());
        matcher.region(previousEnd, text.toUtf16(span.end()));
        matcher.useTransparentBounds(true);
        previousEnd = -1;
        while (matcher.find()) {
            lexemes.add(lexeme(text, matcher, matcher.start() == previousEnd));
            previousEnd = matcher.end();
        }
        return new Lexemes(text, List.copyOf(lexemes));
    }

    private static Lexeme lexeme(Text text, Matcher matcher, boolean glued) {
        Lexeme.Kind kind = matcher.group("word") != null
                ? Lexeme.Kind.WORD
                : matcher.group("number") != null ? Lexeme.Kind.NUMBER : Lexeme.Kind.MARK;
        String form = matcher.group();
        return new Lexeme(kind, form, plain(form), text.spanOfUtf16(matcher.start(), matcher.end()), glued);
    }

    private static String plain(String form) {
        return switch (form) {
            case "‐", "‑", "–", "—", "−" -> "-";
            case "’", "‘", "`" -> "'";
            default -> Letters.lower(form).replace('’', '\'');
        };
    }

    public int size() {
        return lexemes.size();
    }

    /** The lexeme at a position, which may be outside. */
    public Lexeme get(int position) {
        return position >= 0 && position < lexemes.size() ? lexemes.get(position) : nothing(position);
    }

    private static Lexeme nothing(int position) {
        return position < 0 ? BEFORE : AFTER;
    }

    private static final Lexeme BEFORE = new Lexeme(Lexeme.Kind.NOTHING, "", "", new Span(0, 1), false);
    private static final Lexeme AFTER = new Lexeme(Lexeme.Kind.NOTHING, "", "", new Span(0, 1), false);

    /** The number that begins at a position, in digits or in words, the longest that there is; null when none does. */
    public @Nullable Numeral numeral(int position) {
        return NumeralParser.at(this, position);
    }

    /** The text from the first lexeme at {@code from} up to the last before {@code to}. */
    public Span span(int from, int to) {
        return new Span(get(from).span().start(), get(to - 1).span().end());
    }

    /** The characters of {@link #span(int, int)}. */
    public String exact(int from, int to) {
        return text.slice(span(from, to));
    }
}
