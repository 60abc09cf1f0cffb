/**
 * How sure a fact is, by all that the article says around it: {@link dev.factbox.reader.facts.acceptance.Acceptances}
 * is the front door.
 */
@NullMarked
package dev.factbox.reader.facts.acceptance;

import org.jspecify.annotations.NullMarked;
