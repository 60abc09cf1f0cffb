/**
 * Fact sheets in one DynamoDB table; {@link dev.factbox.archive.Archive} is the front door, docs/data-model.md the map.
 */
@NullMarked
package dev.factbox.archive;

import org.jspecify.annotations.NullMarked;
