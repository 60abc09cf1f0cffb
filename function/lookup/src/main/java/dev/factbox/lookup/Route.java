package dev.factbox.lookup;

import dev.factbox.lookup.http.Request;
import dev.factbox.lookup.http.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A question and what answers it.
 *
 * @param template its path, {@code /v1/articles/{id}}: a segment in braces stands for any
 */
record Route(String template, Answer answer) {
    /** What answers. */
    interface Answer {
        /**
         * The answer to a request.
         *
         * @param variables what stands in place of the template's segments in braces, in order
         */
        Response of(Request request, List<String> variables);
    }

    /** What stands in place of the segments in braces; empty when the path is another's. */
    Optional<List<String>> match(List<String> path) {
        List<String> segments = segments();
        if (segments.size() != path.size()) {
            return Optional.empty();
        }
        List<String> variables = new ArrayList<>();
        for (int i = 0; i < path.size(); i++) {
            String segment = segments.get(i);
            if (segment.startsWith("{")) {
                variables.add(path.get(i));
            } else if (!segment.equals(path.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(variables);
    }

    private List<String> segments() {
        return template.equals("/") ? List.of() : List.of(template.substring(1).split("/", -1));
    }
}
