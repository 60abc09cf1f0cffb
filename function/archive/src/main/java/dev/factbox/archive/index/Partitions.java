package dev.factbox.archive.index;

/** The partitions of the rows by which articles are found. */
public final class Partitions {
    private Partitions() {}

    /** Articles in which an entity appears. */
    public static String entity(String key) {
        return "E#" + key;
    }

    /** All that an article quotes. */
    public static String quotes(String article) {
        return "U#" + article;
    }

    /** Returns the partition of a speaker's quotes. */
    public static String speaker(String key) {
        return "Q#" + key;
    }

    /** Returns the partition of the quotes about an entity. */
    public static String about(String key) {
        return "O#" + key;
    }

    /** Returns the partition of a speaker's quotes about an entity. */
    public static String saidAbout(String speaker, String about) {
        return "R#" + speaker + "#" + about;
    }

    /** Returns the partition of the claims in which an entity acts. */
    public static String subject(String key) {
        return "C#" + key;
    }

    /** Returns the partition of the claims in which an entity is acted on or which happen there. */
    public static String object(String key) {
        return "P#" + key;
    }

    /** Returns the partition of the claims in which one entity acts on another. */
    public static String between(String subject, String object) {
        return "V#" + subject + "#" + object;
    }

    /** An entity's claims by their own days. */
    public static String timeline(String key) {
        return "T#" + key;
    }

    /** Returns the partition of a day's claims and quotes. */
    public static String day(String day) {
        return "D#" + day;
    }

    /** Articles in which a word stands, folded. */
    public static String word(String word) {
        return "W#" + word;
    }

    /** Articles by who wrote them. */
    public static String by(String slug) {
        return "Y#" + slug;
    }

    /** Articles by what their sender says that they are about. */
    public static String topic(String slug) {
        return "L#" + slug;
    }
}
