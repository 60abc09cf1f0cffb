/** DynamoDB: the one table, its items and pages, and nothing of articles. */
@NullMarked
package dev.factbox.archive.table;

import org.jspecify.annotations.NullMarked;
