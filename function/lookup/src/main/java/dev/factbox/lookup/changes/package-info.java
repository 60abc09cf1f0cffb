/** The facts that changed between two versions: {@link dev.factbox.lookup.changes.Changes} is the front door. */
@NullMarked
package dev.factbox.lookup.changes;

import org.jspecify.annotations.NullMarked;
