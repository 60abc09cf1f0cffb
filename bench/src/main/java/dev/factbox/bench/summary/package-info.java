/** The quality of summaries: ROUGE against references, and the defects that readers mind. */
@NullMarked
package dev.factbox.bench.summary;

import org.jspecify.annotations.NullMarked;
