package dev.factbox.reader.wire;

import dev.factbox.factsheet.PubStatus;
import dev.factbox.reader.article.Letters;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The senders' signals of an article's standing, in codes and in words: status, and notes that must not be served. */
public final class Signals {
    private static final Pattern PRIVATE = Pattern.compile(
            "(?is).*[\\w.+-]@[\\w-]+\\.\\w.*|.*(?:\\+|(?<!\\w)0|\\(\\d)[\\d(][\\d\\s()/.-]{6,}\\d.*|.*(?<!\\w)\\d{3}[-.\\s]\\d{3}[-.\\s]\\d{4}\\b.*"
                    + "|.*(?<!\\w)not (?:intended )?for publication\\b.*|.*nicht zur Veröffentlichung.*");

    private static final int LONGEST_NOTE = 2_000;

    private Signals() {}

    /** The status of a code or word: {@code stat:canceled}, "Cancelled", "USABLE"; what isn't known is held back. */
    public static PubStatus status(@Nullable String code) {
        String word = code == null ? "" : code.substring(Math.max(code.lastIndexOf(':'), code.lastIndexOf('/')) + 1);
        return switch (Letters.lower(word.strip())) {
            case "", "usable", "active", "publish", "published", "live", "corrected", "new" -> PubStatus.USABLE;
            case "canceled",
                    "cancelled",
                    "cancel",
                    "killed",
                    "kill",
                    "recalled",
                    "withdrawn",
                    "deleted",
                    "unpublished" -> PubStatus.CANCELED;
            default -> PubStatus.WITHHELD;
        };
    }

    /**
     * The state of a content system of which only the words are known: what isn't said to be held or gone is published.
     */
    public static PubStatus state(@Nullable String word) {
        return switch (word == null ? "" : Letters.lower(word.strip())) {
            case "trash", "trashed", "deleted", "killed", "canceled", "cancelled", "withdrawn", "unpublished" ->
                PubStatus.CANCELED;
            case "draft",
                    "pending",
                    "private",
                    "future",
                    "scheduled",
                    "embargoed",
                    "hold",
                    "held",
                    "spiked",
                    "withheld" -> PubStatus.WITHHELD;
            default -> PubStatus.USABLE;
        };
    }

    /** A note to editors that may be shown: without e-mail addresses and telephone numbers. */
    public static Optional<String> publicNote(@Nullable String note) {
        return Optional.ofNullable(note)
                .filter(n -> !n.isBlank()
                        && n.length() <= LONGEST_NOTE
                        && !PRIVATE.matcher(n).matches());
    }
}
