package dev.factbox.bench;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.factbox.factsheet.Digest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * The accuracy that has been reached, a set of it at a time: {@code factbox eval floors DIR} fails where the reader
 * reaches less. A floor binds on exactly the file it was measured on, which its SHA-256 names; one that is missing is
 * said to be, never passed over.
 */
public final class Floors {
    /** Tolerance for rounding. */
    private static final double SLACK = 0.005;

    private static final TypeReference<List<Entry>> ENTRIES = new TypeReference<>() {};

    private final List<Entry> entries;

    private Floors(List<Entry> entries) {
        this.entries = entries;
    }

    /**
     * The floors of one file.
     *
     * @param evaluation what measures it: {@code names}
     * @param file its path in the folder of the data sets
     * @param sha256 of the file; null for a folder of this repository
     * @param atLeast in per cent, or in points, by "set measure"
     * @param sample the floors of a part of the file, null where a build has time for the whole
     */
    record Entry(
            String evaluation,
            String file,
            @Nullable String sha256,
            Map<String, Double> atLeast,
            @Nullable Sample sample) {}

    /**
     * The floors of every n-th document of a file, from the first on.
     *
     * @param every n, 2 or more
     * @param atLeast as in {@link Entry}, measured on the same documents
     */
    record Sample(int every, Map<String, Double> atLeast) {}

    /**
     * A measure beside its floor.
     *
     * @param reached not a number where it was not measured
     */
    public record Verdict(String measure, double floor, double reached) {
        public boolean holds() {
            return reached >= floor - SLACK;
        }
    }

    /** Those of the articles in {@code bench/gold}, which every build measures. */
    public static Floors ofGold() {
        return load("gold-floors.json");
    }

    /** Those of the development sets, which lie outside this repository. */
    public static Floors ofData() {
        return load("floors.json");
    }

    private static Floors load(String name) {
        try (InputStream json = Objects.requireNonNull(Floors.class.getResourceAsStream(name))) {
            return of(new String(json.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Floors as {@code floors.json} has them. */
    static Floors of(String json) throws IOException {
        return new Floors(new ObjectMapper().readValue(json, ENTRIES));
    }

    /**
     * Measures every file that has floors, as many at a time as there are processors.
     *
     * @throws IOException when a file is missing, or isn't the one on which its floor was measured
     */
    public List<Measurement> measure(Path folder) throws IOException {
        return measure(entries, folder, Floors::whole);
    }

    /** Measures the samples alone; fails as {@link #measure(Path)} does. */
    public List<Measurement> measureSamples(Path folder) throws IOException {
        return measure(entries.stream().filter(entry -> entry.sample != null).toList(), folder, Floors::sampled);
    }

    /** Measures the sample of each file that has one, and others whole; fails as {@link #measure(Path)} does. */
    public List<Measurement> measureQuickly(Path folder) throws IOException {
        return measure(entries, folder, Floors::sampled);
    }

    private static List<Measurement> measure(
            List<Entry> entries, Path folder, BiFunction<Entry, Path, Measurement> measured) throws IOException {
        for (Entry entry : entries) {
            check(folder.resolve(entry.file), entry.sha256);
        }
        try {
            return entries.parallelStream()
                    .map(entry -> measured.apply(entry, folder.resolve(entry.file)))
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Measurement whole(Entry entry, Path file) {
        return measure(entry, 1, file);
    }

    private static Measurement sampled(Entry entry, Path file) {
        if (entry.sample == null) {
            return whole(entry, file);
        }
        try {
            return measure(entry, entry.sample.every, Sets.sample(file, entry.sample.every));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Measurement measure(Entry entry, int every, Path file) {
        try {
            Map<String, Double> figures = new TreeMap<>();
            Eval.run(entry.evaluation, file)
                    .forEach(figure -> figures.put(figure.set() + " " + figure.measure(), figure.value()));
            return new Measurement(entry.evaluation, entry.file, every, figures);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void check(Path file, @Nullable String sha256) throws IOException {
        if (!Files.exists(file)) {
            throw new IOException(file + " is missing, and there is a floor for it");
        }
        if (sha256 != null && !Digest.of(Files.readAllBytes(file)).hex().equals(sha256)) {
            throw new IOException(file + " is not the file on which its floor was measured (its SHA-256 differs)");
        }
    }

    /** Compares measurements with the floors; a floor that no measurement meets is not reached. */
    public List<Verdict> verdicts(List<Measurement> measurements) {
        List<Verdict> verdicts = new ArrayList<>();
        for (Entry entry : entries) {
            for (Measurement measurement : measurements) {
                if (measurement.isOf(entry.evaluation, entry.file)) {
                    verdicts.addAll(verdicts(entry, measurement));
                }
            }
        }
        return verdicts;
    }

    private static List<Verdict> verdicts(Entry entry, Measurement measurement) {
        Sample sample = measurement.every() == 1 ? null : entry.sample;
        Map<String, Double> floors = sample == null ? entry.atLeast : sample.atLeast;
        String part = sample == null ? "" : ", 1 in " + sample.every;
        return floors.entrySet().stream()
                .map(floor -> new Verdict(
                        entry.evaluation + " " + floor.getKey() + part,
                        floor.getValue(),
                        measurement.figures().getOrDefault(floor.getKey(), Double.NaN)))
                .toList();
    }
}
