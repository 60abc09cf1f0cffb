package dev.factbox.local.stack;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Decides which requests a server of the embedded stack answers. A web page that the user has open can send requests
 * to loopback ports too: under a name of its own that it has pointed at 127.0.0.1 (DNS rebinding), or across origins.
 * Both are refused.
 */
final class LoopbackGuard {
    private static final Pattern LOOPBACK =
            Pattern.compile("localhost|[a-z0-9.-]+\\.localhost|127(\\.\\d{1,3}){3}|\\[::1]");

    private LoopbackGuard() {}

    /**
     * Returns why a request must be refused, or empty if it may be answered.
     *
     * @param host the {@code Host} header, which HTTP/1.0 clients omit
     * @param origin the {@code Origin} header, which browsers send with a request of a page
     */
    static Optional<String> refusal(@Nullable String host, @Nullable String origin) {
        if (host != null && !isLoopback("http://" + host)) {
            return Optional.of("Unknown host. Ask localhost or 127.0.0.1.");
        }
        if (origin != null && !isLoopback(origin)) {
            return Optional.of("Requests of web pages from elsewhere are not answered.");
        }
        return Optional.empty();
    }

    private static boolean isLoopback(String address) {
        try {
            String host = new URI(address).getHost();
            return host != null
                    && LOOPBACK.matcher(host.toLowerCase(Locale.ROOT)).matches();
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
