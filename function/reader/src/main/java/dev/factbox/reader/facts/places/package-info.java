/** Places: {@link dev.factbox.reader.facts.places.Places} is the front door. */
@NullMarked
package dev.factbox.reader.facts.places;

import org.jspecify.annotations.NullMarked;
