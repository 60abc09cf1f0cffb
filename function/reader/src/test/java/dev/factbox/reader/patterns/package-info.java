/** Holds every regular expression of the reader to a cost that grows with the length of its text alone. */
@NullMarked
package dev.factbox.reader.patterns;

import org.jspecify.annotations.NullMarked;
