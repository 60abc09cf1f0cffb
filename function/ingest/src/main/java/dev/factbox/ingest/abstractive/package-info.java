/**
 * Summaries that a language model writes, off unless the operator names a model, and checked before anybody sees them;
 * {@link dev.factbox.ingest.abstractive.Abstraction} is the front door.
 */
@NullMarked
package dev.factbox.ingest.abstractive;

import org.jspecify.annotations.NullMarked;
