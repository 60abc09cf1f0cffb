package dev.factbox.bench.summary;

import dev.factbox.reader.summary.stem.PorterStemmer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * ROUGE (Lin, 2004) of a summary against one reference, as the Python package rouge-score computes it with its
 * stemmer on: F-measures in [0, 1].
 *
 * @param one over words
 * @param two over pairs of words
 * @param longest ROUGE-Lsum, over the longest common subsequences of the sentences
 */
public record Rouge(double one, double two, double longest) {
    private static final Pattern GAP = Pattern.compile("[^a-z0-9]+");

    /** Scores a summary, a string a sentence. */
    public static Rouge of(List<String> reference, List<String> summary) {
        List<List<String>> wanted = reference.stream().map(Rouge::tokens).toList();
        List<List<String>> got = summary.stream().map(Rouge::tokens).toList();
        List<String> allWanted = wanted.stream().flatMap(List::stream).toList();
        List<String> allGot = got.stream().flatMap(List::stream).toList();
        return new Rouge(overlap(allWanted, allGot, 1), overlap(allWanted, allGot, 2), longest(wanted, got));
    }

    private static List<String> tokens(String sentence) {
        return GAP.splitAsStream(sentence.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .map(word -> word.length() > 3 ? PorterStemmer.stem(word) : word)
                .toList();
    }

    private static double overlap(List<String> wanted, List<String> got, int n) {
        Map<List<String>, Integer> left = counts(wanted, n);
        int hits = 0;
        for (Map.Entry<List<String>, Integer> gram : counts(got, n).entrySet()) {
            hits += Math.min(gram.getValue(), left.getOrDefault(gram.getKey(), 0));
        }
        return f(hits, Math.max(0, wanted.size() - n + 1), Math.max(0, got.size() - n + 1));
    }

    private static Map<List<String>, Integer> counts(List<String> tokens, int n) {
        Map<List<String>, Integer> counts = new HashMap<>();
        for (int i = 0; i + n <= tokens.size(); i++) {
            counts.merge(tokens.subList(i, i + n), 1, Integer::sum);
        }
        return counts;
    }

    private static double f(int hits, int wanted, int got) {
        double precision = hits / (double) Math.max(1, got);
        double recall = hits / (double) Math.max(1, wanted);
        return hits == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    private static double longest(List<List<String>> wanted, List<List<String>> got) {
        List<String> allWanted = wanted.stream().flatMap(List::stream).toList();
        List<String> allGot = got.stream().flatMap(List::stream).toList();
        Map<List<String>, Integer> leftWanted = counts(allWanted, 1);
        Map<List<String>, Integer> leftGot = counts(allGot, 1);
        int hits = 0;
        for (List<String> sentence : wanted) {
            BitSet union = new BitSet();
            got.forEach(other -> mark(union, sentence, other));
            hits += (int) union.stream()
                    .mapToObj(i -> List.of(sentence.get(i)))
                    .filter(token -> take(leftWanted, leftGot, token))
                    .count();
        }
        return f(hits, allWanted.size(), allGot.size());
    }

    /** A token counts once for each time that it stands in both. */
    private static boolean take(Map<List<String>, Integer> wanted, Map<List<String>, Integer> got, List<String> token) {
        if (wanted.getOrDefault(token, 0) == 0 || got.getOrDefault(token, 0) == 0) {
            return false;
        }
        wanted.merge(token, -1, Integer::sum);
        got.merge(token, -1, Integer::sum);
        return true;
    }

    /**
     * Marks the places in {@code wanted} of a longest common subsequence; of several the one that rouge-score takes.
     */
    private static void mark(BitSet union, List<String> wanted, List<String> got) {
        int[][] length = lengths(wanted, got);
        int i = wanted.size();
        int j = got.size();
        while (i > 0 && j > 0) {
            if (wanted.get(i - 1).equals(got.get(j - 1))) {
                union.set(i - 1);
                i--;
                j--;
            } else if (length[i][j - 1] > length[i - 1][j]) {
                j--;
            } else {
                i--;
            }
        }
    }

    private static int[][] lengths(List<String> wanted, List<String> got) {
        int[][] length = new int[wanted.size() + 1][got.size() + 1];
        for (int i = 1; i <= wanted.size(); i++) {
            for (int j = 1; j <= got.size(); j++) {
                length[i][j] = wanted.get(i - 1).equals(got.get(j - 1))
                        ? length[i - 1][j - 1] + 1
                        : Math.max(length[i - 1][j], length[i][j - 1]);
            }
        }
        return length;
    }

    /** The mean over several references. */
    public static Rouge mean(List<List<String>> references, List<String> summary) {
        Rouge[] each =
                references.stream().map(reference -> of(reference, summary)).toArray(Rouge[]::new);
        return new Rouge(
                Arrays.stream(each).mapToDouble(Rouge::one).average().orElse(0),
                Arrays.stream(each).mapToDouble(Rouge::two).average().orElse(0),
                Arrays.stream(each).mapToDouble(Rouge::longest).average().orElse(0));
    }
}
