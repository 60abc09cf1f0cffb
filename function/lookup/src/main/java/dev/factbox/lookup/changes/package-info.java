/** What changed in facts between two versions: {@link dev.factbox.lookup.changes.Changes} is the way in. */
@NullMarked
package dev.factbox.lookup.changes;

import org.jspecify.annotations.NullMarked;
