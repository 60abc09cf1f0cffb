package dev.factbox.reader.article;

import dev.factbox.factsheet.PubStatus;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What senders say of an article's standing, in codes and in words: status, kill, correction, and notes that must not be served. */
final class Signals {
    private static final Pattern KILL = Pattern.compile(
            "(?s).*\\bKILL,? KILL\\b.*|(?is).*\\b(?:a|this is a) (?:mandatory )?kill is mandatory\\b.*|(?is).*\\bkill is mandatory\\b.*"
                    + "|(?is).*\\bmandatory kill\\b.*|(?s).*\\b(?:STORY|ARTICLE|ITEM) (?:IS )?(?:WITHDRAWN|KILLED)\\b.*|(?s)\\s*(?:BC-)?[^\\n]{0,60}\\bADVISORY[^\\n]{0,40}\\b(?:KILL|WITHDRAW)\\b.*");
    private static final Pattern CORRECTION = Pattern.compile(
            "(?i)\\W*(?:(?:eds?|editors?)\\W+)?(?:CORRECTED|CORRECTION|CORRECTS|CORRECTIVE|CORRECTING|RECTIFICATION)\\b.*",
            Pattern.DOTALL);
    private static final Pattern PRIVATE = Pattern.compile(
            "(?is).*[\\w.+-]+@[\\w-]+\\.\\w+.*|.*(?:\\+|\\b0|\\(\\d)[\\d(][\\d\\s()/.-]{6,}\\d.*|.*\\b\\d{3}[-.\\s]\\d{3}[-.\\s]\\d{4}\\b.*"
                    + "|.*\\bnot (?:intended )?for publication\\b.*|.*nicht zur Veröffentlichung.*");

    private static final int LONGEST_NOTE = 2_000;

    private Signals() {}

    /** The status of a code or word: {@code stat:canceled}, "Cancelled", "USABLE"; what isn't known is held back. */
    static PubStatus status(@Nullable String code) {
        String word = code == null ? "" : code.substring(Math.max(code.lastIndexOf(':'), code.lastIndexOf('/')) + 1);
        return switch (word.strip().toLowerCase(Locale.ROOT)) {
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

    /** Whether a text is an advisory that kills another story, in words alone. */
    static boolean kills(String text) {
        return KILL.matcher(text.substring(0, Math.min(text.length(), 2_000))).matches();
    }

    /** Whether a headline or a note to editors says that the story is corrected. */
    static boolean corrects(@Nullable String line) {
        return line != null && CORRECTION.matcher(line).matches();
    }

    /** A note to editors that may be shown: without e-mail addresses and telephone numbers. */
    static Optional<String> publicNote(@Nullable String note) {
        return Optional.ofNullable(note)
                .filter(n -> !n.isBlank()
                        && n.length() <= LONGEST_NOTE
                        && !PRIVATE.matcher(n).matches());
    }
}
