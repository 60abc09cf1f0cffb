/**
 * Reads uploads into fact sheets: {@link dev.factbox.reader.Reader} is the whole way, and knows nothing of any cloud.
 */
@NullMarked
package dev.factbox.reader;

import org.jspecify.annotations.NullMarked;
