package dev.factbox.lookup.representation;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Where an answer was asked for.
 *
 * @param base of all addresses, {@code https://host}
 * @param self the address of this answer, with its query
 * @param next the address of the list's next page in the same form; empty where there is none
 * @param columns of the list's items as a table, members of members under dotted names
 */
public record Place(String base, String self, String next, List<String> columns) {
    public Place {
        columns = List.copyOf(columns);
    }

    String article(String id) {
        return base + "/articles/" + encoded(id);
    }

    String entity(String key) {
        return base + "/entities/" + encoded(key);
    }

    private static String encoded(String segment) {
        return URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
