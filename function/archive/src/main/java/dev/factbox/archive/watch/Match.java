package dev.factbox.archive.watch;

import dev.factbox.factsheet.Passage;
import java.util.List;
import java.util.Set;

/**
 * An article has what a watch waits for.
 *
 * @param watch its id
 * @param value what it waits for, as {@link Watch} has it
 * @param passages of the article's text: quotes of a speaker, else sentences; at most {@value #MOST}, each at most
 *     {@value #LONGEST} code points of it
 */
public record Match(String watch, Watch.Kind kind, String value, List<Passage> passages) {
    static final int MOST = 5;
    static final int LONGEST = 1000;

    public Match {
        passages = List.copyOf(passages);
    }

    /** Without passages of these words. */
    Match without(Set<String> known) {
        List<Passage> others = passages.stream()
                .filter(passage -> !known.contains(passage.exact()))
                .toList();
        return new Match(watch, kind, value, others);
    }

    Match first() {
        return new Match(watch, kind, value, passages.stream().limit(MOST).toList());
    }
}
