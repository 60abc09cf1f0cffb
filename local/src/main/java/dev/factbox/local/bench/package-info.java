/** {@code factbox bench}: what things cost and how long they take. */
@NullMarked
package dev.factbox.local.bench;

import org.jspecify.annotations.NullMarked;
