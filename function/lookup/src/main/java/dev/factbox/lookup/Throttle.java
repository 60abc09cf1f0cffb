package dev.factbox.lookup;

import java.time.Duration;

/** Says who asks too much. */
public interface Throttle {
    /** Lets everybody through. */
    Throttle NONE = client -> Duration.ZERO;

    /** How long a client has to wait that asks now; zero when it need not. */
    Duration wait(String client);
}
