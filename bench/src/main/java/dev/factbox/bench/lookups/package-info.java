/**
 * The cost of lookups over many articles: a seeded newsroom, and {@link dev.factbox.bench.lookups.LookupCosts} that
 * asks it.
 */
@NullMarked
package dev.factbox.bench.lookups;

import org.jspecify.annotations.NullMarked;
