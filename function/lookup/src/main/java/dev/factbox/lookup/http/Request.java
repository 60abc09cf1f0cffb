package dev.factbox.lookup.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An HTTP request.
 *
 * @param path its segments, decoded, without empty ones
 * @param query decoded; of a repeated parameter the first counts
 * @param headers by lower-case name
 */
public record Request(String method, List<String> path, Map<String, String> query, Map<String, String> headers) {
    public Request {
        path = List.copyOf(path);
        query = Map.copyOf(query);
        headers = Map.copyOf(headers);
    }

    /** The value of a query parameter that is there and not empty. */
    public Optional<String> parameter(String name) {
        return Optional.ofNullable(query.get(name)).filter(value -> !value.isEmpty());
    }

    /** The value of a header, whatever the case of its name. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }

    /** The elements of a list-valued header such as {@code Accept-Encoding}, without their parameters. */
    public List<String> headerList(String name) {
        List<String> elements = new ArrayList<>();
        for (String element : header(name).orElse("").split(",", -1)) {
            String[] parts = element.strip().split("\\s*;\\s*", 2);
            boolean refused = parts.length > 1 && parts[1].matches("q=0(\\.0*)?");
            if (!parts[0].isEmpty() && !refused) {
                elements.add(parts[0].toLowerCase(Locale.ROOT));
            }
        }
        return elements;
    }
}
