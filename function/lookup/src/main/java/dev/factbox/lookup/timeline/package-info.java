/** The facts of an article in the order of time: {@link dev.factbox.lookup.timeline.Timeline} is the way in. */
@NullMarked
package dev.factbox.lookup.timeline;

import org.jspecify.annotations.NullMarked;
