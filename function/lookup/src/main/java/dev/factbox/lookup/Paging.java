package dev.factbox.lookup;

import dev.factbox.archive.Page;
import dev.factbox.lookup.http.Request;
import dev.factbox.lookup.http.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

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

    /** The same question's address with another cursor. */
    static String address(Request request, String cursor) {
        StringBuilder address = new StringBuilder();
        request.path().forEach(segment -> address.append('/').append(encode(segment)));
        address.append(address.isEmpty() ? "/?" : "?");
        request.query().entrySet().stream()
                .filter(parameter -> !parameter.getKey().equals("cursor")
                        && !parameter.getKey().isEmpty())
                .sorted(Map.Entry.comparingByKey())
                .forEach(parameter -> address.append(encode(parameter.getKey()))
                        .append('=')
                        .append(encode(parameter.getValue()))
                        .append('&'));
        return address.append("cursor=").append(encode(cursor)).toString();
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
