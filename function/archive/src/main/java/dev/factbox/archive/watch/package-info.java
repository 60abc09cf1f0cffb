/** Watches and the announcements that they and other listeners get. */
@NullMarked
package dev.factbox.archive.watch;

import org.jspecify.annotations.NullMarked;
