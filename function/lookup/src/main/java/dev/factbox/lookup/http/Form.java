package dev.factbox.lookup.http;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The forms that an answer may be given in. A client asks for one by Accept, or by its suffix at the end of the path.
 */
public enum Form {
    JSON("json", "application/json"),
    /** W3C Web Annotations. The profile tells them from other JSON-LD. */
    ANNOTATIONS("annotations", "application/ld+json;profile=\"http://www.w3.org/ns/anno.jsonld\""),
    JSON_LD("jsonld", "application/ld+json"),
    NINJS("ninjs", "application/vnd.iptc.ninjs+json"),
    CSV("csv", "text/csv"),
    GEOJSON("geojson", "application/geo+json"),
    JSON_FEED("jsonfeed", "application/feed+json"),
    ATOM("atom", "application/atom+xml"),
    HTML("html", "text/html");

    private final String suffix;
    private final String mediaType;

    Form(String suffix, String mediaType) {
        this.suffix = suffix;
        this.mediaType = mediaType;
    }

    /** As OpenAPI's content has it, without a character set. */
    public String mediaType() {
        return mediaType;
    }

    /** An answer in this form. */
    public Response answer(String body) {
        return Response.of(200, mediaType.startsWith("text/") ? mediaType + "; charset=utf-8" : mediaType, body);
    }

    /** The last segment of a path in two: its name, and the form that its suffix asks for. */
    public record Suffixed(String name, Form form) {
        /** Empty when no form has the suffix. */
        public static Optional<Suffixed> of(String segment) {
            int dot = segment.lastIndexOf('.');
            return Arrays.stream(values())
                    .filter(form -> dot > 0 && form.suffix.equals(segment.substring(dot + 1)))
                    .findFirst()
                    .map(form -> new Suffixed(segment.substring(0, dot), form));
        }
    }

    /**
     * The first form of those offered that a request accepts, in the order in which it names them; whoever accepts
     * anything, or names nothing, gets JSON.
     *
     * @return empty when it accepts none of them
     */
    public static Optional<Form> accepted(Request request, Set<Form> offered) {
        List<String> accepted = request.mediaTypes();
        return request.header("accept").orElse("").isBlank()
                ? Optional.of(JSON)
                : accepted.stream()
                        .flatMap(type -> offered.stream().filter(form -> form.fits(type)))
                        .findFirst();
    }

    private boolean fits(String accepted) {
        String plain = accepted.replace(" ", "").replace("\"", "");
        return plain.equals(mediaType.replace("\"", ""))
                || (this == JSON && (plain.equals("*/*") || plain.equals("application/*")));
    }
}
