package dev.factbox.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words by which an article can be found: those that it uses most, early ones first, without the commonest of the
 * language. Bounded, because every word is an item written.
 */
final class Keywords {
    /** How many words an article is found by. */
    static final int MOST = 40;

    private static final int LONGEST = 40;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]+");
    private static final Set<String> COMMON = Set.of(
            ("the and that have for not with you this but his from they say her she will one all would there their what "
                            + "out about who get which when make can like time just him know take into year your some could them "
                            + "see other than then now look only come its over also back after use two how our first way even new "
                            + "want because any these give most are was were been has had said says did does being more many much "
                            + "such very may might must shall should where while before between both each few own same under until "
                            + "again against during through too here off once per via yet nor ever every still last next among told")
                    .split(" "));

    private Keywords() {}

    /** A word, how often it stands in the text, and where first (UTF-16). */
    record Keyword(String word, int count, int first) {}

    static List<Keyword> of(String text) {
        Map<String, Keyword> found = new HashMap<>();
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            String word = Fold.fold(words.group());
            if (word.length() > 2 && word.length() <= LONGEST && !COMMON.contains(word)) {
                Keyword first = new Keyword(word, 1, words.start());
                found.merge(word, first, (old, now) -> new Keyword(word, old.count() + 1, old.first()));
            }
        }
        List<Keyword> keywords = new ArrayList<>(found.values());
        keywords.sort(Comparator.comparingInt(Keyword::count).reversed().thenComparingInt(Keyword::first));
        return keywords.subList(0, Math.min(MOST, keywords.size()));
    }
}
