/** The knowledge of English that is data: word lists, each for one purpose, with the loader that reads them. */
@NullMarked
package dev.factbox.reader.english;

import org.jspecify.annotations.NullMarked;
