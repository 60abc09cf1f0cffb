package dev.factbox.lookup;

import dev.factbox.archive.table.Page;
import dev.factbox.lookup.http.Request;
import dev.factbox.lookup.http.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The form of every list: its items, and where there is more the next page as a member and as a Link header. */
record Paging(Cursors cursors) {
    Response page(Request request, Page<?> page) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("items", page.items());
        if (page.next().isEmpty()) {
            return Response.json(200, body);
        }
        String cursor = cursors.write(request, page.next());
        body.put("cursor", cursor);
        return Response.json(200, body).with("link", "<" + address(request, cursor) + ">; rel=\"next\"");
    }

    /** The address of a question as it was asked. */
    static String address(Request request) {
        return address(request, request.query());
    }

    /** The same question's address with another cursor. */
    static String address(Request request, String cursor) {
        Map<String, String> query = new HashMap<>(request.query());
        query.put("cursor", cursor);
        return address(request, query);
    }

    private static String address(Request request, Map<String, String> query) {
        String path = request.path().stream().map(Paging::encode).collect(Collectors.joining("/", "/", ""));
        String parameters = query.entrySet().stream()
                .filter(parameter -> !parameter.getKey().isEmpty())
                .sorted(Map.Entry.comparingByKey())
                .map(parameter -> encode(parameter.getKey()) + "=" + encode(parameter.getValue()))
                .collect(Collectors.joining("&"));
        return parameters.isEmpty() ? path : path + "?" + parameters;
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
