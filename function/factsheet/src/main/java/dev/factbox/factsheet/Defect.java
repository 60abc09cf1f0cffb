package dev.factbox.factsheet;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A fault of Factbox: the log has its stack trace under an id, and clients see the id alone.
 *
 * @param id {@code def_} and twelve hexadecimal digits, the same wherever the same line fails in the same way
 */
public record Defect(String id) {
    private static final Logger LOG = System.getLogger("dev.factbox");

    private static final String TYPE = "/problems/defect";
    private static final String TITLE = "Factbox failed to read it";
    private static final int STATUS = 500;
    private static final String DETAIL = "A fault of Factbox, not of the upload. Please report it";

    /** The innermost frames that tell one fault from another. */
    private static final int FRAMES = 8;

    /**
     * Writes a fault with its stack trace to the log.
     *
     * @param where what was read, for finding the line again: the URI of the upload
     */
    public static Defect log(Throwable fault, String where) {
        Defect defect = new Defect("def_" + Digest.of(signature(fault)).first(12));
        LOG.log(Level.ERROR, defect.id + " in " + where, fault);
        return defect;
    }

    private static byte[] signature(Throwable fault) {
        return Stream.concat(
                        Stream.of(fault.getClass()),
                        Arrays.stream(fault.getStackTrace()).limit(FRAMES))
                .map(Object::toString)
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The problem that clients see. */
    public Problem problem() {
        return problem(DETAIL + " with the id " + id + ", under which the log has the cause.");
    }

    /** Returns a problem as it is, except for the detail of a defect that was stored with an exception in it. */
    public static Problem plain(Problem problem) {
        boolean ours = problem.detail() != null && problem.detail().startsWith(DETAIL);
        return !problem.type().equals(TYPE) || ours ? problem : problem(DETAIL + ".");
    }

    /** Returns true if a problem is a fault of Factbox. */
    public static boolean is(Problem problem) {
        return problem.type().equals(TYPE);
    }

    private static Problem problem(String detail) {
        return new Problem(TYPE, TITLE, STATUS, detail);
    }
}
