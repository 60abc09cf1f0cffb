/** Records that lookups return. */
@NullMarked
package dev.factbox.archive.entry;

import org.jspecify.annotations.NullMarked;
