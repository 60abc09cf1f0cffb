/** Figures that were measured, as files in {@code bench/results}, and the documents that are made of them. */
@NullMarked
package dev.factbox.bench.results;

import org.jspecify.annotations.NullMarked;
