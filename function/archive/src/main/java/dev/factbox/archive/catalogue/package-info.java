/** Lists across articles: entities, quotes, claims, days, words and stories. */
@NullMarked
package dev.factbox.archive.catalogue;

import org.jspecify.annotations.NullMarked;
