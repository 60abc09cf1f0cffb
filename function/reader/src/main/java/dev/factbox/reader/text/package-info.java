/** Builds the text of an article: paragraphs of plain text and markup, headlines, and the language of the text. */
@NullMarked
package dev.factbox.reader.text;

import org.jspecify.annotations.NullMarked;
