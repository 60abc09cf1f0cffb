/** Stories about the order of time. */
@NullMarked
package dev.factbox.lookup.timeline;

import org.jspecify.annotations.NullMarked;
