package dev.factbox.reader.facts.places;

import dev.factbox.reader.article.Letters;
import dev.factbox.reader.facts.places.Candidate.Kind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Countries, states of the USA, and cities of 15,000 and more, by name (GeoNames, CC BY 4.0). */
final class Gazetteer {
    private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");
    private static final int COLUMNS = 8;

    private final Map<String, List<Candidate>> byName = new HashMap<>();

    private Gazetteer() {}

    /** Loaded at the first look-up, since many articles name no place. */
    private static final class Loaded {
        static final Gazetteer GAZETTEER = new Gazetteer();

        static {
            GAZETTEER.load("regions.tsv");
            GAZETTEER.load("cities.tsv");
        }
    }

    /** Returns the places that a name may mean, ignoring case and accents; empty for an unknown name. */
    static List<Candidate> find(String name) {
        return Loaded.GAZETTEER.byName.getOrDefault(key(name), List.of());
    }

    private static String key(String name) {
        String apart =
                ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        String plain = Letters.lower(apart.replace('’', '\''));
        return plain.startsWith("the ") ? plain.substring(4) : plain;
    }

    private void load(String resource) {
        try (InputStream in = Gazetteer.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the artefact lacks " + resource);
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String line) {
        String[] row = line.split("\t", COLUMNS);
        Candidate candidate = new Candidate(
                Kind.valueOf(row[0]),
                row[1],
                row[2],
                Double.parseDouble(row[3]),
                Double.parseDouble(row[4]),
                Long.parseLong(row[5]),
                Integer.parseInt(row[6]));
        for (String name : row[7].split("\\|", -1)) {
            List<Candidate> same = byName.computeIfAbsent(key(name), k -> new ArrayList<>(1));
            if (!same.contains(candidate)) {
                same.add(candidate);
            }
        }
    }
}
