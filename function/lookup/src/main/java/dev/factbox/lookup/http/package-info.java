/** HTTP requests and responses, and {@link dev.factbox.lookup.http.Gateway}, their form in API Gateway's events. */
@NullMarked
package dev.factbox.lookup.http;

import org.jspecify.annotations.NullMarked;
