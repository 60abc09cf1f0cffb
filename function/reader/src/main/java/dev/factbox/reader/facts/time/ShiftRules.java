package dev.factbox.reader.facts.time;

import dev.factbox.reader.facts.time.Meaning.Origin;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Periods counted from the publication date or from the date before: "last year", "two weeks ago". */
final class ShiftRules {
    static final List<Rule> SHIFTS = List.of(
            Rule.of("the? last <unit>", Unit.class, (match, unit) -> shift(match, unit, -1, Origin.PUBLISHED)),
            Rule.of("the? past <unit>", Unit.class, ShiftRules::past),
            Rule.of("this past <unit>", Unit.class, (match, unit) -> shift(match, unit, -1, Origin.PUBLISHED)),
            Rule.of(
                    "this|current|present <unit>",
                    Unit.class,
                    (match, unit) -> shift(match, unit, 0, Origin.PUBLISHED)),
            Rule.of(
                    "the current|present fiscal? <unit>",
                    Unit.class,
                    (match, unit) -> shift(match, unit, 0, Origin.PUBLISHED)),
            Rule.of("the? next|coming <unit>", Unit.class, (match, unit) -> shift(match, unit, 1, Origin.PUBLISHED)),
            Rule.of("the fiscal <unit>", Unit.class, ShiftRules::definite),
            Rule.of(
                    "the week of|beginning|starting|ending <whichday>",
                    Meaning.class,
                    (match, day) -> new Meaning.WeekOf(day)),
            Rule.of("the latest|last|past fiscal year", match -> years(-1)),
            Rule.of("the? year -? end", match -> years(0)),
            Rule.of("year 's end", match -> years(0)),
            Rule.of("last|next fiscal year", match -> years(match.has("last") ? -1 : 1)),
            Rule.of(
                    "the previous|prior|preceding <unit>",
                    Unit.class,
                    (match, unit) -> shift(match, unit, -1, Origin.CONTEXT)),
            Rule.of("the following <unit>", Unit.class, (match, unit) -> shift(match, unit, 1, Origin.CONTEXT)),
            Rule.of("the <unit> before|earlier|previous", Unit.class, (match, unit) -> ending(match, unit, -1)),
            Rule.of("the <unit> after|later", Unit.class, (match, unit) -> ending(match, unit, 1)),
            Rule.of("the <unit>", Unit.class, ShiftRules::definite),
            Rule.of("the|that same|latest|corresponding|comparable <unit>", Unit.class, ShiftRules::again),
            Rule.of("that <unit>", Unit.class, ShiftRules::again),
            Rule.of("the|that same|latest|corresponding|comparable period", match -> new Meaning.Again(null)),
            Rule.of("the same|corresponding|comparable period|quarter|month|week last year", match -> yearBefore()),
            Rule.of("the? full|whole|entire year", match -> years(0)),
            Rule.of("a year ago", match -> yearBefore(Origin.PUBLISHED)),
            Rule.of("a year earlier", match -> yearBefore()),
            Rule.of("a year before", ShiftRules::yearEarlier),
            Rule.of(
                    "<count> <unit> ago",
                    Amount.class,
                    Unit.class,
                    (match, n, unit) -> counted(n, unit, -1, Origin.PUBLISHED)),
            Rule.of(
                    "<count> <unit> earlier|previously",
                    Amount.class,
                    Unit.class,
                    (match, n, unit) -> counted(n, unit, -1, Origin.CONTEXT)),
            Rule.of(
                    "<count> <unit> later|afterward|afterwards",
                    Amount.class,
                    Unit.class,
                    (match, n, unit) -> counted(n, unit, 1, Origin.CONTEXT)),
            Rule.of(
                    "<count> <unit> from now|today",
                    Amount.class,
                    Unit.class,
                    (match, n, unit) -> counted(n, unit, 1, Origin.PUBLISHED)),
            Rule.of(
                    "<count> <unit> hence",
                    Amount.class,
                    Unit.class,
                    (match, n, unit) -> counted(n, unit, 1, Origin.PUBLISHED)),
            Rule.of("the? comparable? year - ago|earlier quarter|period|month|week", match -> yearBefore()),
            Rule.of("year - ago|earlier", match -> yearBefore()),
            Rule.of("the quarter|period|month a year ago|earlier", match -> yearBefore()),
            Rule.of("the? year - ago|earlier <ordinal> quarter", match -> yearBefore()));

