/**
 * Article to reading: sentences, tokens, and what the model says of each.
 * {@link dev.factbox.reader.language.Language} is the front door; nothing outside sees a tensor.
 */
@NullMarked
package dev.factbox.reader.language;

import org.jspecify.annotations.NullMarked;
