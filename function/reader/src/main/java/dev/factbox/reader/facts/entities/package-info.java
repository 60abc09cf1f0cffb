/**
 * Names and what refers to them become entities; {@link dev.factbox.reader.facts.entities.Entities} is the front door.
 */
@NullMarked
package dev.factbox.reader.facts.entities;

import org.jspecify.annotations.NullMarked;
