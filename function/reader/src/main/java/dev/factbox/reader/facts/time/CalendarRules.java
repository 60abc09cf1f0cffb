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
            Rule.of("the? fiscal? year? <year>", Values.Year.class, (match, year) -> year(year)),
            Rule.of("this|the this|current? fiscal? year", match -> years(0)),
            Rule.of("the? last|past|previous|prior fiscal? year", match -> years(-1)),
            Rule.of("the? next|coming fiscal? year", match -> years(1)),
            Rule.of("that|the same? year", match -> new Meaning.Again(Unit.YEAR)));

    static final List<Rule> PERIODS = List.of(
            Rule.of("<month> of? <whichyear>", Values.Month.class, Meaning.class, CalendarRules::month),
            Rule.of(
                    "<month> , <year>",
                    Values.Month.class,
                    Values.Year.class,
                    (match, month, year) -> month(match, month, year(year))),
            Rule.of("<month>", Values.Month.class, CalendarRules::bareMonth),
            Rule.of("last|next|past|coming <month>", Values.Month.class, (match, month) -> month(match, month, null)),
            Rule.of("this past|coming? <month>", Values.Month.class, (match, month) -> month(match, month, null)),
            Rule.of("the? fiscal? -? <ordinal> fiscal? quarter", Values.Ordinal.class, (match, n) -> quarter(n, null)),
            Rule.of("fiscal? <ordinal> - quarter", Values.Ordinal.class, (match, n) -> quarter(n, null)),
            Rule.of(
                    "the? fiscal? <ordinal> -? fiscal? quarter of|in? <whichyear>",
                    Values.Ordinal.class,
                    Meaning.class,
                    (match, n, year) -> quarter(n, year)),
            Rule.of(
                    "the? <whichyear> 's? fiscal? <ordinal> -? fiscal? quarter",
                    Values.Ordinal.class,
                    Meaning.class,
                    (match, n, year) -> quarter(n, year)),
            Rule.of("the? final quarter of|in? <whichyear>?", match -> inQuarter(4, match.find(Meaning.class))),
            Rule.of("q <day> of? <whichyear>?", Values.Day.class, CalendarRules::shortQuarter),
            Rule.of("the? first|second|last|latter half of|in <whichyear>", CalendarRules::half),
            Rule.of("the? first|second half", CalendarRules::half),
            Rule.of("the? <season> of? <whichyear>", Values.Season.class, Meaning.class, CalendarRules::season),
            Rule.of(
                    "the|this|last|next|past|coming? past|coming|early|late? <season>",
                    Values.Season.class,
                    (match, season) -> season(match, season, null)),
            Rule.of("<year>", Values.Year.class, CalendarRules::bareYear),
            Rule.of("the year <year>", Values.Year.class, (match, year) -> year(year)),
            Rule.of("fiscal year? <year>", Values.Year.class, (match, year) -> year(year)),
            Rule.of("the? <decade>", Values.Decade.class, CalendarRules::decade),
            Rule.of("the? <ordinal> -? century", Values.Ordinal.class, CalendarRules::century));

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

    /** Words beside a four-digit number that make it a count or a label. */
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

    private static Meaning year(Values.Year year) {
        return new Meaning.Known(Moment.year(year.number()));
    }

    /** A year that stands alone: only where it can't be a count or a label. */
    private static @Nullable Meaning bareYear(Match match, Values.Year value) {
        int year = value.number();
        Lexeme before = match.before();
        Lexeme after = match.after();
        boolean likely = (year >= 1900 && year < 2060) || (IN_TIME.contains(before.lower()) && year < 2100);
        boolean number = COUNTED.contains(after.lower())
                || LABELS.contains(before.lower())
                || (after.is("-") && after.glued() && match.afterNext().isWord())
                || (match.first().glued()
                        && isJoined(before)
                        && !PREFIXES.contains(match.before(2).lower()));
        return likely && !number ? year(value) : null;
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

    private static Meaning month(Match match, Values.Month month, @Nullable Meaning year) {
        return new Meaning.Yearly(
                y -> Moment.of(Precision.MONTH, LocalDate.of(y, month.number(), 1)), year, which(match));
    }

    /** A month that stands alone: not the verb "may", not a "Ms. June Carter". */
    private static @Nullable Meaning bareMonth(Match match, Values.Month month) {
        boolean company = BEFORE_MONTH.contains(match.before().lower());
        boolean everyday = Lexicon.EVERYDAY_MONTHS.contains(match.first().lower());
        boolean name = match.after().isCapitalized() && !match.last().is(".");
        return company || (!everyday && !name) ? month(match, month, null) : null;
    }

    private static @Nullable Meaning quarter(Values.Ordinal ordinal, @Nullable Meaning year) {
        return ordinal.number() > 4 ? null : inQuarter(ordinal.number(), year);
    }

    private static @Nullable Meaning shortQuarter(Match match, Values.Day digit) {
        return digit.number() > 4 ? null : inQuarter(digit.number(), match.find(Meaning.class));
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
    private static @Nullable Meaning season(Match match, Values.Season season, @Nullable Meaning year) {
        boolean verb = match.first().is("fall") || match.first().is("spring");
        boolean alone = year == null && match.first().equals(match.last());
        boolean placed = IN_TIME.contains(match.before().lower());
        boolean noun = alone
                ? (placed && !verb) || match.before().is("in")
                : !match.after().isCapitalized();
        return noun || year != null
                ? new Meaning.Yearly(y -> Moment.season(y, season.code()), year, which(match))
                : null;
    }

    private static @Nullable Meaning decade(Match match, Values.Decade decade) {
        boolean ages = match.before().is("his")
                || match.before().is("her")
                || match.before().is("their");
        return ages ? null : new Meaning.Known(Moment.of(Precision.DECADE, LocalDate.of(decade.year(), 1, 1)));
    }

    private static @Nullable Meaning century(Match match, Values.Ordinal ordinal) {
        int number = ordinal.number();
        return number < 2 || number > 30
                ? null
                : new Meaning.Known(Moment.of(Precision.CENTURY, LocalDate.of(100 * (number - 1), 1, 1)));
    }
}
