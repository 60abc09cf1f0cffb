package dev.factbox.reader.summary.ranking;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * How common each stem is in the news, and how much likelier than the average word of its article it is to come up in
 * the summary.
 */
final class StemFrequencies {
    /** Of a stem that was seen too rarely to be listed. */
    private static final Entry RARE = new Entry(9f, 0f);

    private final Map<String, Entry> entries;

    private StemFrequencies(Map<String, Entry> entries) {
        this.entries = entries;
    }

    /**
     * What is known of a stem.
     *
     * @param idf natural logarithm of articles to articles with it, 0 for what is in all of them
     * @param odds natural logarithm of its odds of being in the summary of an article that has it, to the average odds
     */
    record Entry(float idf, float odds) {
        /** Returns true if it is in so many articles that it says nothing of any. */
        boolean isCommon() {
            return idf < 1.2f;
        }
    }

    /** Knows no stem. */
    static StemFrequencies empty() {
        return new StemFrequencies(Map.of());
    }

    /** Reads lines of stem, idf and odds, the two in hundredths, tabs between. */
    static StemFrequencies read(Reader source) throws IOException {
        Map<String, Entry> entries = new HashMap<>();
        BufferedReader lines = new BufferedReader(source);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String[] cells = line.split("\t", -1);
            entries.put(cells[0], new Entry(Integer.parseInt(cells[1]) / 100f, Integer.parseInt(cells[2]) / 100f));
        }
        return new StemFrequencies(entries);
    }

    static StemFrequencies load() {
        try (Reader source = new InputStreamReader(Resource.open("lexicon.tsv"), StandardCharsets.UTF_8)) {
            return read(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Entry of(String stem) {
        return entries.getOrDefault(stem, RARE);
    }
}
