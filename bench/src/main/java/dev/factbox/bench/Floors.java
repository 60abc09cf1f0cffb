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
import org.jspecify.annotations.Nullable;

/**
 * The accuracy that has been reached, a set of it at a time: {@code factbox eval floors DIR} fails where the reader reaches
 * less. A floor binds on exactly the file it was measured on, which its SHA-256 names; one that is missing is said to
 * be, never passed over.
 */
public final class Floors {
    /** What rounding may hide. */
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
     */
    record Entry(String evaluation, String file, @Nullable String sha256, Map<String, Double> atLeast) {}

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
     * Measures every file that has floors.
     *
     * @throws IOException when a file is missing, or isn't the one on which its floor was measured
     */
    public List<Verdict> measure(Path folder) throws IOException {
        List<Verdict> verdicts = new ArrayList<>();
        for (Entry entry : entries) {
            verdicts.addAll(verdicts(entry, checked(folder.resolve(entry.file), entry.sha256)));
        }
        return verdicts;
    }

    private static Path checked(Path file, @Nullable String sha256) throws IOException {
        if (!Files.exists(file)) {
            throw new IOException(file + " is missing, and there is a floor for it");
        }
        if (sha256 != null && !Digest.of(Files.readAllBytes(file)).hex().equals(sha256)) {
            throw new IOException(file + " is not the file on which its floor was measured (its SHA-256 differs)");
        }
        return file;
    }

    private static List<Verdict> verdicts(Entry entry, Path file) throws IOException {
        Map<String, Double> reached = new TreeMap<>();
        Eval.run(entry.evaluation, file)
                .forEach(figure -> reached.put(figure.set() + " " + figure.measure(), figure.value()));
        return entry.atLeast.entrySet().stream()
                .map(floor -> new Verdict(
                        entry.evaluation + " " + floor.getKey(),
                        floor.getValue(),
                        reached.getOrDefault(floor.getKey(), Double.NaN)))
                .toList();
    }
}
