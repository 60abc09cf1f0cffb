/** Tests of what is done to a language model's answer. */
@NullMarked
package dev.factbox.ingest.abstractive;

import org.jspecify.annotations.NullMarked;
