package dev.factbox.factsheet;

/**
 * Another article.
 *
 * @param guid its sender's name of it
 * @param id ours, whether it has come or not
 */
public record Reference(String guid, String id) {}
