/** The laptop's Factbox: {@link dev.factbox.local.Factbox} is the command line. */
@NullMarked
package dev.factbox.local;

import org.jspecify.annotations.NullMarked;
