package dev.factbox.factsheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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

    /** The first bullets that fit; limits as for sentences. */
    public static List<Summary.Line> bullets(Summary summary, int count, int words) {
        return pick(summary.bullets(), count, words);
    }

    private static List<Summary.Line> pick(List<Summary.Line> ranked, int count, int words) {
        List<Summary.Line> picked = new ArrayList<>();
        int left = words;
        for (Summary.Line line : ranked) {
            int length = words(line);
            if (picked.size() < count && length <= left) {
                picked.add(line);
                left -= length;
            }
        }
        picked.sort(Comparator.comparingInt(line -> line.spans().getFirst().start()));
        return List.copyOf(picked);
    }

    private static int words(Summary.Line line) {
        return line.text().strip().split("\\s+").length;
    }
}
