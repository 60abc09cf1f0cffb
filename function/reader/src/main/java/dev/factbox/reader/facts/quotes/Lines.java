package dev.factbox.reader.facts.quotes;

import dev.factbox.factsheet.Span;
import dev.factbox.factsheet.Text;
import dev.factbox.reader.article.Paragraph;
import dev.factbox.reader.facts.quotes.Attribution.Source;
import dev.factbox.reader.language.Syntax;
import dev.factbox.reader.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds speech whose speaker the layout names: the turns of a transcript, and "…" — Name. */
final class Lines {
    private static final String CAPITALS = "\\p{Lu}[\\p{Lu}.'’-]+(?: \\p{Lu}[\\p{Lu}.'’-]+){0,3}";
    private static final String NAME =
            "\\p{Lu}[\\p{L}.'’-]*(?: (?:(?:of|de|von|van|bin|al|the) )?\\p{Lu}[\\p{L}.'’-]*){0,4}";

    private static final Pattern TURN = Pattern.compile("(?U)\\A[\"“]?\\s*+(" + CAPITALS + ")(:)\\s+(?=\\S)");
    private static final Pattern CREDIT =
            Pattern.compile("(?U)\\s*([—–―]|--?)\\s*(" + NAME + ")\\s*[.,]?\\s*(?=$|[\\n“\"])");

    private static final double SURE = 0.9;

    /** So many turns make a transcript; fewer labels with a colon are speakers only when they name persons. */
    private static final int TRANSCRIPT = 3;

    private final Text text;
    private final Syntax syntax;

    private Lines(Text text, Syntax syntax) {
        this.text = text;
        this.syntax = syntax;
    }

    /**
     * The attributions of the layout, with their content; those of one paragraph in order.
     *
     * @param isPerson whether a span names a person
     */
    static List<Attribution> find(
            Text text, List<Paragraph> paragraphs, List<Marked> outermost, Syntax syntax, Predicate<Span> isPerson) {
        Lines lines = new Lines(text, syntax);
        List<Attribution> found = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            lines.turn(paragraphs.get(i).span(), found);
        }
        if (found.size() < TRANSCRIPT) {
            found.removeIf(turn ->
                    turn.source() == null || !isPerson.test(turn.source().span()));
        }
        for (Marked mark : outermost) {
            lines.credit(mark, paragraphs.get(mark.paragraph()).span(), found);
        }
        return found;
    }

    private void turn(Span paragraph, List<Attribution> found) {
        String line = text.slice(paragraph);
        Matcher matcher = TURN.matcher(line);
        if (matcher.lookingAt()) {
            Span name = within(paragraph, line, matcher.start(1), matcher.end(1));
            Span colon = within(paragraph, line, matcher.start(2), matcher.end(2));
            Span said = syntax.bare(syntax.tokenAfter(colon.end()), syntax.tokenAfter(paragraph.end() - 1));
            if (said != null && said.start() >= colon.end()) {
                found.add(attribution(colon, name, said));
            }
        }
    }

    private void credit(Marked mark, Span paragraph, List<Attribution> found) {
        String rest = text.slice(mark.outer().end(), Math.max(mark.outer().end(), paragraph.end()));
        Matcher matcher = CREDIT.matcher(rest);
        if (matcher.lookingAt()) {
            Span from = new Span(mark.outer().end(), Math.max(mark.outer().end() + 1, paragraph.end()));
            Span dash = within(from, rest, matcher.start(1), matcher.end(1));
            found.add(attribution(dash, within(from, rest, matcher.start(2), matcher.end(2)), mark.outer()));
        }
    }

    private Attribution attribution(Span sign, Span name, Span said) {
        Span bare = syntax.bare(syntax.tokenAfter(name.start()), syntax.tokenAfter(name.end() - 1));
        Token last = syntax.reading().tokens().get(syntax.tokenAfter(name.end() - 1));
        Token cue = syntax.reading().tokens().get(syntax.tokenAfter(sign.start()));
        return new Attribution(cue, sign, new Source(last, bare == null ? name : bare), List.of(said), false, SURE);
    }

    /** The span of UTF-16 positions of a line that begins where {@code outer} does. */
    private static Span within(Span outer, String line, int start, int end) {
        int from = outer.start() + line.codePointCount(0, start);
        return new Span(from, from + line.codePointCount(start, end));
    }
}
