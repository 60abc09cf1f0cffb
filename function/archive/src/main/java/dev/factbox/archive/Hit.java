package dev.factbox.archive;

/**
 * An article that a word is found in.
 *
 * @param count how often
 * @param passage the sentence of its first place
 */
public record Hit(ArticleLine article, int count, String passage) {}
