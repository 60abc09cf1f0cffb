/** Lookups over many articles. */
@NullMarked
package dev.factbox.bench.lookups;

import org.jspecify.annotations.NullMarked;
