/** Quotes: {@link dev.factbox.reader.facts.quotes.Quotations} is the front door. */
@NullMarked
package dev.factbox.reader.facts.quotes;

import org.jspecify.annotations.NullMarked;
