package dev.factbox.reader.summary.ranking;

import java.util.Arrays;

/** Features that tell whether a stem of the article would be in its summary. */
final class WordFeatures {
    private WordFeatures() {}

    static float[] of(Document document, int word) {
        Terms words = document.words;
        StemFrequencies.Entry entry = document.entries.get(word);
        String stem = document.stems.get(word);
        double size = document.size();
        int occurrences = words.frequency[word];
        Row row = new Row()
                .add(occurrences)
                .add(words.sentences[word])
                .add(words.sentences[word] / size)
                .add(Math.min(40, words.first[word]))
                .add(words.first[word] / size)
                .add(words.last[word] / size)
                .add(words.isIn(word, 0))
                .add(words.isIn(word, 1))
                .add(words.isIn(word, 2))
                .add(entry.idf())
                .add(entry.odds())
                .add(occurrences * entry.idf())
                .add(Character.isDigit(stem.charAt(0)))
                .add(stem.length())
                .add(size);
        return company(document, word, row).values();
    }

    /** Adds features of the sentences with the stem. */
    private static Row company(Document document, int word, Row row) {
        double best = 0;
        double sum = 0;
        double quoted = 0;
        double length = 0;
        int opens = 0;
        int quarters = 0;
        int count = 0;
        for (int i = document.words.first[word]; i <= document.words.last[word]; i++) {
            if (document.words.isIn(word, i)) {
                best = Math.max(best, document.centrality[i]);
                sum += document.centrality[i];
                quoted += document.surfaces.get(i).quoted();
                length += document.length(i);
                opens += Arrays.stream(document.words.bySentence[i]).limit(3).anyMatch(w -> w == word) ? 1 : 0;
                quarters |= 1 << (4 * i / document.size());
                count++;
            }
        }
        return row.add(best)
                .add(sum / count)
                .add(quoted / count)
                .add(length / count)
                .add((double) opens / count)
                .add(Integer.bitCount(quarters));
    }
}
