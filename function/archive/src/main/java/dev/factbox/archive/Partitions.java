package dev.factbox.archive;

/** The partitions of the rows by which articles are found. */
final class Partitions {
    private Partitions() {}

    /** Articles in which an entity appears. */
    static String entity(String key) {
        return "E#" + key;
    }

    /** All that an article quotes. */
    static String quotes(String article) {
        return "U#" + article;
    }

    /** What a speaker said. */
    static String speaker(String key) {
        return "Q#" + key;
    }

    /** What was said about an entity. */
    static String about(String key) {
        return "O#" + key;
    }

    /** What a speaker said about an entity. */
    static String saidAbout(String speaker, String about) {
        return "R#" + speaker + "#" + about;
    }

    /** What an entity did. */
    static String subject(String key) {
        return "C#" + key;
    }

    /** What was done to an entity, or there. */
    static String object(String key) {
        return "P#" + key;
    }

    /** What one entity did to another. */
    static String between(String subject, String object) {
        return "V#" + subject + "#" + object;
    }

    /** An entity's claims by their own days. */
    static String timeline(String key) {
        return "T#" + key;
    }

    /** What articles say of a day. */
    static String day(String day) {
        return "D#" + day;
    }

    /** Articles in which a word stands, folded. */
    static String word(String word) {
        return "W#" + word;
    }

    /** Articles by who wrote them. */
    static String by(String slug) {
        return "Y#" + slug;
    }

    /** Articles by what their sender says that they are about. */
    static String topic(String slug) {
        return "L#" + slug;
    }
}
