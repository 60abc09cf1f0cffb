/** Stories of reading files. */
@NullMarked
package dev.factbox.local.read;

import org.jspecify.annotations.NullMarked;
