/** Claims: {@link dev.factbox.reader.facts.claims.Claims} is the front door. */
@NullMarked
package dev.factbox.reader.facts.claims;

import org.jspecify.annotations.NullMarked;
