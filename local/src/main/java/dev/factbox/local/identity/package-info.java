/** {@code factbox identity}: an operator's word on who is who. */
@NullMarked
package dev.factbox.local.identity;

import org.jspecify.annotations.NullMarked;
