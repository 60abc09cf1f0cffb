@NullMarked
package dev.factbox.lookup.webhooks;

import org.jspecify.annotations.NullMarked;
