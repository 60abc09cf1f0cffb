package dev.factbox.reader.facts.time;

import dev.factbox.reader.facts.time.Meaning.Origin;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Parts of days and times of day, with the day that they belong to. */
final class ClockRules {
    static final List<Rule> TIMES = List.of(
            Rule.of("<clock> ,? on|of? <whichday>", Values.Time.class, ClockRules::at),
            Rule.of("<clock> in the <part>", Values.Time.class, ClockRules::at),
            Rule.of("<clock> in the <part> ,? on|of? <whichday>", Values.Time.class, ClockRules::at),
            Rule.of("<clock>", Values.Time.class, ClockRules::at),
            Rule.of("<day> in the <part>", Values.Day.class, Values.Part.class, ClockRules::inPart),
            Rule.of("<whichday> ,? at|around|about? <clock>", Values.Time.class, ClockRules::at),
            Rule.of("<whichday> ,? <part> at <clock>", Values.Time.class, ClockRules::at),
            Rule.of("noon|midnight|midday gmt|utc|est|edt|et? ,? on? <whichday>", ClockRules::part),
            Rule.of("<whichday> at? <part>", ClockRules::part),
            Rule.of("<part> of|on <whichday>", ClockRules::part),
            Rule.of("mid -? <part> <whichday>?", ClockRules::part),
            Rule.of("late|early -? <part> <whichday>", ClockRules::part),
            Rule.of("<part> yesterday|today", ClockRules::partOf),
            Rule.of("this <part>", match -> partOf(match, 0)),
            Rule.of("last night|evening", match -> partOf(match, -1)),
            Rule.of("tonight", match -> new Meaning.Clock("TNI", day(0))),
            Rule.of("the? following|next <part>", Values.Part.class, (match, part) -> shifted(part, 1)),
            Rule.of("the? previous <part>", Values.Part.class, (match, part) -> shifted(part, -1)),
            Rule.of(
                    "that same? <part>",
                    Values.Part.class,
                    (match, part) -> new Meaning.Clock(part.code(), new Meaning.Again(Unit.DAY))),
            Rule.of("the morning|afternoon|evening", ClockRules::definite),
            Rule.of("overnight|midday|noon", ClockRules::bare),
            Rule.of("midnight", ClockRules::bare));

    /** Prepositions before a part of the day that belongs to the day in focus. */
    private static final Set<String> BEFORE_DEFINITE = Set.of("in", "during", "by", "of");

    private ClockRules() {}

    private static Meaning day(int n) {
        return new Meaning.Shift(Unit.DAY, n, Origin.PUBLISHED);
    }

    private static Meaning at(Match match, Values.Time time) {
        return new Meaning.Clock(time.clock(), match.find(Meaning.class));
    }

    /** "4 in the morning". */
    private static @Nullable Meaning inPart(Match match, Values.Day number, Values.Part part) {
        int hour = number.number();
        boolean afternoon = !part.code().equals("TMO") && hour < 12;
        return hour > 12 || !match.first().isNumber()
                ? null
                : new Meaning.Clock(String.format(Locale.ROOT, "T%02d:00", afternoon ? hour + 12 : hour), null);
    }

    private static Meaning part(Match match) {
        Values.Part part = match.find(Values.Part.class);
        String code = part == null ? Lexicon.PARTS.getOrDefault(match.first().lower(), "T12:00") : part.code();
        return new Meaning.Clock(code, match.find(Meaning.class));
    }

    private static Meaning partOf(Match match) {
        return partOf(match, match.has("yesterday") ? -1 : 0);
    }

    private static Meaning partOf(Match match, int days) {
        Values.Part part = match.find(Values.Part.class);
        String word = match.last().lower();
        return new Meaning.Clock(part == null ? Lexicon.PARTS.getOrDefault(word, "TNI") : part.code(), day(days));
    }

    private static Meaning shifted(Values.Part part, long days) {
        return new Meaning.Clock(part.code(), new Meaning.Shift(Unit.DAY, days, Origin.CONTEXT));
    }

    private static @Nullable Meaning definite(Match match) {
        boolean placed = BEFORE_DEFINITE.contains(match.before().lower());
        return placed
                ? new Meaning.Clock(Lexicon.PARTS.getOrDefault(match.last().lower(), "TMO"), null)
                : null;
    }

    /** Not the title "High Noon". */
    private static @Nullable Meaning bare(Match match) {
        return match.before().is("high")
                ? null
                : new Meaning.Clock(Lexicon.PARTS.getOrDefault(match.last().lower(), "TNI"), null);
    }
}
