/**
 * Addresses to upload articles to, for systems that have no AWS keys;
 * {@link dev.factbox.lookup.uploads.UploadHandler} is their Lambda.
 */
@NullMarked
package dev.factbox.lookup.uploads;

import org.jspecify.annotations.NullMarked;
