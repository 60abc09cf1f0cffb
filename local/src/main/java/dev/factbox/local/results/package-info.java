/** {@code factbox results}: the documents that are made of measured figures. */
@NullMarked
package dev.factbox.local.results;

import org.jspecify.annotations.NullMarked;
