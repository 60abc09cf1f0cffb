/** The dependencies that the parts may have on each other. */
@NullMarked
package dev.factbox.local;

import org.jspecify.annotations.NullMarked;
