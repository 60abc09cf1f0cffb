package dev.factbox.ingest.abstractive;

import dev.factbox.factsheet.Span;
import dev.factbox.factsheet.Text;
import dev.factbox.reader.facts.numerals.Lexeme;
import dev.factbox.reader.facts.numerals.Lexemes;
import dev.factbox.reader.summary.stem.PorterStemmer;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A sentence in words. Negations that are run into a verb ("didn't", "cannot") are words of their own.
 *
 * @param text with plain quotation marks and single spaces
 * @param stems of the words that carry meaning, in order
 */
record Passage(String text, Lexemes words, List<Stem> stems) {
    private static final Pattern RUN_IN = Pattern.compile("(?i)n['’]t\\b");
    private static final Pattern CANNOT = Pattern.compile("(?i)\\bcannot\\b");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Set<String> EMPTY = Set.of(
            ("a an the and or but of in on at by for from to with as is are was were be been being has have had do does did it its he she"
                            + " they them their his her him this that these those who which what when where will would could should may might"
                            + " can not no nor if than then there into over after before about up out also more most said says say told tell"
                            + " 's s i we you our us one")
                    .split(" "));

    /** @param at position in the words */
    record Stem(String stem, int at) {}

    static Passage of(String sentence) {
        String plain = plain(
                CANNOT.matcher(RUN_IN.matcher(sentence).replaceAll(" not")).replaceAll("can not"));
        Text text = Text.of(plain.isEmpty() ? " " : plain);
        Lexemes words = Lexemes.of(text, new Span(0, text.length()));
        List<Stem> stems = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Lexeme word = words.get(i);
            if (word.isWord() && !EMPTY.contains(word.lower())) {
                stems.add(new Stem(PorterStemmer.stem(word.lower()), i));
            }
        }
        return new Passage(plain, words, List.copyOf(stems));
    }

    /** Returns true if a word, in lower case, means little by itself. */
    static boolean isEmpty(String word) {
        return EMPTY.contains(word);
    }

    /** The sentences of a text. */
    static List<Passage> all(String text) {
        List<Passage> passages = new ArrayList<>();
        for (String paragraph : text.split("\\n\\s*\\n", -1)) {
            BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
            breaks.setText(paragraph);
            int start = breaks.first();
            for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
                passages.add(of(paragraph.substring(start, end)));
                start = end;
            }
        }
        return passages;
    }

    static String plain(String text) {
        String marks =
                text.replace('“', '"').replace('”', '"').replace('’', '\'').replace('‘', '\'');
        return SPACE.matcher(marks).replaceAll(" ").strip();
    }

    Set<String> stemSet() {
        Set<String> set = new HashSet<>();
        stems.forEach(stem -> set.add(stem.stem()));
        return set;
    }

    /** Counts the meaningful words that two passages share. */
    int shared(Passage other) {
        Set<String> both = stemSet();
        both.retainAll(other.stemSet());
        return both.size();
    }

    /** The next meaningful words from a position on, at most so many. */
    List<String> stemsFrom(int position, int most) {
        return stems.stream()
                .filter(stem -> stem.at() >= position)
                .limit(most)
                .map(Stem::stem)
                .toList();
    }

    /** The last meaningful words before a position, at most so many. */
    List<String> stemsBefore(int position, int most) {
        List<String> before = stems.stream()
                .filter(stem -> stem.at() < position)
                .map(Stem::stem)
                .toList();
        return before.subList(Math.max(0, before.size() - most), before.size());
    }

    /** Returns true if some words stand in it side by side, as whole words and in this case. */
    boolean has(String run) {
        return (" " + spaced(0, words.size()) + " ").contains(" " + run + " ");
    }

    /** Words from one position to before another, a space between each two. */
    String spaced(int from, int to) {
        StringBuilder spaced = new StringBuilder();
        for (int i = from; i < to; i++) {
            spaced.append(i == from ? "" : " ").append(words.get(i).text());
        }
        return spaced.toString();
    }
}
