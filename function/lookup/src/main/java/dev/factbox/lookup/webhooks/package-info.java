/**
 * Tells somebody else's server what a watch has found; {@link dev.factbox.lookup.webhooks.DeliveryHandler} is the
 * Lambda behind its queue.
 */
@NullMarked
package dev.factbox.lookup.webhooks;

import org.jspecify.annotations.NullMarked;
