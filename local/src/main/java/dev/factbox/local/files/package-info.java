/** The files that a command line names: {@link dev.factbox.local.files.Inputs} puts them in order. */
@NullMarked
package dev.factbox.local.files;

import org.jspecify.annotations.NullMarked;
