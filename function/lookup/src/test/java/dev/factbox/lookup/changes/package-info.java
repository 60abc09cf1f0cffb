/** Stories about what changed between versions. */
@NullMarked
package dev.factbox.lookup.changes;

import org.jspecify.annotations.NullMarked;
