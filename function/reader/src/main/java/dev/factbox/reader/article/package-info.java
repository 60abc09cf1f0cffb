/** Articles and their metadata, the uploads that they come from, and the limits on reading them. */
@NullMarked
package dev.factbox.reader.article;

import org.jspecify.annotations.NullMarked;
