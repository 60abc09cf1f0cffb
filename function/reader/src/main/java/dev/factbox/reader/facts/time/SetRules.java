package dev.factbox.reader.facts.time;

import dev.factbox.factsheet.DateMention;
import dev.factbox.reader.facts.numerals.Lexeme;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Times that come again: "every Friday", "daily", "twice a week". */
final class SetRules {
    static final List<Rule> SETS = List.of(
            Rule.of("each|every <unit>", Unit.class, (match, unit) -> every(BigDecimal.ONE, match, unit)),
            Rule.of("every other <unit>", Unit.class, (match, unit) -> every(BigDecimal.TWO, match, unit)),
            Rule.of("every <count> <unit>", Amount.class, Unit.class, (match, n, unit) -> everyCount(n, unit)),
            Rule.of("each|every <weekday>", DayOfWeek.class, (match, day) -> set(onWeekday(day))),
            Rule.of(
                    "each|every <weekday> <part>",
                    DayOfWeek.class,
                    Values.Part.class,
                    (match, day, part) -> set(onWeekday(day) + part.code())),
            Rule.of("<weekday> mornings|afternoons|evenings|nights", DayOfWeek.class, SetRules::weekdayPart),
            Rule.of("each|every <part>", Values.Part.class, (match, part) -> set("XXXX-XX-XX" + part.code())),
            Rule.of("each|every <month>", Values.Month.class, (match, month) -> set("XXXX-" + number(month.number()))),
            Rule.of("each|every <season>", Values.Season.class, (match, season) -> set("XXXX-" + season.code())),
            Rule.of("mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays", SetRules::weekdays),
            Rule.of("weekdays", match -> set("XXXX-WXX")),
            Rule.of("daily|weekly|monthly|annually|yearly|hourly|nightly", SetRules::adverb),
            Rule.of("a|an|per|each <unit>", Unit.class, SetRules::rate));

    private static final Map<String, String> ADVERBS = Map.of(
            "daily",
            "P1D",
            "weekly",
            "P1W",
            "monthly",
            "P1M",
            "quarterly",
            "P1Q",
            "annually",
            "P1Y",
            "yearly",
            "P1Y",
            "hourly",
            "PT1H",
            "nightly",
            "P1D",
            "annual",
            "P1Y");

    /** Words that a rate counts. */
    private static final Set<String> RATED = Set.of(
            "twice",
            "once",
            "times",
            "percent",
            "cent",
            "million",
            "billion",
            "thousand",
            "hours",
            "days",
            "cents",
            "dollars",
            "euros",
            "people");

    /** Behind one of these "a year" is a distance in time. */
    private static final Set<String> AWAY = Set.of("ago", "earlier", "later", "before", "after");

    private SetRules() {}

    private static Meaning set(String value) {
        return new Meaning.Fixed(DateMention.Type.SET, value);
    }

    private static @Nullable Meaning every(BigDecimal n, Match match, Unit unit) {
        return Unit.isPlural(match.last().lower()) ? null : everySo(n, unit);
    }

    private static Meaning everySo(BigDecimal n, Unit unit) {
        Meaning.Fixed length = (Meaning.Fixed) new Amount(n).of(unit);
        return new Meaning.Fixed(DateMention.Type.SET, length.value());
    }

    private static @Nullable Meaning everyCount(Amount amount, Unit unit) {
        BigDecimal n = amount.number();
        return n == null ? null : everySo(n, unit);
    }

    private static String onWeekday(DayOfWeek day) {
        return "XXXX-WXX-" + day.getValue();
    }

    private static String number(int month) {
        return String.format(Locale.ROOT, "%02d", month);
    }

    private static Meaning weekdayPart(Match match, DayOfWeek day) {
        return set(onWeekday(day) + Lexicon.PARTS.get(singular(match.last().lower())));
    }

    private static String singular(String plural) {
        return plural.substring(0, plural.length() - 1);
    }

    private static @Nullable Meaning weekdays(Match match) {
        String word = match.first().lower();
        DayOfWeek day = Lexicon.WEEKDAYS.get(singular(word));
        return day == null || !match.first().isCapitalized() ? null : set(onWeekday(day));
    }

    /** Not of a name, "the Daily Mail", nor of a newspaper, "the daily Granma". */
    private static @Nullable Meaning adverb(Match match) {
        boolean named = match.first().isCapitalized()
                && (match.before().isCapitalized() || match.before().is("the"));
        boolean name = named || match.after().isCapitalized();
        return name ? null : set(ADVERBS.getOrDefault(match.first().lower(), "P1D"));
    }

    /**
     * "15 a year", "$3 a day", "twice a week"; behind other words "a year" is a length, and "miles an hour" a speed.
     */
    private static @Nullable Meaning rate(Match match, Unit unit) {
        Lexeme before = match.before();
        boolean counted = before.isNumber() || before.is("%") || RATED.contains(before.lower());
        boolean clock = unit.clock.equals("T");
        boolean rate = counted || (match.has("per") && !clock);
        boolean whole = !Unit.isPlural(match.last().lower())
                && !AWAY.contains(match.after().lower());
        return rate && whole ? everySo(BigDecimal.ONE, unit) : null;
    }
}
