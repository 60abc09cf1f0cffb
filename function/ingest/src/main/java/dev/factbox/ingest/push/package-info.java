/**
 * Tells of articles as they are read, changed, killed or failed, and of what somebody waits for: {@link
 * dev.factbox.ingest.push.Announcer} takes what is due to a {@link dev.factbox.ingest.push.Bus}.
 */
@NullMarked
package dev.factbox.ingest.push;

import org.jspecify.annotations.NullMarked;
