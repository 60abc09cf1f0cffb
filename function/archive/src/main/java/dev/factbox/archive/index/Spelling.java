package dev.factbox.archive.index;

import java.util.Map;

/** Names as they sound, and how far two spellings of one are apart. */
final class Spelling {
    /** Letters that spellings of one name exchange, each by the one that stands for it; vowels, h and w fall away. */
    private static final Map<Character, Character> ALIKE = Map.ofEntries(
            Map.entry('b', 'p'),
            Map.entry('c', 'k'),
            Map.entry('q', 'k'),
            Map.entry('g', 'k'),
            Map.entry('x', 's'),
            Map.entry('z', 's'),
            Map.entry('d', 't'),
            Map.entry('v', 'f'),
            Map.entry('j', 'y'));

    private static final String SILENT = "aeiouyhw";

    private Spelling() {}

    /**
     * The sound of a folded name: its consonants, doubled ones once and those that spellings exchange as one, after its
     * first letter. Empty when it has fewer than two letters.
     */
    static String sound(String folded) {
        String letters = folded.replaceAll("[^\\p{L}]", "").replace("ph", "f");
        if (letters.length() < 2) {
            return "";
        }
        StringBuilder sound = new StringBuilder();
        for (int i = 0; i < letters.length(); i++) {
            char letter = letters.charAt(i);
            char alike = ALIKE.getOrDefault(letter, letter);
            boolean first = sound.isEmpty();
            boolean silent = SILENT.indexOf(letter) >= 0;
            if (first || (!silent && sound.charAt(sound.length() - 1) != alike)) {
                sound.append(first && silent ? 'a' : alike);
            }
        }
        return sound.toString();
    }

    /** Returns the number of letters that may differ in a name of this length. */
    static int tolerance(String folded) {
        return folded.length() < 4 ? 0 : folded.length() < 7 ? 1 : 2;
    }

    /**
     * The letters put in, left out, exchanged or swapped with their neighbour that make one word of the other (the
     * optimal string alignment distance).
     */
    static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : step(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int step(int[][] cost, String a, String b, int i, int j) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best = Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + change);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
