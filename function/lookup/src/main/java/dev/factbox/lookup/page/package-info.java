/**
 * Articles and their facts as web pages, rendered on the server without scripts;
 * {@link dev.factbox.lookup.page.Pages} is the front door.
 */
@NullMarked
package dev.factbox.lookup.page;

import org.jspecify.annotations.NullMarked;
