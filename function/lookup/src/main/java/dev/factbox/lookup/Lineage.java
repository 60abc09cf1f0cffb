package dev.factbox.lookup;

import dev.factbox.archive.Archive;
import dev.factbox.archive.entry.ArticleLine;
import dev.factbox.archive.entry.Standing;
import dev.factbox.factsheet.FactSheet;
import dev.factbox.lookup.http.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The articles that one evolved from and into, where a sender rewrites a story under a new guid; only those that may be
 * served.
 *
 * @param evolvedFrom the former article
 * @param evolvedInto the articles that rewrite this one
 */
record Lineage(@Nullable ArticleLine evolvedFrom, List<ArticleLine> evolvedInto) {
    static Lineage of(Archive archive, Standing.Served served, Instant now) {
        FactSheet sheet = served.sheet();
        ArticleLine former = sheet.evolvedFrom() == null
                ? null
                : archive.line(sheet.evolvedFrom().id(), now).orElse(null);
        return new Lineage(former, archive.lines(served.rewrites(), now));
    }

    /** With Link headers to both (RFC 5829). */
    Response link(Response response) {
        List<String> links = new ArrayList<>();
        if (evolvedFrom != null) {
            links.add(link(evolvedFrom, "predecessor-version"));
        }
        evolvedInto.forEach(rewrite -> links.add(link(rewrite, "successor-version")));
        return links.isEmpty() ? response : response.with("link", String.join(", ", links));
    }

    private static String link(ArticleLine line, String relation) {
        return "</v1/articles/" + line.id() + ">; rel=\"" + relation + "\"";
    }
}
