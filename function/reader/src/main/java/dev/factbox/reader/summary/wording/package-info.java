/**
 * Sentences made to stand alone by deletion alone; {@link dev.factbox.reader.summary.wording.Wording} is the front
 * door.
 */
@NullMarked
package dev.factbox.reader.summary.wording;

import org.jspecify.annotations.NullMarked;
