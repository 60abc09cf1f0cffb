package dev.factbox.local.stack;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The waits before a failed message is delivered again, the first after the first delivery. After the last the
 * message is given up.
 *
 * @param waits one for each further delivery
 */
record Retries(List<Duration> waits) {
    /** Nine times over some ten minutes: a full disk or a table that can't be reached for a while loses nothing. */
    static final Retries PATIENT =
            Retries.ofMillis(300, 1_000, 3_000, 10_000, 30_000, 60_000, 60_000, 120_000, 300_000);

    /** Twice within a second, for receivers that answer at once or not at all. */
    static final Retries QUICK = Retries.ofMillis(300, 600);

    Retries {
        waits = List.copyOf(waits);
    }

    static Retries ofMillis(long... waits) {
        return new Retries(Arrays.stream(waits).mapToObj(Duration::ofMillis).toList());
    }

    /**
     * Returns the wait after a delivery that failed, or empty if the message is given up.
     *
     * @param received number of deliveries so far, from 1
     */
    Optional<Duration> after(int received) {
        return received <= waits.size() ? Optional.of(waits.get(received - 1)) : Optional.empty();
    }
}
