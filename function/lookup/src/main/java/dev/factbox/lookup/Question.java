package dev.factbox.lookup;

import dev.factbox.archive.catalogue.Catalogue;
import dev.factbox.archive.entry.Found;
import dev.factbox.archive.entry.Hit;
import dev.factbox.factsheet.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is searched for.
 *
 * @param words all that an article must have, at most {@value #MOST}
 * @param phrases those of them that must stand together
 */
record Question(List<String> words, List<Phrase> phrases) {
    private static final int MOST = 6;
    private static final Pattern QUOTED = Pattern.compile("[\"“”„«»]([^\"“”„«»]+)[\"“”„«»]");

    /**
     * Words that follow each other.
     *
     * @param places of each among the words of the question
     * @param gaps how many characters lie between each and the next: a space, or the common words between them
     */
    record Phrase(List<Integer> places, List<Integer> gaps) {}

    static Question of(String asked) {
        List<String> words = Catalogue.words(asked).stream().limit(MOST).toList();
        List<Phrase> phrases = new ArrayList<>();
        Matcher quoted = QUOTED.matcher(asked);
        while (quoted.find()) {
            Phrase phrase = phrase(quoted.group(1), words);
            if (phrase.places().size() > 1) {
                phrases.add(phrase);
            }
        }
        return new Question(words, List.copyOf(phrases));
    }

    private static Phrase phrase(String quoted, List<String> words) {
        List<Integer> places = new ArrayList<>();
        List<Integer> gaps = new ArrayList<>();
        int gap = 0;
        for (String written : quoted.strip().split("\\s+", -1)) {
            List<String> telling = Catalogue.words(written);
            int place = telling.isEmpty() ? -1 : words.indexOf(telling.getFirst());
            gap += 1;
            if (place < 0) {
                gap += written.length();
            } else {
                if (!places.isEmpty()) {
                    gaps.add(gap);
                }
                places.add(place);
                gap = 0;
            }
        }
        return new Phrase(places, gaps);
    }

    /** Returns true if the phrases stand in an article's text as they were asked. */
    boolean isIn(Found found) {
        return phrases.stream().allMatch(phrase -> isIn(phrase, found.hits()));
    }

    private static boolean isIn(Phrase phrase, List<Hit> hits) {
        return hits.get(phrase.places().getFirst()).places().stream().anyMatch(first -> follows(phrase, hits, first));
    }

    private static boolean follows(Phrase phrase, List<Hit> hits, Span first) {
        Span before = first;
        for (int i = 1; i < phrase.places().size(); i++) {
            int end = before.end();
            int gap = phrase.gaps().get(i - 1);
            Span next = hits.get(phrase.places().get(i)).places().stream()
                    .filter(place -> Math.abs(place.start() - end - gap) <= 1)
                    .findFirst()
                    .orElse(null);
            if (next == null) {
                return false;
            }
            before = next;
        }
        return true;
    }
}
