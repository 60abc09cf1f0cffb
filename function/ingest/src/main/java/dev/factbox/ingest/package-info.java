/** The Lambda that uploads trigger: {@link dev.factbox.ingest.IngestHandler} reads what came and archives it. */
@NullMarked
package dev.factbox.ingest;

import org.jspecify.annotations.NullMarked;
