/** What a function's environment in Lambda says: {@link dev.factbox.lookup.settings.Settings}. */
@NullMarked
package dev.factbox.lookup.settings;

import org.jspecify.annotations.NullMarked;
