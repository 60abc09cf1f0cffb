/**
 * Parses uploads into articles, with a class per file format. {@link dev.factbox.reader.format.Articles} is the front
 * door.
 */
@NullMarked
package dev.factbox.reader.format;

import org.jspecify.annotations.NullMarked;
