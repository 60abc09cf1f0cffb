package dev.factbox.lookup.http;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An HTTP request.
 *
 * @param path its segments, decoded, without empty ones
 * @param query decoded; of a repeated parameter the first counts
 * @param headers by lower-case name
 * @param body as text; empty where there is none
 * @param address of the client, as API Gateway saw it
 * @param caller whom API Gateway has made sure of: a token's subject, or a user's or role's ARN; else empty
 */
public record Request(
        String method,
        List<String> path,
        Map<String, String> query,
        Map<String, String> headers,
        String body,
        String address,
        String caller) {
    public Request {
        path = List.copyOf(path);
        query = Map.copyOf(query);
        headers = Map.copyOf(headers);
    }

    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final Pattern HOST =
            Pattern.compile("(?:[A-Za-z0-9.-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}])(?::[0-9]{1,5})?");
    private static final Pattern WEIGHT = Pattern.compile(";\\s*q=([01](?:\\.[0-9]{0,3})?)");

    /** Returns the caller, or the address if the caller isn't known. */
    public String client() {
        return caller.isEmpty() ? address : caller;
    }

    /** The value of a query parameter that is there and not empty. */
    public Optional<String> parameter(String name) {
        return Optional.ofNullable(query.get(name)).filter(value -> !value.isEmpty());
    }

    /** The value of a header, whatever the case of its name. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }

    /** Returns true if the body is declared as JSON: {@code application/json} or a type that ends in {@code +json}. */
    public boolean hasJson() {
        String type = header("content-type").orElse("").split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return type.equals("application/json") || (type.startsWith("application/") && type.endsWith("+json"));
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

    /** The media types of Accept with their parameters, the most wanted first; those refused are left out. */
    public List<String> mediaTypes() {
        record Wanted(String type, double weight) {}
        List<Wanted> wanted = new ArrayList<>();
        for (String element : header("accept").orElse("").split(",", -1)) {
            String type = element.strip().toLowerCase(Locale.ROOT).replaceFirst("\\s*;\\s*q=.*", "");
            double weight = weight(element);
            if (!type.isEmpty() && weight > 0) {
                wanted.add(new Wanted(type, weight));
            }
        }
        return wanted.stream()
                .sorted(Comparator.comparingDouble(Wanted::weight).reversed())
                .map(Wanted::type)
                .toList();
    }

    private static double weight(String element) {
        Matcher weight = WEIGHT.matcher(element);
        return weight.find() ? Double.parseDouble(weight.group(1)) : 1;
    }

    /**
     * Returns the address of this service as the client sees it: scheme and host, without a slash at the end. Links
     * begin with it, so headers that are no host and no scheme of HTTP don't count.
     */
    public String base() {
        String scheme = header("x-forwarded-proto").filter(SCHEMES::contains).orElse("http");
        return scheme + "://"
                + header("host").filter(host -> HOST.matcher(host).matches()).orElse("localhost");
    }

    /** The same question of another path. */
    public Request at(List<String> segments) {
        return new Request(method, segments, query, headers, body, address, caller);
    }

    /** The same question with another value of a parameter. */
    public Request with(String parameter, String value) {
        Map<String, String> other = new HashMap<>(query);
        other.put(parameter, value);
        return new Request(method, path, other, headers, body, address, caller);
    }
}
