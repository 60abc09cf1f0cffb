/** Lookups as clients ask them: events in, responses out, over a real DynamoDB. */
@NullMarked
package dev.factbox.lookup;

import org.jspecify.annotations.NullMarked;
