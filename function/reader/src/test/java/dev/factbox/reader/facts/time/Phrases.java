package dev.factbox.reader.facts.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/** Phrases that the patterns of the date rules may meet, with hostile words where a pattern has a category. */
final class Phrases {
    private static final List<String> HOSTILE = List.of(
            "0",
            "00",
            "0th",
            "000th",
            "0000",
            "0000s",
            "31",
            "9999",
            "99999999999",
            "99999999999999999999999",
            "10 billion",
            "five billion",
            "a million million million trillion",
            "two and a half trillion",
            "4294967297",
            "0.5",
            "½",
            "1,000,000,000,000",
            "İ",
            "İstanbul",
            "e\u0301\u0302\u0303",
            "🚀",
            "٣",
            "١٢",
            "\uD83D",
            "\uDE80",
            "ﬁ",
            "ß");

    private Phrases() {}

    /** The pattern of every rule, and of what qualifies dates and lengths. */
    static Stream<Pattern> patterns() {
        return Stream.of(
                        Expressions.CORES.stream().map(Rule::pattern),
                        CalendarRules.YEARS.stream().map(Rule::pattern),
                        Expressions.DATE_QUALIFIERS.stream(),
                        Expressions.LENGTH_QUALIFIERS.stream())
                .flatMap(patterns -> patterns);
    }

    /** A random phrase of a pattern inside a sentence. */
    static String of(Pattern pattern, Random random) {
        List<String> words = new ArrayList<>(List.of(any(random, "It", "In", "its", "")));
        for (String element : pattern.toString().split(" ", -1)) {
            if (!element.endsWith("?") || element.length() == 1 || random.nextBoolean()) {
                words.add(filler(element.length() > 1 ? element.replaceFirst("\\?$", "") : element, random));
            }
        }
        words.add(any(random, ".", "ago .", "- ago", "earlier", "of 2024", "years", ""));
        return String.join(any(random, " ", " ", " ", ""), words);
    }

    private static String filler(String element, Random random) {
        if (!element.startsWith("<")) {
            return any(random, element.split("\\|", -1));
        }
        String usual = usual(
                Category.valueOf(element.substring(1, element.length() - 1).toUpperCase(Locale.ROOT)));
        return switch (random.nextInt(4)) {
            case 0 -> usual;
            case 1 -> HOSTILE.get(random.nextInt(HOSTILE.size())) + any(random, "", "th", "s", "-") + usual;
            default -> HOSTILE.get(random.nextInt(HOSTILE.size()));
        };
    }

    private static String usual(Category category) {
        return switch (category) {
            case MONTH -> "February";
            case WEEKDAY -> "Monday";
            case DAY -> "30";
            case YEAR, WHICHYEAR -> "2023";
            case ORDINAL -> "third";
            case SEASON -> "winter";
            case DECADE -> "1990s";
            case HOLIDAY -> "Easter";
            case NUMERIC -> "2024-02-30";
            case UNIT -> "years";
            case COUNT -> "five billion";
            case PART -> "night";
            case CLOCK -> "9:30 p.m.";
            case NAME -> "Blake";
            case WHICHDAY -> "yesterday";
        };
    }

    private static String any(Random random, String... words) {
        return words[random.nextInt(words.length)];
    }
}
