package dev.factbox.lookup;

import dev.factbox.factsheet.EntityKey;
import dev.factbox.lookup.http.Request;
import java.util.Optional;

/**
 * The query parameters that select what a list shows. Each is declared here alone: {@link Cursors} seals all of them
 * into a cursor, so that a cursor of one list is refused by another.
 */
enum Filter {
    SOURCE("source"),
    Q("q"),
    SPEAKER("speaker", Value.NAME),
    ABOUT("about", Value.NAME),
    SUBJECT("subject", Value.NAME),
    OBJECT("object", Value.NAME),
    ON("on"),
    ENTITY("entity", Value.NAME),
    TOPIC("topic"),
    BY("by"),
    FROM("from"),
    TO("to");

    /** The kinds of value. */
    private enum Value {
        TEXT,
        /** The name or the key of an entity. */
        NAME;

        private String normalize(String given) {
            return switch (this) {
                case TEXT -> given;
                case NAME -> key(given);
            };
        }
    }

    private final String parameter;
    private final Value value;

    Filter(String parameter) {
        this(parameter, Value.TEXT);
    }

    Filter(String parameter, Value value) {
        this.parameter = parameter;
        this.value = value;
    }

    /** Returns the name of the parameter. */
    String parameter() {
        return parameter;
    }

    /**
     * Returns the value as the archive takes it, of an entity its key; empty if the request doesn't have the filter.
     */
    Optional<String> of(Request request) {
        return request.parameter(parameter).map(value::normalize);
    }

    /** Returns the value as it was asked, or an empty string. */
    String asked(Request request) {
        return request.parameter(parameter).orElse("");
    }

    /** Returns the key of an entity's name or key; of what can be neither an empty string, which no entity has. */
    static String key(String name) {
        return EntityKey.of(name).orElse("");
    }
}
