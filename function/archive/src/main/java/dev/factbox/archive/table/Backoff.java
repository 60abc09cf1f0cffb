package dev.factbox.archive.table;

import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BooleanSupplier;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/**
 * Waits between attempts that other writers or throttling may spoil: a random time up to 25 ms, then up to twice as
 * long each time, at most a second ("Exponential Backoff And Jitter", AWS Architecture Blog). Gives up after
 * {@value #ATTEMPTS} attempts, so that the message goes back to its queue.
 */
public final class Backoff {
    private static final int ATTEMPTS = 10;
    private static final long FIRST_MILLIS = 25;
    private static final long MAX_MILLIS = 1_000;

    private final String work;
    private int attempt;

    private Backoff(String work) {
        this.work = work;
    }

    /**
     * Starts with the first attempt.
     *
     * @param work names the work in the exception, as in "the table left {@code work} undone"
     */
    static Backoff of(String work) {
        return new Backoff(work);
    }

    /**
     * Tries until an attempt succeeds.
     *
     * @throws AwsServiceException after the last attempt; the work may be done again later
     */
    public static void until(String work, BooleanSupplier attempt) {
        Backoff backoff = new Backoff(work);
        while (!attempt.getAsBoolean()) {
            backoff.pause();
        }
    }

    /** Waits before the next attempt. */
    void pause() {
        if (++attempt == ATTEMPTS) {
            throw DynamoDbException.builder()
                    .message("the table left " + work + " undone " + ATTEMPTS + " times: it is throttled or contended")
                    .build();
        }
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(Math.min(MAX_MILLIS, FIRST_MILLIS << attempt)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw DynamoDbException.builder()
                    .message("interrupted before " + work + " was done")
                    .cause(e)
                    .build();
        }
    }
}
