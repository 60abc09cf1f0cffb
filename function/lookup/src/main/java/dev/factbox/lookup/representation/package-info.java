/**
 * Other forms of an answer's JSON: {@link dev.factbox.lookup.representation.Representations} is the way in. Each form
 * reads the JSON that the OpenAPI document describes, so that a list more needs nothing here.
 */
@NullMarked
package dev.factbox.lookup.representation;

import org.jspecify.annotations.NullMarked;
