/** Time expressions and their TIMEX3 values; {@link dev.factbox.reader.facts.time.Timeline} is the front door. */
@NullMarked
package dev.factbox.reader.facts.time;

import org.jspecify.annotations.NullMarked;
