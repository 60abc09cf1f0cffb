package dev.factbox.lookup;

import dev.factbox.lookup.http.Form;
import dev.factbox.lookup.http.Request;
import dev.factbox.lookup.http.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A question and what answers it.
 *
 * @param template its path, {@code /v1/articles/{id}}: a segment in braces stands for any
 * @param answer in JSON, where it has several forms
 * @param forms that the answer may be given in; empty when it has but the one that it comes in
 * @param page the answer as a page for people
 */
record Route(String template, Answer answer, Set<Form> forms, Optional<Answer> page) {
    /** A segment that takes an entity's name or its key; the answer gets the key. */
    private static final String KEY = "{key}";

    /** The handler of a route. */
    interface Answer {
        /**
         * The answer to a request.
         *
         * @param variables what stands in place of the template's segments in braces, in order
         */
        Response of(Request request, List<String> variables);
    }

    Route {
        forms = Set.copyOf(forms);
    }

    Route(String template, Answer answer) {
        this(template, answer, Set.of(), Optional.empty());
    }

    /** The same route, its JSON given in other forms too. */
    Route in(Form... more) {
        TreeSet<Form> all = new TreeSet<>(forms);
        all.add(Form.JSON);
        all.addAll(List.of(more));
        return new Route(template, answer, all, page);
    }

    /** The same route with a page for people. */
    Route page(Answer html) {
        return new Route(template, answer, in(Form.HTML).forms, Optional.of(html));
    }

    /** Returns the values of the segments in braces; empty if the path doesn't match. */
    Optional<List<String>> match(List<String> path) {
        List<String> segments = segments();
        if (segments.size() != path.size()) {
            return Optional.empty();
        }
        List<String> variables = new ArrayList<>();
        for (int i = 0; i < path.size(); i++) {
            String segment = segments.get(i);
            if (segment.startsWith("{")) {
                variables.add(segment.equals(KEY) ? Filter.key(path.get(i)) : path.get(i));
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
