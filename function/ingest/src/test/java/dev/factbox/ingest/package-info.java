/** Stories of what a bucket may send. */
@NullMarked
package dev.factbox.ingest;

import org.jspecify.annotations.NullMarked;
