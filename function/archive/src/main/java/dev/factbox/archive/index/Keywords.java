package dev.factbox.archive.index;

import dev.factbox.factsheet.Span;
import dev.factbox.factsheet.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words by which an article can be found: those of its headline and those that it uses most, early ones first,
 * without the commonest of the language. Bounded, because every word is an item written.
 */
public final class Keywords {
    /** Words under which an article is filed. */
    static final int MOST = 40;

    private static final int LONGEST = 40;

    /** Places of a word that are kept. */
    private static final int PLACES = 16;

    /** A word of the headline weighs as much as one that stands so often in the text. */
    private static final int HEADLINE = 3;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]+");
    private static final Set<String> COMMON = Set.of(
            ("the and that have for not with you this but his from they say her she will one all would there their what "
                            + "out about who get which when make can like time just him know take into year your some could them "
                            + "see other than then now look only come its over also back after use two how our first way even new "
                            + "want because any these give most are was were been has had said says did does being more many much "
                            + "such very may might must shall should where while before between both each few own same under until "
                            + "again against during through too here off once per via yet nor ever every still last next among told")
                    .split(" "));

    /** The commonest words of two letters; others, such as "EU", are looked for where they stand in capitals. */
    private static final Set<String> SHORT =
            Set.of("am an as at be by do go he if in is it me my no of oh ok on or so to up we mr ms dr st".split(" "));

    private Keywords() {}

    /**
     * A word.
     *
     * @param count how often it stands in the text
     * @param titled whether the headline has it
     * @param places where it stands in the text, the first {@value Keywords#PLACES}
     */
    record Keyword(String word, int count, boolean titled, List<Span> places) {
        private int weight() {
            return count + (titled ? HEADLINE : 0);
        }

        private int first() {
            return places.isEmpty() ? 0 : places.getFirst().start();
        }
    }

    /** The words of a question or a headline that are looked for, in order, each once. */
    public static List<String> asked(String question) {
        Matcher words = WORD.matcher(question);
        List<String> asked = new ArrayList<>();
        while (words.find()) {
            String word = Fold.fold(words.group());
            if (isTelling(word) && !asked.contains(word)) {
                asked.add(word);
            }
        }
        return asked;
    }

    private static boolean isTelling(String word) {
        return word.length() == 2
                ? !SHORT.contains(word)
                : word.length() > 2 && word.length() <= LONGEST && !COMMON.contains(word);
    }

    private static boolean isTelling(String word, String written) {
        return isTelling(word) && (word.length() > 2 || written.equals(written.toUpperCase(Locale.ROOT)));
    }

    /** Returns the places of the wanted words in a text. */
    public static Map<String, List<Span>> places(Text text, Predicate<String> wanted) {
        Map<String, List<Span>> places = new LinkedHashMap<>();
        Matcher words = WORD.matcher(text.toString());
        while (words.find()) {
            String word = Fold.fold(words.group());
            if (wanted.test(word) && isTelling(word, words.group())) {
                places.computeIfAbsent(word, w -> new ArrayList<>()).add(text.spanOfUtf16(words.start(), words.end()));
            }
        }
        return places;
    }

    static List<Keyword> of(String headline, Text text) {
        Map<String, List<Span>> places = places(text, word -> true);
        List<String> titled = asked(headline);
        titled.forEach(word -> places.computeIfAbsent(word, w -> List.of()));
        List<Keyword> keywords = new ArrayList<>();
        places.forEach((word, spans) -> keywords.add(new Keyword(
                word,
                spans.size(),
                titled.contains(word),
                spans.stream().limit(PLACES).toList())));
        keywords.sort(Comparator.comparingInt(Keyword::weight).reversed().thenComparingInt(Keyword::first));
        return keywords.subList(0, Math.min(MOST, keywords.size()));
    }
}
