/** {@code factbox up}: the stack on a laptop, with the articles that the command line names. */
@NullMarked
package dev.factbox.local.up;

import org.jspecify.annotations.NullMarked;
