package dev.factbox.reader.summary.ranking;

import java.util.Arrays;
import java.util.BitSet;

/** Features that tell how much of the summary a sentence would give. */
final class SentenceFeatures {
    private final Expectation expectation;
    private final Document document;
    private final double[] wordF;
    private final double[] pairF;
    private final BitSet leadWords;
    private final BitSet leadPairs;

    SentenceFeatures(Expectation expectation) {
        this.expectation = expectation;
        document = expectation.document;
        wordF = new double[document.size()];
        pairF = new double[document.size()];
        for (int i = 0; i < wordF.length; i++) {
            wordF[i] = expectation.wordF(i);
            pairF[i] = expectation.pairF(i);
        }
        leadWords = document.words.union(0);
        leadPairs = document.pairs.union(0);
    }

    float[] of(int sentence) {
        Row row = new Row();
        position(row, sentence);
        expected(row, sentence);
        lexical(row, sentence);
        surface(row, document.surfaces.get(sentence));
        likeness(row, sentence);
        neighbours(row, sentence);
        return row.values();
    }

    private void position(Row row, int sentence) {
        int size = document.size();
        row.add(Math.min(60, sentence)).add((double) sentence / size).add(size).add(sentence == size - 1);
        row.add(document.length(sentence));
    }

    private void expected(Row row, int sentence) {
        BitSet words = document.words.union(sentence);
        BitSet pairs = document.pairs.union(sentence);
        double content = expectation.content(words);
        double pairHits = expectation.pairs(pairs);
        double length = Math.max(1, document.length(sentence));
        double best = Arrays.stream(wordF).max().orElse(1);
        long better = Arrays.stream(wordF).filter(f -> f > wordF[sentence]).count();
        row.add(content).add(content / length).add(expectation.common(words) / length);
        row.add(pairHits).add(pairHits / length);
        row.add(wordF[sentence])
                .add(pairF[sentence])
                .add(wordF[sentence] / best)
                .add((double) better);
        row.add(words.stream().mapToDouble(w -> expectation.word[w]).max().orElse(0));
        words.andNot(leadWords);
        pairs.andNot(leadPairs);
        row.add(expectation.content(words)).add(expectation.pairs(pairs));
    }

    private void lexical(Row row, int sentence) {
        double odds = 0;
        double least = 9;
        double most = -9;
        double idf = 0;
        int rare = 0;
        int fresh = 0;
        for (int word : document.words.distinct[sentence]) {
            StemFrequencies.Entry entry = document.entries.get(word);
            odds += entry.odds();
            least = Math.min(least, entry.odds());
            most = Math.max(most, entry.odds());
            idf += entry.idf();
            rare += entry.idf() > 5 ? 1 : 0;
            fresh += document.words.first[word] == sentence ? 1 : 0;
        }
        double count = Math.max(1, document.words.distinct[sentence].length);
        row.add(odds / count)
                .add(least)
                .add(most)
                .add(idf / count)
                .add(rare / count)
                .add(fresh / count);
    }

    private static void surface(Row row, Surface surface) {
        row.add(surface.quoted())
                .add(surface.opensQuoted())
                .add(surface.opensWithPronoun())
                .add(surface.opensWithConnective())
                .add(surface.asks())
                .add(surface.isUnfinished())
                .add(surface.hasColon())
                .add(surface.person())
                .add(surface.digits());
    }

    private void likeness(Row row, int sentence) {
        double before = 0;
        double after = 0;
        double sum = 0;
        int twins = 0;
        for (int i = 0; i < document.size(); i++) {
            double overlap = document.overlap[sentence][i];
            before = i < sentence ? Math.max(before, overlap) : before;
            after = i > sentence ? Math.max(after, overlap) : after;
            sum += overlap;
            twins += overlap > 0.6 ? 1 : 0;
        }
        row.add(document.centrality[sentence])
                .add(document.overlap[sentence][0])
                .add(before)
                .add(after);
        row.add(sum / document.size()).add(twins);
    }

    private void neighbours(Row row, int sentence) {
        boolean hasNext = sentence + 1 < document.size();
        row.add(sentence == 0 ? -1 : wordF[sentence - 1]).add(hasNext ? wordF[sentence + 1] : -1);
        row.add(sentence == 0 ? -1 : document.length(sentence - 1));
        row.add(hasNext && document.surfaces.get(sentence + 1).opensWithPronoun());
    }
}
