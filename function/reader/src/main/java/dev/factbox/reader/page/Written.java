package dev.factbox.reader.page;

import dev.factbox.reader.article.Letters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a date, with its time and zone where they stand, as ISO 8601. Months are known in the languages of most news
 * pages. Of two numbers that could both be the month, the first is the day, as everywhere but in the United States.
 */
final class Written {
    private static final Map<String, Integer> MONTHS = months();

    private static final Pattern ISO =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)[-/.]?(0[1-9]|1[0-2])[-/.]?(0[1-9]|[12]\\d|3[01])(?!\\d)"
                    + "(?:[T\\s_]+(\\d{2}):?(\\d{2})(?::?(\\d{2})(?:[.,]\\d+)?)?\\s*(Z|UTC|GMT|[+-]\\d{2}:?\\d{2})?)?");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|\\.|º)?\\s*[-/ ]?(?:de |of )?\\s*(\\p{L}{3,12})\\.?,?\\s*[-/ ]?(?:de )?\\s*((?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(\\p{L}{3,12})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+((?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern NUMBERS =
            Pattern.compile("(?<!\\d)(\\d{1,2})[-/.](\\d{1,2})[-/.]((?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern HAN =
            Pattern.compile("((?:19|20)\\d\\d)\\s*[年년]\\s*(\\d{1,2})\\s*[月월]\\s*(\\d{1,2})\\s*[日일]");

    private static final int LONGEST = 200;
    private static final int EARLIEST_YEAR = 1995;

    private Written() {}

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (String names : List.of(
                "jan feb mar apr may jun jul aug sep oct nov dec",
                "january february march april may june july august september october november december",
                "januar februar märz april mai juni juli august september oktober november dezember",
                "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
                "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
                "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
                "januari februari maart april mei juni juli augustus september oktober november december",
                "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
                "jän feb mär apr mai jun jul aug sept okt nov dez")) {
            List<String> year = List.of(names.split(" ", -1));
            year.forEach(name -> months.putIfAbsent(name, year.indexOf(name) + 1));
        }
        return months;
    }

    /** The first date in a text, in the order of its forms: ISO 8601, then with a named month, then in numbers. */
    static Optional<String> in(String text) {
        String head = text.substring(0, Math.min(LONGEST, text.length()));
        return iso(head).or(() -> named(head)).or(() -> numbers(head));
    }

    private static Optional<String> iso(String text) {
        Matcher m = ISO.matcher(text);
        while (m.find()) {
            Optional<String> day = day(m.group(1), Integer.parseInt(m.group(2)), m.group(3));
            if (day.isPresent()) {
                return day.map(value -> value + time(m));
            }
        }
        return Optional.empty();
    }

    private static String time(Matcher m) {
        if (m.group(4) == null || Integer.parseInt(m.group(4)) > 23 || Integer.parseInt(m.group(5)) > 59) {
            return "";
        }
        String second = m.group(6) == null || m.group(6).compareTo("59") > 0 ? "00" : m.group(6);
        return "T" + m.group(4) + ":" + m.group(5) + ":" + second + zone(m);
    }

    private static String zone(Matcher m) {
        String zone = m.group(7) == null ? "" : m.group(7);
        return zone.matches("[+-]\\d{4}")
                ? zone.substring(0, 3) + ":" + zone.substring(3)
                : zone.replaceAll("UTC|GMT", "Z");
    }

    /** A date whose month is a word. */
    static Optional<String> named(String text) {
        Matcher dayFirst = DAY_FIRST.matcher(text);
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        while (dayFirst.find()) {
            Optional<String> day = day(dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1));
            if (day.isPresent()) {
                return day;
            }
        }
        while (monthFirst.find()) {
            Optional<String> day = day(monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2));
            if (day.isPresent()) {
                return day;
            }
        }
        Matcher han = HAN.matcher(text);
        return han.find() ? day(han.group(1), Integer.parseInt(han.group(2)), han.group(3)) : Optional.empty();
    }

    private static Optional<String> numbers(String text) {
        Matcher m = NUMBERS.matcher(text);
        if (!m.find()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(m.group(1));
        int second = Integer.parseInt(m.group(2));
        return second > 12 ? day(m.group(3), first, m.group(2)) : day(m.group(3), second, m.group(1));
    }

    private static int month(String word) {
        String lower = Letters.lower(word);
        return MONTHS.getOrDefault(lower, lower.equals("sept") ? 9 : 0);
    }

    /** A day of the web's time that there is. */
    static Optional<String> day(String year, int month, String day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
            return date.getYear() < EARLIEST_YEAR ? Optional.empty() : Optional.of(date.toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
