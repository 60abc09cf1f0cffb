/** Measures the reader's accuracy on data sets with known answers; {@link dev.factbox.bench.Eval} is the front door. */
@NullMarked
package dev.factbox.bench;

import org.jspecify.annotations.NullMarked;
