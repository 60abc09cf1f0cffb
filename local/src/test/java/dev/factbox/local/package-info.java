/** How the parts may depend on each other. */
@NullMarked
package dev.factbox.local;

import org.jspecify.annotations.NullMarked;
