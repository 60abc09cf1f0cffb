/** Questions over HTTP and their answers; {@link dev.factbox.lookup.LookupHandler} is the Lambda behind API Gateway. */
@NullMarked
package dev.factbox.lookup;

import org.jspecify.annotations.NullMarked;
