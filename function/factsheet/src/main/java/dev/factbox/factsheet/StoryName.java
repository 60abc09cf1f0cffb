package dev.factbox.factsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What desks call a story where no guid names it: its slug or its headline, in a form that can be compared. A slug
 * stays the same over the story's versions ("BC-Bridge-Toll, 2nd Ld-Writethru" is a version of "BC-Bridge-Toll").
 */
public final class StoryName {
    private static final Pattern VERSION = Pattern.compile(
            "(?i),\\s*(?:(?:\\d+(?:st|nd|rd|th)|urgent)?[\\s-]*(?:ld|lead|writethru|update|kill)\\b.*|urgent|bulletin)$"
                    + "|\\s+\\d+(?:st|nd|rd|th)\\s+(?:ld|lead|writethru|update)\\b.*$|,\\s*\\d+$");
    private static final int FEWEST_WORDS = 2;
    private static final int LONGEST = 200;

    private StoryName() {}

    /** The names that a sheet's story may be called by. */
    public static List<String> of(FactSheet sheet) {
        List<String> names = new ArrayList<>();
        ofSlug(sheet.slugline() == null ? "" : sheet.slugline()).ifPresent(names::add);
        ofHeadline(sheet.headline() == null ? "" : sheet.headline()).ifPresent(names::add);
        return names;
    }

    /** The name of a slug; none when it is a single word, since "politics" names no story. */
    public static Optional<String> ofSlug(String slug) {
        return slug.length() > LONGEST
                ? Optional.empty()
                : name("slug:", VERSION.matcher(slug).replaceFirst(""));
    }

    public static Optional<String> ofHeadline(String headline) {
        return name("headline:", headline);
    }

    private static Optional<String> name(String kind, String words) {
        String plain = words.length() > 2 * LONGEST
                ? ""
                : words.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().toLowerCase(Locale.ROOT);
        return plain.length() > LONGEST || plain.split(" ", -1).length < FEWEST_WORDS
                ? Optional.empty()
                : Optional.of(kind + plain.replace(' ', '-'));
    }
}
