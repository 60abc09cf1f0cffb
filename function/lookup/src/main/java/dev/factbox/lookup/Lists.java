package dev.factbox.lookup;

import dev.factbox.archive.Archive;
import dev.factbox.archive.ArticleLine;
import dev.factbox.archive.Page;
import dev.factbox.lookup.http.Request;
import dev.factbox.lookup.http.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lists: articles and failures. */
record Lists(Archive archive, InstantSource clock) {
    Response articles(Request request) {
        Optional<String> source = request.parameter("source");
        if (source.isPresent()) {
            List<ArticleLine> found = archive.articlesFrom(source.get(), clock.instant());
            return Response.json(200, Map.of("items", found));
        }
        return page(
                "/v1/articles",
                archive.articles(clock.instant(), Parameters.limit(request), start(request, "ARTICLES")),
                Parameters.limit(request));
    }

    Response failures(Request request) {
        int limit = Parameters.limit(request);
        return page("/v1/failures", archive.failures(limit, start(request, "FAILURES")), limit);
    }

    private static Map<String, String> start(Request request, String list) {
        return request.parameter("cursor")
                .map(cursor -> Cursor.read(list, cursor))
                .orElse(Map.of());
    }

    private static Response page(String path, Page<?> page, int limit) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("items", page.items());
        if (page.next().isEmpty()) {
            return Response.json(200, body);
        }
        String cursor = Cursor.write(page.next());
        body.put("cursor", cursor);
        String next = path + "?limit=" + limit + "&cursor=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8);
        return Response.json(200, body).with("link", "<" + next + ">; rel=\"next\"");
    }
}
