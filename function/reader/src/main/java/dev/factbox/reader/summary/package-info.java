/** The article in its own words; {@link dev.factbox.reader.summary.Summarizer} is the front door. */
@NullMarked
package dev.factbox.reader.summary;

import org.jspecify.annotations.NullMarked;
