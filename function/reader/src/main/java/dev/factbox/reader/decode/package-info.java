/**
 * Decodes bytes: character sets, archives, JSON and XML. Refuses what passes {@link dev.factbox.reader.article.Limits}.
 */
@NullMarked
package dev.factbox.reader.decode;

import org.jspecify.annotations.NullMarked;
