package dev.factbox.reader.facts.time;

import dev.factbox.factsheet.DateMention.Precision;
import dev.factbox.reader.facts.numerals.Lexeme;
import dev.factbox.reader.facts.time.Meaning.Origin;
import dev.factbox.reader.facts.time.Meaning.Which;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Months, quarters, seasons, years and longer periods. */
final class CalendarRules {
    /** Years by number or from context, as they stand beside a month or a quarter. */
    static final List<Rule> YEARS = List.of(
            Rule.of("the? fiscal? year? <year>", CalendarRules::year),
            Rule.of("this|the this|current? fiscal? year", match -> years(0)),
            Rule.of("the? last|past|previous|prior fiscal? year", match -> years(-1)),
            Rule.of("the? next|coming fiscal? year", match -> years(1)),
            Rule.of("that|the same? year", match -> new Meaning.Again(Unit.YEAR)));

    static final List<Rule> PERIODS = List.of(
            Rule.of("<month> of? <whichyear>", match -> month(match, match.get(Meaning.class))),
            Rule.of("<month> , <year>", match -> month(match, year(match))),
            Rule.of("<month>", CalendarRules::bareMonth),
            Rule.of("last|next|past|coming <month>", match -> month(match, null)),
            Rule.of("this past|coming? <month>", match -> month(match, null)),
            Rule.of("the? fiscal? -? <ordinal> fiscal? quarter", match -> quarter(match, null)),
            Rule.of("fiscal? <ordinal> - quarter", match -> quarter(match, null)),
            Rule.of(
                    "the? fiscal? <ordinal> -? fiscal? quarter of|in? <whichyear>",
                    match -> quarter(match, match.get(Meaning.class))),
            Rule.of(
                    "the? <whichyear> 's? fiscal? <ordinal> -? fiscal? quarter",
                    match -> quarter(match, match.get(Meaning.class))),
            Rule.of("the? final quarter of|in? <whichyear>?", match -> inQuarter(4, match.find(Meaning.class))),
            Rule.of("q <day> of? <whichyear>?", CalendarRules::shortQuarter),
            Rule.of("the? first|second|last|latter half of|in <whichyear>", CalendarRules::half),
            Rule.of("the? first|second half", CalendarRules::half),
            Rule.of("the? <season> of? <whichyear>", match -> season(match, match.get(Meaning.class))),
            Rule.of("the|this|last|next|past|coming? past|coming|early|late? <season>", match -> season(match, null)),
            Rule.of("<year>", CalendarRules::bareYear),
            Rule.of("the year <year>", CalendarRules::year),
            Rule.of("fiscal year? <year>", CalendarRules::year),
            Rule.of("the? <decade>", CalendarRules::decade),
            Rule.of("the? <ordinal> -? century", CalendarRules::century));

    private static final Set<String> IN_TIME = Set.of(
            "in",
            "since",
            "by",
            "until",
            "till",
            "from",
            "of",
            "during",
            "before",
            "after",
            "between",
            "through",
            "throughout",
            "around",
            "early",
            "late",
            "mid",
            "circa",
            "to",
            "and",
            "for",
            "next",
            "last",
            "this",
            "-",
            "(");

    private static final Set<String> BEFORE_MONTH = Set.of(
            "in", "since", "by", "until", "till", "from", "of", "during", "before", "after", "between", "through",
            "early", "late", "mid", "around", "next", "last", "this", "for");

    /** What a four-digit number counts or labels when one of these stands beside it. */
    private static final Set<String> COUNTED = Set.of(
            "people",
            "metres",
            "meters",
            "feet",
            "miles",
            "km",
            "kilometres",
            "kilometers",
            "dollars",
            "euros",
            "pounds",
            "percent",
            "per",
            "troops",
            "soldiers",
            "jobs",
            "points",
            "tons",
            "tonnes",
            "hours",
            "days",
            "years",
            "votes",
            "yards",
            "acres",
            "hectares",
            "kg",
            "mph",
            "rpm",
            "men",
            "women",
            "students",
            "workers",
            "employees",
            "members",
            "cases",
            "deaths",
            "times",
            "units",
            "shares",
            "homes",
            "m",
            "square",
            "cubic");

    private static final Set<String> LABELS = Set.of(
            "flight",
            "no",
            "no.",
            "number",
            "room",
            "route",
            "highway",
            "channel",
            "model",
            "$",
            "£",
            "€",
            "¥",
            "#",
            "about",
            "some",
            "than",
            "least",
            "nearly",
            "almost",
            "approximately",
            "roughly",
            "exactly",
            "only",
            "over",
            "page",
            "form",
            "section",
            "article",
            "bus",
            "unit",
            "figure");

