/** The environment of a function in Lambda: {@link dev.factbox.lookup.settings.Settings}. */
@NullMarked
package dev.factbox.lookup.settings;

import org.jspecify.annotations.NullMarked;
