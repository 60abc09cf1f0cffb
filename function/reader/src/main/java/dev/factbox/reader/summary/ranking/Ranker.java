package dev.factbox.reader.summary.ranking;

import dev.factbox.reader.trees.Trees;
import java.util.List;

/** Ranks the sentences of articles with the trees that ship beside it. Safe to share between threads. */
public final class Ranker {
    /** Sentences of an article that are looked at: news puts nothing that matters later, and time stays bounded. */
    static final int MOST = 150;

    private final StemFrequencies frequencies;
    private final Trees words;
    private final Trees pairs;
    private final Trees sentences;
    private final Trees sets;

    Ranker(StemFrequencies frequencies, Trees words, Trees pairs, Trees sentences, Trees sets) {
        this.frequencies = frequencies;
        this.words = words;
        this.pairs = pairs;
        this.sentences = sentences;
        this.sets = sets;
    }

    /** Loads the trees. */
    public static Ranker open() {
        return new Ranker(
                StemFrequencies.load(),
                Trees.load(Ranker.class, "words.trees"),
                Trees.load(Ranker.class, "pairs.trees"),
                Trees.load(Ranker.class, "sentences.trees"),
                Trees.load(Ranker.class, "sets.trees"));
    }

    /** Ranks sentences, given in the order of the article; of more than 150 the first 150. */
    public Ranking rank(List<String> article) {
        List<String> looked = article.subList(0, Math.min(MOST, article.size()));
        Expectation expectation = Expectation.of(Document.of(looked, frequencies), words, pairs);
        return Ranking.of(expectation, sentences, sets);
    }
}
