package dev.factbox.lookup;

import dev.factbox.factsheet.FactSheet;
import dev.factbox.lookup.http.BadParameter;
import dev.factbox.lookup.http.Request;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The query parameters that several routes take. */
final class Parameters {
    static final int LARGEST_PAGE = 100;
    private static final int USUAL_PAGE = 20;

    /** S3's keys have up to 1024 bytes. */
    private static final Map<String, Integer> MOST = Map.of("source", 1100, "cursor", 2000, "fields", 1000);

    /** In bytes; DynamoDB's keys have up to 2048. */
    private static final int LONGEST_KEY = 2000;

    private Parameters() {}

    /** Returns the number of items a page has, 1 to 100; 20 unless the request says otherwise. */
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

    /**
     * Refuses values that no question needs: empty ones, those longer than what they name can be, and limits and
     * units that are none, even where the answer at hand would not look at them.
     */
    static void check(Request request) {
        limit(request);
        Offsets.isUtf16(request);
        isAll(request);
        request.parameter("confidence").ifPresent(Parameters::probability);
        request.query().forEach((name, value) -> {
            int most = MOST.getOrDefault(name, 300);
            int length = value.codePointCount(0, value.length());
            if (!name.isEmpty() && (length < 1 || length > most || utf8(value) > LONGEST_KEY)) {
                throw new BadParameter(name, value.isEmpty() ? "" : "too long", "of 1 to " + most + " characters");
            }
        });
    }

    /**
     * Returns a sheet with the facts that are asked for: those shown to everybody, those from {@code ?confidence=}
     * on, or with {@code ?all=true} every one.
     */
    static FactSheet shown(Request request, FactSheet sheet) {
        if (isAll(request)) {
            return sheet;
        }
        return request.parameter("confidence")
                .map(value -> sheet.shown(probability(value)))
                .orElseGet(sheet::shown);
    }

    private static boolean isAll(Request request) {
        String all = request.parameter("all").orElse("false");
        return switch (all) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new BadParameter("all", all, "true or false");
        };
    }

    private static double probability(String value) {
        boolean isNumber = value.length() <= 40 && value.matches("[0-9]++(?:\\.[0-9]++)?(?:[eE][-+]?[0-9]{1,3})?");
        double probability = isNumber ? Double.parseDouble(value) : -1;
        if (probability < 0 || probability > 1) {
            throw new BadParameter("confidence", value, "a probability from 0 to 1, such as 0.5");
        }
        return probability;
    }

    private static int utf8(String value) {
        return value.getBytes(StandardCharsets.UTF_8).length;
    }

    /** Returns true if something in the table can be called so. */
    static boolean isName(String segment) {
        return segment.codePointCount(0, segment.length()) <= 300;
    }
}
