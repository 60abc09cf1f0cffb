package dev.factbox.reader.facts.time;

import dev.factbox.factsheet.DateMention;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Past, present and future without a date, and periods that go by the name of an event. */
final class References {
    static final List<Rule> REFERENCES = List.of(
            Rule.of("now|currently|nowadays|presently", References::now),
            Rule.of("right now", match -> of("PRESENT_REF")),
            Rule.of("these days", match -> of("PRESENT_REF")),
            Rule.of("at present", match -> of("PRESENT_REF")),
            Rule.of("at the moment", match -> of("PRESENT_REF")),
            Rule.of("more|most? recently", match -> of("PAST_REF")),
            Rule.of("lately", match -> of("PAST_REF")),
            Rule.of("the recent? past", References::pastNoun),
            Rule.of("the near|nearer|distant|immediate|foreseeable? future", References::futureNoun),
            Rule.of("the near|short|long term", match -> match.after().is("-") ? null : of("FUTURE_REF")),
            Rule.of("very? soon", References::soon),
            Rule.of("as soon as possible", match -> of("FUTURE_REF")),
            Rule.of(
                    "<name> 's first|second|third|fourth|last|final|next|current? term|presidency|reign|tenure",
                    References::term));

    private References() {}

    static Meaning of(String reference) {
        return new Meaning.Fixed(DateMention.Type.DATE, reference);
    }

    /** Up to three capitalised words. */
    static Chart.@Nullable Found name(Chart chart, int at) {
        int end = at;
        while (end < at + 3 && chart.get(end).isCapitalized()) {
            end++;
        }
        return end > at ? new Chart.Found("", end) : null;
    }

    /** "now that" and "now-" are conjunction and prefix. */
    private static @Nullable Meaning now(Match match) {
        boolean other = match.after().is("that")
                || match.after().is("-")
                || match.before().is("-");
        return other ? null : of("PRESENT_REF");
    }

    private static @Nullable Meaning pastNoun(Match match) {
        return match.after().isNumber()
                        || (match.after().isWord() && Unit.of(match.after().lower()) != null)
                ? null
                : of("PAST_REF");
    }

    private static @Nullable Meaning futureNoun(Match match) {
        return match.after().is("of") ? null : of("FUTURE_REF");
    }

    /** "as soon as" and "soon after" point at something else. */
    private static @Nullable Meaning soon(Match match) {
        boolean other = match.before().is("as")
                || match.after().is("after")
                || match.after().is("as")
                || match.before().is("too");
        return other ? null : of("FUTURE_REF");
    }

    /** "Trump's first term" has a beginning and an end, but the text does not say which. */
    private static @Nullable Meaning term(Match match) {
        return match.after().is("-") ? null : new Meaning.Fixed(DateMention.Type.DATE, null);
    }
}
