package dev.factbox.reader.facts.time;

import dev.factbox.factsheet.DateMention.Precision;
import dev.factbox.reader.facts.numerals.Lexeme;
import dev.factbox.reader.facts.numerals.Numeral;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Recognises months, days, years and their like. */
final class CalendarWords {
    private static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th");

    private CalendarWords() {}

    static Chart.@Nullable Found month(Chart chart, int at) {
        Lexeme word = chart.get(at);
        Integer month = word.isCapitalized() ? Lexicon.MONTHS.get(word.lower()) : null;
        return month == null ? null : new Chart.Found(new Values.Month(month), afterPoint(chart, at));
    }

    /** An abbreviation takes its full stop with it. */
    private static int afterPoint(Chart chart, int at) {
        boolean abbreviated = chart.get(at).lower().length() <= 5
                && chart.is(at + 1, ".")
                && chart.get(at + 1).glued();
        boolean known = Set.of(
                        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mon",
                        "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun")
                .contains(chart.get(at).lower());
        return abbreviated && known ? at + 2 : at + 1;
    }

    static Chart.@Nullable Found weekday(Chart chart, int at) {
        Lexeme word = chart.get(at);
        DayOfWeek day = word.isCapitalized() ? Lexicon.WEEKDAYS.get(word.lower()) : null;
        if (day == null) {
            return null;
        }
        int end = afterPoint(chart, at);
        boolean spelled = word.lower().endsWith("day") || end > at + 1;
        return spelled ? new Chart.Found(day, end) : null;
    }

    /** A day of a month: "3", "3rd", "third", "twenty-first". */
    static Chart.@Nullable Found day(Chart chart, int at) {
        Lexeme word = chart.get(at);
        if (word.isPlainDigits() && word.text().length() <= 2) {
            int number = Integer.parseInt(word.text());
            int end = isOrdinalEnding(chart, at + 1) ? at + 2 : at + 1;
            boolean possible = number >= 1 && number <= 31 && !isPartOfMore(chart, end);
            return possible ? new Chart.Found(new Values.Day(number), end) : null;
        }
        Chart.Found ordinal = chart.find(Category.ORDINAL, at);
        boolean possible = ordinal != null && ordinal.value() instanceof Values.Ordinal(int n) && n >= 1 && n <= 31;
        return possible && ordinal != null && ordinal.value() instanceof Values.Ordinal(int n)
                ? new Chart.Found(new Values.Day(n), ordinal.end())
                : null;
    }

    private static boolean isOrdinalEnding(Chart chart, int at) {
        return chart.get(at).glued() && ORDINAL_ENDINGS.contains(chart.get(at).lower());
    }

    /** "3%", "3:30", "3/4", "3km". */
    private static boolean isPartOfMore(Chart chart, int end) {
        Lexeme next = chart.get(end);
        boolean numeric = chart.get(end + 1).glued() && chart.get(end + 1).isNumber();
        return next.glued()
                && (next.is("%")
                        || (next.isWord() && !next.is("'s"))
                        || (numeric && (next.is(":") || next.is("/") || next.is("."))));
    }

    static Chart.@Nullable Found year(Chart chart, int at) {
        Lexeme word = chart.get(at);
        if (word.is("'") || word.is("`")) {
            Lexeme digits = chart.get(at + 1);
            boolean two = digits.isPlainDigits() && digits.text().length() == 2 && digits.glued();
            return two && !isPartOfMore(chart, at + 2)
                    ? new Chart.Found(new Values.Year(century(Integer.parseInt(digits.text()))), at + 2)
                    : null;
        }
        if (word.isPlainDigits() && word.text().length() == 4) {
            int year = Integer.parseInt(word.text());
            boolean possible = year >= 1000 && year < 2200 && !isPartOfMore(chart, at + 1);
            return possible ? new Chart.Found(new Values.Year(year), at + 1) : null;
        }
        return spelledYear(chart, at);
    }

    /** Two digits stand for the century that they most likely mean: up to 29 for this one. */
    static int century(int twoDigits) {
        return twoDigits < 30 ? 2000 + twoDigits : 1900 + twoDigits;
    }

    /** "nineteen ninety-six", "two thousand", "two thousand and four". */
    private static Chart.@Nullable Found spelledYear(Chart chart, int at) {
        Numeral first = chart.get(at).isWord() ? chart.lexemes().numeral(at) : null;
        if (first == null || !first.isWhole()) {
            return null;
        }
        int number = first.whole();
        if (number >= 2000 && number < 2100 && chart.is(at, "two")) {
            return new Chart.Found(new Values.Year(number), first.end());
        }
        Numeral second = number >= 16 && number <= 20 ? chart.lexemes().numeral(first.end()) : null;
        boolean pair = second != null
                && chart.get(first.end()).isWord()
                && second.isWhole()
                && second.whole() >= 10
                && second.whole() < 100;
        return pair && second != null
                ? new Chart.Found(new Values.Year(100 * number + second.whole()), second.end())
                : null;
    }

