/**
 * Which sentences, taken together, cover an article best; {@link dev.factbox.reader.summary.ranking.Ranker} is the
 * front door. Boosted trees in four steps, each fed by the one before: words, pairs of words, sentences, sets.
 */
@NullMarked
package dev.factbox.reader.summary.ranking;

import org.jspecify.annotations.NullMarked;
