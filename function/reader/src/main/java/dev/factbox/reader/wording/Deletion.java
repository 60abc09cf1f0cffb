package dev.factbox.reader.wording;

import dev.factbox.factsheet.Span;

/**
 * A part of a sentence that can be deleted without making the rest ungrammatical or untrue.
 *
 * @param span what is deleted: the words and the commas, dashes or brackets around them
 * @param words the words alone
 */
public record Deletion(Span span, Span words) {}
