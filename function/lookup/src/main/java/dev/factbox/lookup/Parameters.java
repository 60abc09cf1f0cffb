package dev.factbox.lookup;

import dev.factbox.lookup.http.BadParameter;
import dev.factbox.lookup.http.Request;

/** The query parameters that several routes take. */
final class Parameters {
    static final int LARGEST_PAGE = 100;
    private static final int USUAL_PAGE = 20;

    private Parameters() {}

    /** How many items a page has, 1 to 100; 20 when nothing is asked. */
    static int limit(Request request) {
        return request.parameter("limit")
                .map(value -> number("limit", value, LARGEST_PAGE))
                .orElse(USUAL_PAGE);
    }

    /** A whole number from 1 to {@code most}. */
    static int number(String name, String value, int most) {
        String wanted = "a whole number from 1 to " + most;
        if (!value.matches("[0-9]{1,9}")) {
            throw new BadParameter(name, value, wanted);
        }
        int number = Integer.parseInt(value);
        if (number < 1 || number > most) {
            throw new BadParameter(name, value, wanted);
        }
        return number;
    }
}
