package dev.factbox.reader.summary.ranking;

import dev.factbox.reader.article.Deadline;
import dev.factbox.reader.article.Letters;
import dev.factbox.reader.summary.stem.PorterStemmer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An article's sentences in stems and pairs of stems, lower-cased and without marks, so that natural text and the
 * tokenised text of the research sets look the same.
 */
final class Document {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private final List<String> sentences;
    final List<Surface> surfaces;
    final Terms words;
    final Terms pairs;

    /** The first and second stem of each pair. */
    final int[] pairFirst;

    final int[] pairSecond;

    /** Each stem's characters and what the lexicon knows of it. */
    final List<String> stems;

    final List<StemFrequencies.Entry> entries;

    /** Cosine of each sentence to the whole article, weighted by frequency and idf. */
    final double[] centrality;

    /** Share of common stems, of the sentence that has fewer, between each two sentences. */
    final float[][] overlap;

    private Document(List<String> sentences, StemFrequencies lexicon) {
        this.sentences = sentences;
        surfaces = sentences.stream().map(Surface::of).toList();
        Map<String, Integer> stemIds = new HashMap<>();
        Map<Long, Integer> pairIds = new HashMap<>();
        List<Long> pairKeys = new ArrayList<>();
        stems = new ArrayList<>();
        int[][] wordRows = new int[sentences.size()][];
        int[][] pairRows = new int[sentences.size()][];
        for (int i = 0; i < sentences.size(); i++) {
            wordRows[i] = numbers(words(sentences.get(i)), stemIds, stems);
            pairRows[i] = numbers(neighbours(wordRows[i]), pairIds, pairKeys);
        }
        words = new Terms(wordRows, stems.size());
        pairs = new Terms(pairRows, pairKeys.size());
        pairFirst = pairKeys.stream().mapToInt(key -> (int) (key >> 32)).toArray();
        pairSecond = pairKeys.stream().mapToInt(Long::intValue).toArray();
        entries = stems.stream().map(lexicon::of).toList();
        centrality = centrality();
        overlap = overlap();
    }

    static Document of(List<String> sentences, StemFrequencies lexicon) {
        return new Document(sentences, lexicon);
    }

    /**
     * The stems of a text, in order. Words are found before they lose their capitals, as {@link #form} finds them: the
     * small letters of İ are two, and the second one is no letter.
     */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            String form = Letters.lower(word.group());
            words.add(form.length() > 3 ? PorterStemmer.stem(form) : form);
        }
        return words;
    }

    /** A word of a sentence as it stands there. */
    String form(int sentence, int word) {
        int at = 0;
        while (words.bySentence[sentence][at] != word) {
            at++;
        }
        return WORD.matcher(sentences.get(sentence))
                .results()
                .skip(at)
                .findFirst()
                .orElseThrow()
                .group();
    }

    int size() {
        return surfaces.size();
    }

    int length(int sentence) {
        return words.bySentence[sentence].length;
    }

    private static List<Long> neighbours(int[] words) {
        List<Long> pairs = new ArrayList<>();
        for (int i = 1; i < words.length; i++) {
            pairs.add((long) words[i - 1] << 32 | words[i]);
        }
        return pairs;
    }

    private static <T> int[] numbers(List<T> terms, Map<T, Integer> ids, List<T> all) {
        return terms.stream()
                .mapToInt(term -> ids.computeIfAbsent(term, fresh -> {
                    all.add(fresh);
                    return all.size() - 1;
                }))
                .toArray();
    }

    private double[] centrality() {
        double[] weights = new double[words.count()];
        double norm = 0;
        for (int word = 0; word < weights.length; word++) {
            double idf = entries.get(word).idf();
            weights[word] = words.frequency[word] * idf * idf;
            norm += StrictMath.pow(words.frequency[word] * idf, 2);
        }
        double[] centrality = new double[size()];
        for (int i = 0; i < centrality.length; i++) {
            double product = 0;
            double own = 0;
            for (int word : words.distinct[i]) {
                product += weights[word];
                own += StrictMath.pow(entries.get(word).idf(), 2);
            }
            centrality[i] = own == 0 ? 0 : product / StrictMath.sqrt(own * norm);
        }
        return centrality;
    }

    private float[][] overlap() {
        float[][] overlap = new float[size()][size()];
        for (int i = 0; i < size(); i++) {
            Deadline.check();
            for (int j = 0; j < i; j++) {
                overlap[i][j] = overlap[j][i] = overlap(words.distinct[i], words.distinct[j]);
            }
        }
        return overlap;
    }

    private static float overlap(int[] a, int[] b) {
        int common = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            if (a[i] == b[j]) {
                common++;
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        int shorter = Math.min(a.length, b.length);
        return shorter == 0 ? 0 : (float) common / shorter;
    }
}
