/** The life of an article: versions, failures, kills, holds, and the conditional flip of what readers see. */
@NullMarked
package dev.factbox.archive.life;

import org.jspecify.annotations.NullMarked;