    /** Units that "the" alone refers back to; "the day" is more often any day. */
    private static final Set<Unit> REFERABLE = Set.of(Unit.YEAR, Unit.QUARTER, Unit.WEEK, Unit.MONTH, Unit.WEEKEND);

    private ShiftRules() {}

    private static Meaning years(long n) {
        return new Meaning.Shift(Unit.YEAR, n, Origin.PUBLISHED);
    }

    private static @Nullable Meaning shift(Match match, Unit unit, long n, Origin origin) {
        boolean title = match.first().isCapitalized() && match.last().isCapitalized();
        if (Unit.isPlural(match.last().lower()) || unit.clock.equals("T") || title) {
            return null;
        }
        return unit == Unit.WEEKEND ? new Meaning.Weekend(n, origin) : new Meaning.Shift(unit, n, origin);
    }

    /** "the year before" at the end of its clause; with an event behind it, the period is that event's. */
    private static @Nullable Meaning ending(Match match, Unit unit, long n) {
        boolean ends =
                (!match.after().isWord() && !match.after().isNumber()) || match.has("earlier", "later", "previous");
        return ends ? shift(match, unit, n, Origin.CONTEXT) : null;
    }

    /** Of long units "the past" is a length: "the past decade" ends today. */
    private static @Nullable Meaning past(Match match, Unit unit) {
        return unit.size > 1 ? null : shift(match, unit, -1, Origin.PUBLISHED);
    }

    private static @Nullable Meaning definite(Match match, Unit unit) {
        boolean period = REFERABLE.contains(unit) && !Unit.isPlural(match.last().lower());
        boolean label =
                match.after().is("-") || match.after().is("of") || match.after().isNumber();
        boolean bounded =
                unit == Unit.YEAR && (match.after().is("ended") || match.after().is("ending"));
        if (!period || label || bounded) {
            return null;
        }
        return switch (unit) {
            case WEEKEND -> new Meaning.Weekend(0, Origin.CONTEXT);
            case QUARTER -> new Meaning.Again(unit);
            default -> new Meaning.Shift(unit, 0, Origin.PUBLISHED);
        };
    }

    private static @Nullable Meaning again(Match match, Unit unit) {
        return Unit.isPlural(match.last().lower()) || unit.clock.equals("T") ? null : new Meaning.Again(unit);
    }

    /** So many units away; of a number left open only the side is known, which TIMEX3 calls a reference. */
    private static @Nullable Meaning counted(Amount amount, Unit unit, int sign, Origin origin) {
        if (amount.number() == null) {
            return origin == Origin.CONTEXT ? amount.of(unit) : References.of(sign < 0 ? "PAST_REF" : "FUTURE_REF");
        }
        if (unit.clock.equals("T")) {
            return amount.of(unit);
        }
        boolean years = unit.letter.equals("Y");
        return new Meaning.Shift(
                years ? Unit.YEAR : unit, (long) sign * amount.whole() * (years ? unit.size : 1), origin);
    }

    private static Meaning yearBefore() {
        return yearBefore(Origin.CONTEXT);
    }

    private static Meaning yearBefore(Origin origin) {
        return new Meaning.Counterpart(Unit.YEAR, -1, origin);
    }

    private static @Nullable Meaning yearEarlier(Match match) {
        boolean ends = match.has("earlier") || !match.after().isWord();
        return ends ? yearBefore() : null;
    }
}
