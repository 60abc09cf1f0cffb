package dev.factbox.archive.table;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for. Lists go from the latest back.
 *
 * @param now what is under embargo at this moment is not shown
 * @param from the first day, UTC; null for no bound
 * @param to the last day, UTC; null for no bound
 * @param limit how many entries, at least 1
 * @param start the {@code next} of the page before, empty for the first
 */
public record Slice(
        Instant now, @Nullable LocalDate from, @Nullable LocalDate to, int limit, Map<String, String> start) {
    /** After every sort key that begins with the same moment or day. */
    public static final String LAST = "~";

    /** Before every moment and day. */
    private static final String FIRST = "0";

    private static final String POSITION = "sk";
    private static final String TAKEN = "taken";

    public Slice {
        start = Map.copyOf(start);
    }

    /** A part of the whole list. */
    public static Slice of(Instant now, int limit, Map<String, String> start) {
        return new Slice(now, null, null, limit, start);
    }

    /** The lowest position of a list that is sorted by {@link Moment}. */
    public String low() {
        return from == null ? FIRST : Moment.of(from.toString());
    }

    /** The highest position of a list that is sorted by {@link Moment}. */
    public String high() {
        String shown = Moment.of(now.toString()) + LAST;
        String asked = to == null ? shown : Moment.of(to.plusDays(1).toString());
        return asked.compareTo(shown) < 0 ? asked : shown;
    }

    /** The lowest position of a list that is sorted by days. */
    public String lowDay() {
        return from == null ? FIRST : from.toString();
    }

    /** The highest position of a list that is sorted by days; days to come are shown too. */
    public String highDay() {
        return (to == null ? "" : to.toString()) + LAST;
    }

    /** When a row of a list that is sorted by days may be shown: what follows the day in its sort key. */
    public static String shownAt(String position) {
        return position.substring(position.indexOf('#') + 1);
    }

    /** The position at which this part begins: that of the page before, or the highest. */
    public String begin(String high) {
        String position = start.getOrDefault(POSITION, high);
        return position.compareTo(high) < 0 ? position : high;
    }

    /** Returns the number of entries at the first position that the page before showed. */
    public int taken() {
        return Integer.parseInt(start.getOrDefault(TAKEN, "0"));
    }

    /** The {@code next} of a page that ends at a position. */
    public static Map<String, String> next(String position, int taken) {
        return Map.of(POSITION, position, TAKEN, Integer.toString(taken));
    }
}
