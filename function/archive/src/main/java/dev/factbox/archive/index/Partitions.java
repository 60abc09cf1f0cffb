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

    /** What a speaker said. */
    public static String speaker(String key) {
        return "Q#" + key;
    }

    /** What was said about an entity. */
    public static String about(String key) {
        return "O#" + key;
    }

    /** What a speaker said about an entity. */
    public static String saidAbout(String speaker, String about) {
        return "R#" + speaker + "#" + about;
    }

    /** What an entity did. */
    public static String subject(String key) {
        return "C#" + key;
    }

    /** What was done to an entity, or there. */
    public static String object(String key) {
        return "P#" + key;
    }

    /** What one entity did to another. */
    public static String between(String subject, String object) {
        return "V#" + subject + "#" + object;
    }

    /** An entity's claims by their own days. */
    public static String timeline(String key) {
        return "T#" + key;
    }

    /** What articles say of a day. */
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
