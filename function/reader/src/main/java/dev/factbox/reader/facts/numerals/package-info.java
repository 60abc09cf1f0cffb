/**
 * The words of a paragraph in finer pieces than syntax has them ("27-year" is three), and the numbers that they
 * spell; {@link dev.factbox.reader.facts.numerals.Lexemes} is the front door.
 */
@NullMarked
package dev.factbox.reader.facts.numerals;

import org.jspecify.annotations.NullMarked;
