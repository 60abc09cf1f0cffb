/**
 * Which words of an article speak of the same; {@link dev.factbox.reader.facts.coreference.Coreference} is the front
 * door.
 */
@NullMarked
package dev.factbox.reader.facts.coreference;

import org.jspecify.annotations.NullMarked;
