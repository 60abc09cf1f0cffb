package dev.factbox.reader.facts.time;

import dev.factbox.reader.facts.numerals.Lexeme;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lengths of time: "two and a half years", "the past three months", "27-year". */
final class DurationRules {
    private static final String LOCATED =
            "the? last|past|next|coming|first|final|following|previous|recent|early|latest";

    static final List<Rule> DURATIONS = List.of(
            Rule.of("<count> -? <unit>", Unit.class, Amount.class, DurationRules::counted),
            Rule.of(
                    "<count> more|additional|full|consecutive|straight|further|successive|whole|trading|working|long <unit>",
                    Unit.class,
                    Amount.class,
                    DurationRules::counted),
            Rule.of("the <count> <unit>", Unit.class, Amount.class, DurationRules::counted),
            Rule.of("an additional|extra|entire <unit>", Unit.class, (match, unit) -> Amount.ONE.of(unit)),
            Rule.of(LOCATED + " <count> <unit>", Unit.class, Amount.class, DurationRules::counted),
            Rule.of("the fiscal? year", DurationRules::ended),
            Rule.of("the? past decade", match -> Amount.ONE.of(Unit.DECADE)),
            Rule.of("recent|coming|past <unit>", Unit.class, DurationRules::plural),
            Rule.of("the? last|past|next|coming|first|early|final <unit>", Unit.class, DurationRules::plural),
            Rule.of("the <unit> ahead|since", Unit.class, DurationRules::plural),
            Rule.of("a|one <unit> and a half", Unit.class, (match, unit) -> new Amount(new BigDecimal("1.5")).of(unit)),
            Rule.of("<count> to|or|- <count> <unit>", Unit.class, Amount.class, DurationRules::counted),
            Rule.of(LOCATED + " <count> to|or|- <count> <unit>", Unit.class, Amount.class, DurationRules::counted),
            Rule.of("<count> <unit> or two|so", Unit.class, Amount.class, DurationRules::counted),
            Rule.of(LOCATED + " <count>? <unit> or so", Unit.class, DurationRules::orSo),
            Rule.of("<unit> - long", Unit.class, DurationRules::dayLong),
            Rule.of("<unit>", Unit.class, DurationRules::bare),
            Rule.of("<unit> or|and <unit>", Unit.class, DurationRules::plural),
            Rule.of("a while", match -> null));

    /** Words that make a bare "weeks" a duration. */
    private static final Set<String> BEFORE_BARE = Set.of(
            "for", "in", "within", "after", "over", "took", "take", "takes", "of", "spent", "lasted", "last", "by",
            "many", "more", "two", "since");

    private static final Set<String> BEHIND_BARE = Set.of("before", "after", "ago", "of", "later", "earlier");

    /** "60 miles an hour" is a speed. */
    private static final Set<String> DISTANCES =
            Set.of("miles", "kilometers", "kilometres", "km", "meters", "metres", "feet", "knots");

    private static final Set<String> AGES = Set.of("old", "olds");

    private DurationRules() {}

    private static @Nullable Meaning counted(Match match, Unit unit, Amount amount) {
        boolean other = switch (unit) {
            case QUARTER -> isFraction(match, amount);
            case SECOND ->
                amount.equals(Amount.ONE) || !Unit.isPlural(match.last().lower());
            default ->
                match.before().is("per") || DISTANCES.contains(match.before().lower());
        };
        boolean year = amount.number() != null && unit == Unit.QUARTER && amount.whole() >= 1000;
        boolean away = match.after().is("-")
                && (match.afterNext().is("ago") || match.afterNext().is("earlier"));
        return other || year || away || isAge(match) ? null : amount.of(unit);
    }

    /** "a quarter", "three-quarters", "three quarters of". */
    private static boolean isFraction(Match match, Amount amount) {
        boolean hyphen = match.first().isWord() && match.last().glued();
        return amount.equals(Amount.ONE) || hyphen || match.after().is("of");
    }

    /** "43 years old", "a 43-year-old", "43 years of age". */
    private static boolean isAge(Match match) {
        Lexeme after = match.after().is("-") ? match.afterNext() : match.after();
        boolean ofAge = match.after().is("of") && match.afterNext().is("age");
        boolean aged = match.before().is("aged") || match.before().is("age");
        return AGES.contains(after.lower()) || ofAge || aged;
    }

    private static @Nullable Meaning plural(Match match, Unit unit) {
        boolean plural = Unit.isPlural(match.last().lower()) || match.has("ahead", "since");
        return plural && !isAge(match) ? Amount.OPEN.of(unit) : null;
    }

    /** "the year ended June 30" is a length: the date behind it says where it lies. */
    private static @Nullable Meaning ended(Match match) {
        boolean bounded = match.after().is("ended")
                || match.after().is("ending")
                || match.after().is("to");
        return bounded ? Amount.ONE.of(Unit.YEAR) : null;
    }

    private static @Nullable Meaning orSo(Match match, Unit unit) {
        Amount amount = match.find(Amount.class);
        boolean next = amount == null && match.has("next", "coming");
        return next
                ? new Meaning.Shift(unit, 1, Meaning.Origin.PUBLISHED)
                : (amount == null ? Amount.ONE : amount).of(unit);
    }

    private static Meaning dayLong(Match match, Unit unit) {
        return Unit.isPlural(match.first().lower()) ? Amount.OPEN.of(unit) : Amount.ONE.of(unit);
    }

    private static @Nullable Meaning bare(Match match, Unit unit) {
        boolean plural = Unit.isPlural(match.first().lower());
        boolean company = BEFORE_BARE.contains(match.before().lower())
                || BEHIND_BARE.contains(match.after().lower());
        boolean fraction = match.first().is("quarters") && match.after().is("of");
        return plural && company && !fraction && !isAge(match) ? Amount.OPEN.of(unit) : null;
    }
}
