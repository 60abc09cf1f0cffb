/**
 * Numbers, and what they measure or count; {@link dev.factbox.reader.facts.quantities.Quantities} is the front door.
 */
@NullMarked
package dev.factbox.reader.facts.quantities;

import org.jspecify.annotations.NullMarked;
