/** The rows that a fact sheet writes so that lists find its article, and the keys that they are filed under. */
@NullMarked
package dev.factbox.archive.index;

import org.jspecify.annotations.NullMarked;
