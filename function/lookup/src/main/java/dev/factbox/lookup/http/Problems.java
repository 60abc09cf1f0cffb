package dev.factbox.lookup.http;

import dev.factbox.factsheet.Problem;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of problem that lookups answer with; each opens a page that explains it. */
public enum Problems {
    NOT_FOUND(
            404,
            "Not found",
            "Nothing is known under this name. It may not have been read yet: reading takes about a second."),
    NO_SUCH_ROUTE(404, "No such route", "The HTTP API is described in docs/http-api.md."),
    GONE(410, "Killed", "The article was killed by its sender or its object was deleted. It must not be used."),
    WITHHELD(403, "Withheld", "The sender holds the article back. It shows itself when the sender releases it."),
    EMBARGOED(403, "Under embargo", "The article shows itself when its embargo ends."),
    BAD_PARAMETER(400, "Bad parameter", "A query parameter has a value that can't be used; the detail says which."),
    METHOD_NOT_ALLOWED(405, "Method not allowed", "Lookups only read: GET, HEAD and OPTIONS."),
    NOT_ACCEPTABLE(
            406,
            "Not in this form",
            "The answer has other forms: Accept names one that it has, or the path ends in its suffix. docs/http-api.md lists them."),
    TOO_LARGE(413, "Answer too large", "An answer can have at most 6 MB on its way through AWS Lambda."),
    UNAVAILABLE(503, "Not available now", "The table could not be reached. Ask again.");

    private final int status;
    private final String title;
    private final String explanation;

    Problems(int status, String title, String explanation) {
        this.status = status;
        this.title = title;
        this.explanation = explanation;
    }

    public String title() {
        return title;
    }

    /** What it means and what to do, for the page that its type opens. */
    public String explanation() {
        return explanation;
    }

    /** The problem at hand. */
    public Problem of(String detail) {
        return new Problem("/problems/" + slug(), title, status, detail);
    }

    /** The kind with this last part of its type. */
    public static Optional<Problems> bySlug(String slug) {
        return Arrays.stream(values())
                .filter(problem -> problem.slug().equals(slug))
                .findFirst();
    }

    private String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
