package dev.factbox.factsheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Picks from a stored summary what fits the length that a reader asks for; the article isn't read again. */
public final class SummaryChoice {
    private SummaryChoice() {}

    /**
     * The best sentences that fit, in the order of the text.
     *
     * @param count at most so many
     * @param words at most so many words in all, as white space parts them; a line that is too long is passed over
     */
    public static List<Summary.Line> sentences(Summary summary, int count, int words) {
        return pick(summary.ranking(), count, words);
    }

    /** Returns the words of the shortest line that stands alone: a summary can't have fewer. */
    public static int fewestWords(List<Summary.Line> lines) {
        return lines.stream()
                .filter(line -> line.after() == null)
                .mapToInt(SummaryChoice::words)
                .min()
                .orElse(1);
    }

    /** The first bullets that fit; limits as for sentences. */
    public static List<Summary.Line> bullets(Summary summary, int count, int words) {
        return pick(summary.bullets(), count, words);
    }

    /** The headline, where there is one and it fits; limits as for sentences. */
    public static List<Summary.Line> headline(Summary summary, int count, int words) {
        return pick(Stream.ofNullable(summary.headline()).toList(), count, words);
    }

    private static List<Summary.Line> pick(List<Summary.Line> ranked, int count, int words) {
        List<Summary.Line> picked = new ArrayList<>();
        int left = words;
        for (Summary.Line line : ranked) {
            int length = words(line);
            if (picked.size() < count && length <= left && stands(line, picked)) {
                picked.add(line);
                left -= length;
            }
        }
        picked.sort(Comparator.comparing(line -> line.spans().getFirst()));
        return List.copyOf(picked);
    }

    /** Returns true if what a line leans on, if it does, is there already. */
    private static boolean stands(Summary.Line line, List<Summary.Line> picked) {
        Span after = line.after();
        return after == null
                || picked.stream().anyMatch(other -> other.spans().getFirst().equals(after));
    }

    private static int words(Summary.Line line) {
        return line.text().strip().split("\\s+").length;
    }
}
