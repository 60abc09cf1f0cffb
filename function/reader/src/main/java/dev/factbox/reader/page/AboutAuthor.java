package dev.factbox.reader.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The note on who wrote a story, which many pages set after it: it begins with the whole name of one of its authors.
 */
final class AboutAuthor {
    private static final Pattern GOES_ON = Pattern.compile(
            "\\s*+,?\\s*+(?:\\([^)]{1,40}\\)\\s*)?(?:is|was|has|works|writes|covers|joined|reports|teaches|lives|leads|runs|serves|founded|edits|can be (?:reached|followed)|an? |the |[\\w-]+ (?:is|covers|writes|works))\\b",
            Pattern.CASE_INSENSITIVE);

    /** So many blocks at the end may hold it. */
    private static final int LAST = 3;

    private static final int LONGEST = 90;

    /** A story of fewer blocks may be about its author. */
    private static final int SHORTEST_STORY = 6;

    private AboutAuthor() {}

    /** The story without it. */
    static List<Block> cut(List<Block> story, List<String> people) {
        if (story.size() < SHORTEST_STORY) {
            return story;
        }
        int end = story.size() - LAST;
        List<Block> kept = new ArrayList<>(story.subList(0, end));
        story.subList(end, story.size()).stream()
                .filter(block -> !isNote(block, people))
                .forEach(kept::add);
        return kept;
    }

    private static boolean isNote(Block block, List<String> people) {
        return block.prose.words() < LONGEST
                && people.stream()
                        .anyMatch(person -> person.indexOf(' ') > 0
                                && block.text.regionMatches(true, 0, person, 0, person.length())
                                && GOES_ON.matcher(block.text)
                                        .region(person.length(), block.text.length())
                                        .lookingAt());
    }
}
