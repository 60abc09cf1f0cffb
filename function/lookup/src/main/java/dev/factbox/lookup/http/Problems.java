package dev.factbox.lookup.http;

import dev.factbox.factsheet.Problem;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of problem that lookups answer with, those of uploads too; each opens a page that explains it. */
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
    METHOD_NOT_ALLOWED(
            405,
            "Method not allowed",
            "Lookups only read: GET, HEAD and OPTIONS. Uploads are announced, and watches made and taken away, at paths of their own."),
    TOO_MANY_WATCHES(409, "Too many watches", "A stack keeps some 8,000 watches of a kind: take some away."),
    NOT_ACCEPTABLE(
            406,
            "Not in this form",
            "The answer has other forms: Accept names one that it has, or the path ends in its suffix. docs/http-api.md lists them."),
    TOO_LARGE(
            413,
            "Too large",
            "An answer can have at most 6 MB on its way through AWS Lambda: ask for a part of it, or with gzip. An upload can have at most 25 MB."),
    UNSUPPORTED_MEDIA_TYPE(
            415,
            "Not declared as JSON",
            "The body must be JSON and declared as such: send the header Content-Type: application/json."),
    TOO_MANY_REQUESTS(
            429,
            "Too many requests",
            "This client has asked too much: the header Retry-After says in how many seconds it may again."),
    UNAVAILABLE(503, "Not available now", "The table could not be reached. Ask again."),
    EMPTY(422, "Nothing to read", "The upload has no bytes, or only white space. Upload the article again."),
    NO_LETTER(422, "No words in it", "The upload holds no letter of any alphabet. Upload the article again."),
    BINARY(422, "Not a text", "A picture, a program, an old office file or bytes that are no text. Upload the text."),
    CHARSET(422, "Unknown character set", "Upload it as UTF-8, or name a character set that Java knows."),
    MALFORMED(
            422,
            "Not well-formed",
            "The XML, JSON, PDF, archive or e-mail breaks its own rules; the detail says where."),
    UNKNOWN_FORMAT(422, "Unknown format", "XML or JSON in which no part of a story is known; see docs/formats.md."),
    NO_TEXT(
            422,
            "No article text in it",
            "The document is whole, but holds no story: a picture item, a scan, an empty feed."),
    ENCRYPTED(422, "Locked with a password", "The document opens only with a password. Upload it unlocked."),
    DEADLINE(
            413,
            "Reading took too long",
            "Parsing or reading the article took more CPU time than it may. Upload it in parts, or as plain text."),
    DEFECT(
            422,
            "Factbox failed to read it",
            "A fault of Factbox, not of the upload. Please report it with the detail.");

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

    /** Returns the meaning of the problem and what to do, for the page that its type opens. */
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