    private static final Set<String> PREFIXES = Set.of("mid", "early", "late", "post", "pre");

    private CalendarRules() {}

    private static Meaning years(int n) {
        return new Meaning.Shift(Unit.YEAR, n, Origin.PUBLISHED);
    }

    private static Meaning year(Match match) {
        return new Meaning.Known(Moment.year(match.get(Values.Year.class).number()));
    }

    /** A year that stands alone: only where it can't be a count or a label. */
    private static @Nullable Meaning bareYear(Match match) {
        int year = match.get(Values.Year.class).number();
        Lexeme before = match.before();
        Lexeme after = match.after();
        boolean likely = (year >= 1900 && year < 2060) || (IN_TIME.contains(before.lower()) && year < 2100);
        boolean number = COUNTED.contains(after.lower())
                || LABELS.contains(before.lower())
                || (after.is("-") && after.glued() && match.afterNext().isWord())
                || (match.first().glued()
                        && isJoined(before)
                        && !PREFIXES.contains(match.before(2).lower()));
        return likely && !number ? year(match) : null;
    }

    private static boolean isJoined(Lexeme before) {
        return before.is("-")
                || before.is(".")
                || before.is("/")
                || before.is("#")
                || before.isWord()
                || before.is(":");
    }

    static Which which(Match match) {
        if (match.has("last", "past")) {
            return Which.LAST;
        }
        return match.has("next", "coming") ? Which.NEXT : match.has("this") ? Which.THIS : Which.OPEN;
    }

    private static Meaning month(Match match, @Nullable Meaning year) {
        int month = match.get(Values.Month.class).number();
        return new Meaning.Yearly(y -> Moment.of(Precision.MONTH, LocalDate.of(y, month, 1)), year, which(match));
    }

    /** A month that stands alone: not the verb "may", not a "Ms. June Carter". */
    private static @Nullable Meaning bareMonth(Match match) {
        boolean company = BEFORE_MONTH.contains(match.before().lower());
        boolean everyday = Lexicon.EVERYDAY_MONTHS.contains(match.first().lower());
        boolean name = match.after().isCapitalized() && !match.last().is(".");
        return company || (!everyday && !name) ? month(match, null) : null;
    }

    private static @Nullable Meaning quarter(Match match, @Nullable Meaning year) {
        int number = match.get(Values.Ordinal.class).number();
        return number > 4 ? null : inQuarter(number, year);
    }

    private static @Nullable Meaning shortQuarter(Match match) {
        int number = match.get(Values.Day.class).number();
        return number > 4 ? null : inQuarter(number, match.find(Meaning.class));
    }

    private static Meaning inQuarter(int number, @Nullable Meaning year) {
        return new Meaning.Yearly(
                y -> Moment.of(Precision.QUARTER, LocalDate.of(y, 3 * number - 2, 1)), year, Which.OPEN);
    }

    private static Meaning half(Match match) {
        int month = match.has("first") ? 1 : 7;
        return new Meaning.Yearly(
                y -> Moment.of(Precision.HALF, LocalDate.of(y, month, 1)), match.find(Meaning.class), Which.OPEN);
    }

    /** A season needs a year, an article or the like: "spring" and "fall" are everyday words. */
    private static @Nullable Meaning season(Match match, @Nullable Meaning year) {
        String code = match.get(Values.Season.class).code();
        boolean verb = match.first().is("fall") || match.first().is("spring");
        boolean alone = year == null && match.first().equals(match.last());
        boolean placed = IN_TIME.contains(match.before().lower());
        boolean noun = alone
                ? (placed && !verb) || match.before().is("in")
                : !match.after().isCapitalized();
        return noun || year != null ? new Meaning.Yearly(y -> Moment.season(y, code), year, which(match)) : null;
    }

    private static @Nullable Meaning decade(Match match) {
        int year = match.get(Values.Decade.class).year();
        boolean ages = match.before().is("his")
                || match.before().is("her")
                || match.before().is("their");
        return ages ? null : new Meaning.Known(Moment.of(Precision.DECADE, LocalDate.of(year, 1, 1)));
    }

    private static @Nullable Meaning century(Match match) {
        int number = match.get(Values.Ordinal.class).number();
        return number < 2 || number > 30
                ? null
                : new Meaning.Known(Moment.of(Precision.CENTURY, LocalDate.of(100 * (number - 1), 1, 1)));
    }
}
