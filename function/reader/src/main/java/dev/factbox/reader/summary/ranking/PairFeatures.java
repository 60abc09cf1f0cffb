package dev.factbox.reader.summary.ranking;

/** Features that tell whether two neighbouring stems of the article would be neighbours in its summary. */
final class PairFeatures {
    private PairFeatures() {}

    static float[] of(Document document, double[] wordProbability, int pair) {
        Terms pairs = document.pairs;
        int first = document.pairFirst[pair];
        int second = document.pairSecond[pair];
        double size = document.size();
        StemFrequencies.Entry one = document.entries.get(first);
        StemFrequencies.Entry two = document.entries.get(second);
        return new Row()
                .add(wordProbability[first])
                .add(wordProbability[second])
                .add(Math.min(wordProbability[first], wordProbability[second]))
                .add(wordProbability[first] * wordProbability[second])
                .add(pairs.frequency[pair])
                .add(pairs.sentences[pair])
                .add(pairs.sentences[pair] / size)
                .add((double) pairs.frequency[pair] / document.words.frequency[first])
                .add((double) pairs.frequency[pair] / document.words.frequency[second])
                .add(Math.min(40, pairs.first[pair]))
                .add(pairs.first[pair] / size)
                .add(pairs.isIn(pair, 0))
                .add(pairs.isIn(pair, 1))
                .add(pairs.isIn(pair, 2))
                .add(one.idf())
                .add(two.idf())
                .add(one.odds())
                .add(two.odds())
                .add(document.centrality[pairs.first[pair]])
                .add(size)
                .values();
    }
}
