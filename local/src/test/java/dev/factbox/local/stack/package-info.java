/** Stories of the stack on a laptop. */
@NullMarked
package dev.factbox.local.stack;

import org.jspecify.annotations.NullMarked;
