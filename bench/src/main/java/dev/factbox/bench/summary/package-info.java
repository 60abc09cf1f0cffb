/** How good a summary is: ROUGE against references, and the defects that readers mind. */
@NullMarked
package dev.factbox.bench.summary;

import org.jspecify.annotations.NullMarked;
