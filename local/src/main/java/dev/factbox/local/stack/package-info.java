/**
 * The deployed stack in one process: {@link dev.factbox.local.stack.Stack} puts the functions' own handlers between an
 * S3 endpoint, a DynamoDB and an HTTP port.
 */
@NullMarked
package dev.factbox.local.stack;

import org.jspecify.annotations.NullMarked;
