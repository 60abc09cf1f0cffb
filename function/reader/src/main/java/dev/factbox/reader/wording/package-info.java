/**
 * Sentences made to stand alone by deletion alone; {@link dev.factbox.reader.wording.Wording} is the front
 * door.
 */
@NullMarked
package dev.factbox.reader.wording;

import org.jspecify.annotations.NullMarked;
