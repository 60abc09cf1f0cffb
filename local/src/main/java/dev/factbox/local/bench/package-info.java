/** {@code factbox bench}: speed and cost. */
@NullMarked
package dev.factbox.local.bench;

import org.jspecify.annotations.NullMarked;
