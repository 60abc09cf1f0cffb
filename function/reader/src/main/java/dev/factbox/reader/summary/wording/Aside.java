package dev.factbox.reader.summary.wording;

import dev.factbox.factsheet.Span;

/**
 * A part of a sentence that the rest doesn't need to be whole and true.
 *
 * @param span what goes with it: the words and the commas, dashes or brackets around them
 * @param words the words alone
 */
public record Aside(Span span, Span words) {}
