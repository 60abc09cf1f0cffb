package dev.factbox.archive.life;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Puts events and versions in order, by strings that sort as DynamoDB sorts keys.
 *
 * <p>S3's sequencers compare as strings once the shorter is padded with zeros on the right ("Event message
 * structure", Amazon S3 User Guide). They begin with the seconds of the epoch, in notifications after two zeros that
 * EventBridge leaves out; without leading zeros both compare, an event without one gets the same form from its time,
 * and events of different objects fall in the order of time.
 */
public final class Sequence {
    private static final int LENGTH = 40;

    private Sequence() {}

    static String of(@Nullable String sequencer, Instant time) {
        String given = sequencer == null || sequencer.isEmpty()
                ? String.format(Locale.ROOT, "%08X%08X", time.getEpochSecond(), time.getNano())
                : sequencer.toUpperCase(Locale.ROOT).replaceFirst("^0+", "");
        return given + "0".repeat(Math.max(0, LENGTH - given.length()));
    }

    /**
     * Returns the position of a version among those of its article: by the sender's own version, then by the event.
     *
     * @param wireVersion anything that a sender writes; see {@link WireVersion} for its order
     */
    public static String ofVersion(String wireVersion, String sequence) {
        return WireVersion.of(wireVersion).key() + "#" + sequence;
    }

    /** The event's part of a version's order. */
    static String ofOrder(String order) {
        return order.substring(order.lastIndexOf('#') + 1);
    }
}
