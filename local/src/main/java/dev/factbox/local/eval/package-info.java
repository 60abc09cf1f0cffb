/** {@code factbox eval}: accuracy on data sets. */
@NullMarked
package dev.factbox.local.eval;

import org.jspecify.annotations.NullMarked;
