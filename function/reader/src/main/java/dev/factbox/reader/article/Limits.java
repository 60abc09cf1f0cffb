package dev.factbox.reader.article;

/**
 * How much of an upload is read. What passes a limit is refused with a problem that names it, so that no upload can
 * take time or memory without bounds; {@code docs/formats.md} lists them for newsrooms.
 */
public final class Limits {
    /** Bytes of an upload, and of all that a compressed one unfolds to. */
    public static final int BYTES = 25_000_000;

    /**
     * UTF-16 units of one article's text: a novel has that much, and {@code ingest} can read it well within its time.
     */
    public static final int TEXT = 800_000;

    /** UTF-16 units of the texts of an upload's articles together, for the same reason. */
    public static final int TEXTS = 4_000_000;

    /** Articles of one upload. */
    public static final int ARTICLES = 1_000;

    /** Maximum nesting of elements, objects and lists. */
    public static final int DEPTH = 200;

    /** Elements of one XML document. */
    public static final int ELEMENTS = 500_000;

    /** Files in an archive. */
    public static final int ENTRIES = 1_000;

    /** Maximum nesting of archives. */
    public static final int ARCHIVES = 2;

    /** Pages of a PDF. */
    public static final int PAGES = 500;

    /** Words of a line at the head of a plain text that can still be its headline. */
    public static final int HEADLINE_WORDS = 22;

    /** UTF-16 units of such a line. */
    public static final int HEADLINE_LENGTH = 150;

    private Limits() {}
}
