package dev.factbox.reader.wording;

import dev.factbox.factsheet.Span;
import dev.factbox.factsheet.Summary;
import dev.factbox.factsheet.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A sentence as a summary would show it.
 *
 * @param sentence its index in the reading
 * @param pieces in order of the text, at least one
 * @param text what the pieces give
 * @param defects why it can't be shown alone; empty when it can
 */
public record Draft(int sentence, List<Piece> pieces, String text, Set<SentenceDefect> defects) {
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern ABBREVIATED = Pattern.compile(
            "(?:(?<!\\w)\\p{L}|\\.\\s?\\p{L}|(?<!\\w)(?:Inc|Ltd|Co|Corp|Jr|Sr|St|etc|a\\.m|p\\.m)|\\.)\\.$");
    private static final Pattern CLOSING = Pattern.compile("^[,.;:!?)\\]”’…%]|^['’]s\\b");

    public Draft {
        pieces = List.copyOf(pieces);
        defects = Set.copyOf(defects);
    }

    static Draft of(Text text, int sentence, List<Piece> pieces) {
        String shown = show(text, pieces);
        return new Draft(sentence, pieces, shown, Standing.defects(shown));
    }

    /** The same sentence, barred for these reasons too. */
    Draft withDefects(Set<SentenceDefect> others) {
        Set<SentenceDefect> more = new HashSet<>(defects);
        more.addAll(others);
        return new Draft(sentence, pieces, text, more);
    }

    private Draft withOnlyDefects(Set<SentenceDefect> others) {
        return new Draft(sentence, pieces, text, others);
    }

    /** The same sentence without a part of it. */
    Draft without(Text article, Span gone) {
        List<Piece> left = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Kept(Span span) && span.overlaps(gone)) {
                if (span.start() < gone.start()) {
                    left.add(new Piece.Kept(new Span(span.start(), gone.start())));
                }
                if (gone.end() < span.end()) {
                    left.add(new Piece.Kept(new Span(gone.end(), span.end())));
                }
            } else {
                left.add(piece);
            }
        }
        return left.isEmpty() ? this : of(article, sentence, left);
    }

    /**
     * The same sentence as headlines are written: without the full stop at its end, unless that belongs to an
     * abbreviation.
     */
    Draft withoutFullStop(Text article) {
        Span last = spans().getLast();
        String words = article.slice(last).stripTrailing();
        boolean isStop =
                words.endsWith(".") && !ABBREVIATED.matcher(words).find() && (words.length() > 1 || pieces.size() > 1);
        if (!isStop) {
            return this;
        }
        int end = last.start() + words.codePointCount(0, words.length()) - 1;
        return without(article, new Span(end, last.end())).withOnlyDefects(defects);
    }

    /** Returns true if it shows these words of the article. */
    boolean shows(Span words) {
        return spans().stream().anyMatch(span -> span.contains(words));
    }

    /** Code points of the text. */
    public int length() {
        return text.codePointCount(0, text.length());
    }

    /** The spans of the article's words in it. */
    public List<Span> spans() {
        return pieces.stream()
                .filter(Piece.Kept.class::isInstance)
                .map(piece -> ((Piece.Kept) piece).span())
                .toList();
    }

    /** The pronouns in whose place it shows a name. */
    public List<Span> named() {
        return pieces.stream()
                .filter(Piece.Named.class::isInstance)
                .map(piece -> ((Piece.Named) piece).pronoun())
                .toList();
    }

    /** The line that a summary shows. */
    public Summary.Line line(Text article, String why) {
        List<Summary.Naming> named = pieces.stream()
                .filter(Piece.Named.class::isInstance)
                .map(piece -> (Piece.Named) piece)
                .map(piece -> new Summary.Naming(
                        piece.pronoun().start(), piece.pronoun().end(), article.slice(piece.pronoun()), piece.entity()))
                .toList();
        return new Summary.Line(text, spans(), why, named);
    }

    private static String show(Text text, List<Piece> pieces) {
        StringBuilder out = new StringBuilder();
        for (Piece piece : pieces) {
            String words = switch (piece) {
                case Piece.Kept(Span span) ->
                    SPACE.matcher(text.slice(span)).replaceAll(" ").strip();
                case Piece.Named named -> "[" + named.name() + "]";
            };
            if (!out.isEmpty() && !words.isEmpty() && !CLOSING.matcher(words).find()) {
                out.append(' ');
            }
            out.append(words);
        }
        return capital(out.toString());
    }

    /** With a capital at its start, or after its opening mark; a word with a capital inside (iPhone) stays as it is. */
    private static String capital(String text) {
        int at = 0;
        while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        boolean plain = at + 1 >= text.length() || !Character.isUpperCase(text.charAt(at + 1));
        if (at == text.length() || !plain) {
            return text;
        }
        return text.substring(0, at) + Character.toTitleCase(text.charAt(at)) + text.substring(at + 1);
    }
}
