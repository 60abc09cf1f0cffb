package dev.factbox.reader.wire;

import dev.factbox.factsheet.StoryName;
import dev.factbox.reader.article.KillAdvisory;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Detects kills in the words of a document: advisories of agencies' desks to editors, and slugs. */
public final class KillDetector {
    private static final int HEAD = 2_000;
    private static final int LONGEST_NAME = 300;
    private static final Pattern SAID = Pattern.compile(
            "(?<!\\w)KILL\\W{1,3}KILL\\b"
                    + "|(?i:(?<!\\w)kill is mandatory\\b|(?<!\\w)this is a mandatory kill\\b)|(?<!\\w)MANDATORY KILL\\b|(?<!\\w)KILL (?:NOTICE|ADVISORY)\\b"
                    + "|(?<!\\w)(?:STORY|ARTICLE|ITEM|REPORT) (?:IS |HAS BEEN )?(?:WITHDRAWN|KILLED|RETRACTED)\\b"
                    + "|(?<!\\w)ADVISORY\\b[^\\n]{0,60}\\b(?:KILL|WITHDRAW|WITHDRAWN|RETRACT)\\b"
                    + "|(?i:(?<!\\w)(?:editors|clients|eds)\\b[^.]{0,60}\\b(?:please|must|should) (?:kill|withdraw|not use) (?:the|our|this|all)\\b)");
    private static final Pattern KILL_WORDS = Pattern.compile(
            "(?i)^\\W*(?:(?:mandatory|advisory|notice|urgent|bc|story|article|kill|killed|withdrawn|withdrawal|retracted)\\b\\W*){1,20}");
    private static final Pattern SLUGGED = Pattern.compile(
            "(?i:(?<!\\w)(?:slugged|slugline|slug|keyword))(?i:\\s+(?:is|was|of))?\\W{1,3}([\\p{L}\\p{N}][\\p{L}\\p{N} /'&-]{2,60}?)(?=[.,;:\\n<”\"“’)]|$| (?:that|which|moved|sent|of|from|and|is|was|has|must|should|in)\\b)"
                    + "|(?<!\\w)(BC-[\\p{L}\\p{N}-]{2,60}(?: [\\p{Lu}\\p{N}][\\p{L}\\p{N}-]+){0,4})");
    private static final Pattern QUOTED = Pattern.compile("[“\"]([^”\"\\n]{12,200})[”\"]");

    private KillDetector() {}

    /** Returns the kill advisory of a document, empty unless the document is one. */
    public static Optional<KillAdvisory> detect(@Nullable String headline, @Nullable String slugline, String text) {
        String head = text.substring(0, Math.min(text.length(), HEAD));
        boolean said = SAID.matcher(head).find()
                || (headline != null && SAID.matcher(headline).find());
        return said ? Optional.of(new KillAdvisory(stories(headline, slugline, head))) : Optional.empty();
    }

    /** Returns true if the version of a slug is a kill: "BC-Bridge-Toll, KILL". */
    public static boolean isSlug(String slug) {
        return slug.length() <= LONGEST_NAME && slug.matches("(?i).*,\\s*(?:\\d+(?:st|nd|rd|th)\\s+)?kill\\b.*");
    }

    private static List<String> stories(@Nullable String headline, @Nullable String slugline, String text) {
        Set<String> names = new LinkedHashSet<>();
        StoryName.ofSlug(slugline == null ? "" : bare(slugline)).ifPresent(names::add);
        StoryName.ofHeadline(headline == null ? "" : bare(headline)).ifPresent(names::add);
        Matcher slugged = SLUGGED.matcher(text);
        while (slugged.find()) {
            StoryName.ofSlug(slugged.group(1) == null ? slugged.group(2) : slugged.group(1))
                    .ifPresent(names::add);
        }
        Matcher quoted = QUOTED.matcher(text);
        while (quoted.find()) {
            StoryName.ofHeadline(quoted.group(1)).ifPresent(names::add);
        }
        return new ArrayList<>(names);
    }

    private static String bare(String name) {
        return KILL_WORDS
                .matcher(name.substring(0, Math.min(name.length(), LONGEST_NAME)))
                .replaceFirst("");
    }
}
