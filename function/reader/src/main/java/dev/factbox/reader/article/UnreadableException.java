package dev.factbox.reader.article;

import dev.factbox.factsheet.Problem;

/** Bytes that are not an article, with the problem that tells their uploader why. */
public final class UnreadableException extends Exception {
    private static final int UNPROCESSABLE = 422;
    private static final int TOO_LARGE = 413;

    private final transient Problem problem;

    private UnreadableException(Problem problem) {
        super(problem.title());
        this.problem = problem;
    }

    /**
     * A problem of its own kind.
     *
     * @param kind last part of the problem's type, {@code empty} in {@code /problems/empty}
     * @param detail what is wrong, where, and what to do
     */
    public static UnreadableException of(String kind, String title, String detail) {
        return new UnreadableException(new Problem("/problems/" + kind, title, UNPROCESSABLE, detail));
    }

    /** A limit of {@link Limits} is passed. */
    public static UnreadableException tooLarge(String detail) {
        return new UnreadableException(new Problem("/problems/too-large", "Too large to read", TOO_LARGE, detail));
    }

    /** The bytes break the rules of their own format. */
    public static UnreadableException malformed(String detail) {
        return of("malformed", "Not well-formed", detail);
    }

    /**
     * A decoder found the bytes to break the rules of their own format.
     *
     * @param what what is broken, in words that a colon can follow
     */
    public static UnreadableException malformed(String what, Exception cause) {
        String why = cause.getMessage() == null ? "it ends before it is complete; upload it again" : cause.getMessage();
        return malformed(what + ": " + why);
    }

    /** The document is whole, but opens only with a password. */
    public static UnreadableException locked(String detail) {
        return of("encrypted", "Locked with a password", detail);
    }

    /** The document is whole, but holds no text of an article. */
    public static UnreadableException noText(String detail) {
        return of("no-text", "No article text in it", detail);
    }

    public Problem problem() {
        return problem;
    }

    /** The problem of a file inside an upload, with the file's name. */
    public Problem in(String file) {
        return new Problem(problem.type(), problem.title(), problem.status(), file + ": " + problem.detail());
    }

    /** The same with the name of the file inside an upload. */
    public UnreadableException at(String file) {
        return new UnreadableException(in(file));
    }
}
