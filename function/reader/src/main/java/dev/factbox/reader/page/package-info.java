/**
 * Extracts articles from HTML pages and fragments: the story without its boilerplate, and its metadata.
 * {@link dev.factbox.reader.page.Pages} is the front door.
 */
@NullMarked
package dev.factbox.reader.page;

import org.jspecify.annotations.NullMarked;
