package dev.factbox.reader.facts.time;

import dev.factbox.factsheet.DateMention.Precision;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Units of calendar and clock with their letters in a TIMEX3 duration. */
enum Unit {
    SECOND("T", "S", 1, Precision.SECOND, "second seconds sec secs"),
    MINUTE("T", "M", 1, Precision.MINUTE, "minute minutes min mins"),
    HOUR("T", "H", 1, Precision.HOUR, "hour hours hr hrs"),
    DAY("", "D", 1, Precision.DAY, "day days"),
    NIGHT("", "D", 1, Precision.DAY, "night nights"),
    WEEK("", "W", 1, Precision.WEEK, "week weeks"),
    WEEKEND("", "W", 1, Precision.WEEK, "weekend weekends"),
    FORTNIGHT("", "W", 2, Precision.WEEK, "fortnight fortnights"),
    MONTH("", "M", 1, Precision.MONTH, "month months"),
    QUARTER("", "Q", 1, Precision.QUARTER, "quarter quarters"),
    YEAR("", "Y", 1, Precision.YEAR, "year years yr yrs"),
    DECADE("", "Y", 10, Precision.DECADE, "decade decades"),
    CENTURY("", "Y", 100, Precision.CENTURY, "century centuries"),
    MILLENNIUM("", "Y", 1000, Precision.CENTURY, "millennium millennia");

    private static final Map<String, Unit> BY_WORD = new HashMap<>();

    static {
        for (Unit unit : values()) {
            for (String word : unit.words.split(" ", -1)) {
                BY_WORD.put(word, unit);
            }
        }
    }

    /** "T" for units of the clock, which stand behind a T in a duration. */
    final String clock;

    final String letter;

    /** Size in units of its letter: a decade is ten years. */
    final int size;

    final Precision precision;
    /** Its words, the singular first. */
    private final String words;

    Unit(String clock, String letter, int size, Precision precision, String words) {
        this.clock = clock;
        this.letter = letter;
        this.size = size;
        this.precision = precision;
        this.words = words;
    }

    static @Nullable Unit of(String lower) {
        return BY_WORD.get(lower);
    }

    static boolean isPlural(String lower) {
        Unit unit = of(lower);
        return unit != null && !unit.words.startsWith(lower + " ") && (lower.endsWith("s") || unit == MILLENNIUM);
    }
}
