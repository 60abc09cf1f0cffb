/** Boosted trees, as training leaves them; {@link dev.factbox.reader.trees.Trees} is the front door. */
@NullMarked
package dev.factbox.reader.trees;

import org.jspecify.annotations.NullMarked;
