/** The archive against a real DynamoDB, in process. */
@NullMarked
package dev.factbox.archive;

import org.jspecify.annotations.NullMarked;
