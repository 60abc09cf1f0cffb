/** {@code factbox read}: files to fact sheets, without a server. */
@NullMarked
package dev.factbox.local.read;

import org.jspecify.annotations.NullMarked;
