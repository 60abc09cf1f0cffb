package dev.factbox.lookup.webhooks;

import java.net.InetAddress;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Where webhooks may lead, so that nobody reaches through them what only this network may.
 *
 * @param urls what a URL may look like
 * @param addresses to which its host may resolve
 */
public record Reach(Pattern urls, Predicate<InetAddress> addresses) {
    private static final String PATH = "(/([A-Za-z0-9._~/?&=+:@,;!$-]|%[0-9A-Fa-f]{2})*)?";
    private static final String PORT = "(:([1-9][0-9]{0,3}|[1-5][0-9]{4}))?";
    private static final String HTTPS = "https://([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,63}" + PORT + PATH;

    /** The longest URL. */
    private static final int LONGEST = 500;

    /** Hosts with a name, over https, whose addresses anybody may reach. */
    public static final Reach PUBLIC = new Reach(Pattern.compile(HTTPS), Addresses::isPublic);

    /** The same and this machine itself, over http too: for trying webhooks on a laptop. */
    public static final Reach LAPTOP = new Reach(
            Pattern.compile(HTTPS + "|https?://localhost" + PORT + PATH),
            address -> address.isLoopbackAddress() || Addresses.isPublic(address));

    /** Returns true if a watch may have this URL. */
    public boolean takes(String url) {
        return url.length() <= LONGEST && urls.matcher(url).matches();
    }
}
