package dev.factbox.lookup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.factbox.lookup.http.BadParameter;
import dev.factbox.lookup.http.Request;
import java.util.List;
import java.util.Set;

/** The members that {@code ?fields=} asks for: of a sheet, or of each item of a list. */
final class Fields {
    private Fields() {}

    /**
     * Which of the members are asked for, each once; all when nothing is asked.
     *
     * @param known all that there are
     */
    static List<String> asked(Request request, List<String> known) {
        if (request.parameter("fields").isEmpty()) {
            return known;
        }
        String value = request.parameter("fields").get();
        List<String> asked = List.of(value.split(",", -1));
        if (!known.containsAll(asked) || Set.copyOf(asked).size() < asked.size()) {
            throw new BadParameter("fields", value, "some of " + String.join(",", known) + ", each once");
        }
        return asked;
    }

    /** Takes all other members out of an answer. */
    static void keep(JsonNode answer, List<String> members) {
        if (answer.path("items").isArray()) {
            answer.path("items").forEach(item -> keepIn(item, members));
        } else {
            keepIn(answer, members);
        }
    }

    private static void keepIn(JsonNode node, List<String> members) {
        if (node instanceof ObjectNode object) {
            object.retain(members);
        }
    }
}
