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
            Rule.of("each|every <unit>", match -> every(BigDecimal.ONE, match)),
            Rule.of("every other <unit>", match -> every(BigDecimal.TWO, match)),
            Rule.of("every <count> <unit>", SetRules::everyCount),
            Rule.of("each|every <weekday>", match -> set(week(match) + "-" + day(match))),
            Rule.of("each|every <weekday> <part>", match -> set(week(match) + "-" + day(match) + part(match))),
            Rule.of("<weekday> mornings|afternoons|evenings|nights", SetRules::weekdayPart),
            Rule.of("each|every <part>", match -> set("XXXX-XX-XX" + part(match))),
            Rule.of(
                    "each|every <month>",
                    match -> set("XXXX-" + number(match.get(Values.Month.class).number()))),
            Rule.of(
                    "each|every <season>",
                    match -> set("XXXX-" + match.get(Values.Season.class).code())),
            Rule.of("mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays", SetRules::weekdays),
            Rule.of("weekdays", match -> set("XXXX-WXX")),
            Rule.of("daily|weekly|monthly|annually|yearly|hourly|nightly", SetRules::adverb),
            Rule.of("a|an|per|each <unit>", SetRules::rate));

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

    private static @Nullable Meaning every(BigDecimal n, Match match) {
        return Unit.isPlural(match.last().lower()) ? null : everySo(n, match);
    }

    private static Meaning everySo(BigDecimal n, Match match) {
        Meaning.Fixed length = (Meaning.Fixed) new Amount(n).of(match.get(Unit.class));
        return new Meaning.Fixed(DateMention.Type.SET, length.value());
    }

    private static @Nullable Meaning everyCount(Match match) {
        BigDecimal n = match.get(Amount.class).number();
        return n == null ? null : everySo(n, match);
    }

    private static String week(Match match) {
        return match.find(DayOfWeek.class) == null ? "XXXX" : "XXXX-WXX";
    }

    private static int day(Match match) {
        return match.get(DayOfWeek.class).getValue();
    }

    private static String part(Match match) {
        return match.get(Values.Part.class).code();
    }

    private static String number(int month) {
        return String.format(Locale.ROOT, "%02d", month);
    }

    private static Meaning weekdayPart(Match match) {
        return set("XXXX-WXX-" + day(match)
                + Lexicon.PARTS.get(singular(match.last().lower())));
    }

    private static String singular(String plural) {
        return plural.substring(0, plural.length() - 1);
    }

    private static @Nullable Meaning weekdays(Match match) {
        String word = match.first().lower();
        DayOfWeek day = Lexicon.WEEKDAYS.get(singular(word));
        return day == null || !match.first().isCapitalized() ? null : set("XXXX-WXX-" + day.getValue());
    }

    /** Not of a name, "the Daily Mail", nor of a newspaper, "the daily Granma". */
    private static @Nullable Meaning adverb(Match match) {
        boolean named = match.first().isCapitalized()
                && (match.before().isCapitalized() || match.before().is("the"));
        boolean name = named || match.after().isCapitalized();
        return name ? null : set(ADVERBS.getOrDefault(match.first().lower(), "P1D"));
    }

    /** "15 a year", "$3 a day", "twice a week"; behind other words "a year" is a length, and "miles an hour" a speed. */
    private static @Nullable Meaning rate(Match match) {
        Lexeme before = match.before();
        boolean counted = before.isNumber() || before.is("%") || RATED.contains(before.lower());
        boolean clock = match.get(Unit.class).clock.equals("T");
        boolean rate = counted || (match.has("per") && !clock);
        boolean whole = !Unit.isPlural(match.last().lower())
                && !AWAY.contains(match.after().lower());
        return rate && whole ? everySo(BigDecimal.ONE, match) : null;
    }
}