    /** "first", "21st", "twenty-first". */
    static Chart.@Nullable Found ordinal(Chart chart, int at) {
        Lexeme word = chart.get(at);
        if (word.isPlainDigits() && word.text().length() <= 3) {
            int number = Integer.parseInt(word.text());
            return number > 0 && isOrdinalEnding(chart, at + 1)
                    ? new Chart.Found(new Values.Ordinal(number), at + 2)
                    : null;
        }
        int simple = Lexicon.ORDINALS.indexOf(word.lower());
        if (simple > 0) {
            return new Chart.Found(new Values.Ordinal(simple), at + 1);
        }
        if (word.is("thirtieth")) {
            return new Chart.Found(new Values.Ordinal(30), at + 1);
        }
        int tens = word.is("twenty") ? 20 : word.is("thirty") ? 30 : 0;
        int next = chart.is(at + 1, "-") ? at + 2 : at + 1;
        int unit = Lexicon.ORDINALS.indexOf(chart.get(next).lower());
        return tens > 0 && unit > 0 && unit < 10 ? new Chart.Found(new Values.Ordinal(tens + unit), next + 1) : null;
    }

    static Chart.@Nullable Found season(Chart chart, int at) {
        String code = Lexicon.SEASONS.get(chart.get(at).lower());
        return code == null ? null : new Chart.Found(new Values.Season(code), at + 1);
    }

    /** "1990s", "'90s", "90's", "nineties". */
    static Chart.@Nullable Found decade(Chart chart, int at) {
        Integer word = Lexicon.DECADES.get(chart.get(at).lower());
        if (word != null) {
            return new Chart.Found(new Values.Decade(century(word)), at + 1);
        }
        int digits = chart.is(at, "'") || chart.is(at, "`") ? at + 1 : at;
        Lexeme number = chart.get(digits);
        Lexeme ending = chart.get(digits + 1);
        boolean plural = ending.glued() && (ending.is("s") || ending.is("'s")) && number.isPlainDigits();
        if (!plural || !number.text().endsWith("0") || number.text().startsWith("000")) {
            return null;
        }
        return switch (number.text().length()) {
            case 2 -> new Chart.Found(new Values.Decade(century(Integer.parseInt(number.text()))), digits + 2);
            case 4 -> new Chart.Found(new Values.Decade(Integer.parseInt(number.text())), digits + 2);
            default -> null;
        };
    }

    /** "2009-06-18", "6/18/2009", "18.06.2009": the month before the day, unless only the other way is a date. */
    static Chart.@Nullable Found numericDate(Chart chart, int at) {
        Lexeme mark = chart.get(at + 1);
        boolean dated =
                mark.glued() && (mark.is("-") || mark.is("/") || mark.is(".")) && chart.is(at + 3, mark.lower());
        boolean digits = isShortNumber(chart, at) && isGluedNumber(chart, at + 2) && isGluedNumber(chart, at + 4);
        if (!dated || !digits || (chart.get(at + 5).glued() && chart.is(at + 5, mark.lower()))) {
            return null;
        }
        int a = Integer.parseInt(chart.get(at).text());
        int b = Integer.parseInt(chart.get(at + 2).text());
        int c = Integer.parseInt(chart.get(at + 4).text());
        boolean yearFirst = chart.get(at).text().length() == 4;
        LocalDate date = yearFirst
                ? date(a, b, c)
                : monthFirst(mark.is("."), a, b, chart.get(at + 4).text().length() == 2 ? century(c) : c);
        return date == null ? null : new Chart.Found(Moment.of(Precision.DAY, date), at + 5);
    }

    private static boolean isGluedNumber(Chart chart, int at) {
        return chart.get(at).glued() && isShortNumber(chart, at);
    }

    private static boolean isShortNumber(Chart chart, int at) {
        return chart.get(at).isPlainDigits() && chart.get(at).text().length() <= 4;
    }

    private static @Nullable LocalDate monthFirst(boolean dotted, int a, int b, int year) {
        LocalDate american = dotted ? null : date(year, a, b);
        return american == null ? date(year, b, a) : american;
    }

    static @Nullable LocalDate date(int year, int month, int day) {
        try {
            return year < 1000 || year > 2200 ? null : LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
