/**
 * Reading to facts: {@link dev.factbox.reader.facts.Facts} asks each kind's finder in the order in which they need
 * each other.
 */
@NullMarked
package dev.factbox.reader.facts;

import org.jspecify.annotations.NullMarked;
