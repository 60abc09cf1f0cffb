package dev.factbox.reader.article;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * The CPU time that one piece of work may take. Whoever starts the work sets it for the thread, and long loops inside
 * {@link #check} it, so an upload that would take minutes ends as a failure with a reason, and the next one is read.
 */
public final class Deadline {
    private static final ScopedValue<Deadline> CURRENT = ScopedValue.newInstance();
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Duration limit;
    private final long end;

    private Deadline(Duration limit) {
        this.limit = limit;
        this.end = THREADS.getCurrentThreadCpuTime() + limit.toNanos();
    }

    /**
     * Does some work on this thread, which may take so much of its CPU time.
     *
     * @throws DeadlinePassedException if it took more and a loop inside checked it
     */
    public static <T> T within(Duration limit, Supplier<T> work) {
        return ScopedValue.where(CURRENT, new Deadline(limit)).call(work::get);
    }

    /**
     * Returns at once unless the deadline of the work that this is part of has passed. Costs half a microsecond.
     *
     * @throws DeadlinePassedException if it has
     */
    public static void check() {
        if (CURRENT.isBound() && THREADS.getCurrentThreadCpuTime() > CURRENT.get().end) {
            throw new DeadlinePassedException(CURRENT.get().limit);
        }
    }
}
