package dev.factbox.lookup;

import java.time.Duration;

/** Says who asks too much. */
public interface Throttle {
    /** Lets everybody through. */
    Throttle NONE = client -> Duration.ZERO;

    /** Returns the time that a client must wait before it asks again; zero if it need not. */
    Duration wait(String client);
}
