package dev.factbox.bench;

import com.fasterxml.jackson.databind.JsonNode;
import dev.factbox.factsheet.Entity;
import dev.factbox.factsheet.FactSheet;
import dev.factbox.factsheet.Mention;
import dev.factbox.reader.Reader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Names on raw text, exact span and type (the measure of CoNLL-2003), from {@code *.jsonl} with {@code text},
 * {@code names} and the {@code types} that are annotated.
 */
final class Names implements Evaluation {
    private final Reader reader;

    Names(Reader reader) {
        this.reader = reader;
    }

    @Override
    public String name() {
        return "names";
    }

    @Override
    public List<Figure> run(Path folder) throws IOException {
        List<Figure> figures = new ArrayList<>();
        for (Path file : Sets.having(folder, "names")) {
            Count three = new Count(Set.of("PER", "ORG", "LOC"));
            Count all = new Count(Set.of("PER", "ORG", "LOC", "MISC"));
            for (JsonNode document : Sets.documents(file)) {
                Set<Found> wanted = wanted(document);
                Set<Found> found = found(document);
                three.add(wanted, found);
                all.add(wanted, found);
            }
            figures.add(new Figure(Sets.name(file), "PER+ORG+LOC F1", three.f1()));
            figures.add(new Figure(Sets.name(file), "all F1", all.f1()));
        }
        return figures;
    }

    private record Found(int start, int end, String type) {}

    private static Set<Found> wanted(JsonNode document) {
        return document.get("names")
                .valueStream()
                .map(name -> new Found(
                        name.get(0).asInt(), name.get(1).asInt(), name.get(2).asText()))
                .collect(Collectors.toSet());
    }

    private Set<Found> found(JsonNode document) {
        Set<Found> found = new HashSet<>();
        FactSheet sheet = Sets.sheet(reader, document.get("text").asText());
        Set<String> annotated =
                document.get("types").valueStream().map(JsonNode::asText).collect(Collectors.toSet());
        for (Entity entity : sheet == null ? List.<Entity>of() : sheet.entities()) {
            String type = type(entity.type());
            entity.mentions().stream()
                    .filter(mention -> mention.form() == Mention.Form.NAME && annotated.contains(type))
                    .forEach(mention -> found.add(new Found(mention.start(), mention.end(), type)));
        }
        return found;
    }

    private static String type(Entity.Type type) {
        return switch (type) {
            case PERSON -> "PER";
            case ORGANIZATION -> "ORG";
            case LOCATION -> "LOC";
            case MISC -> "MISC";
        };
    }

    /** Counts names of some types. */
    private static final class Count {
        private final Set<String> types;
        private int right;
        private int found;
        private int wanted;

        Count(Set<String> types) {
            this.types = types;
        }

        void add(Set<Found> gold, Set<Found> ours) {
            Set<Found> both = new HashSet<>(gold);
            both.retainAll(ours);
            right += size(both);
            found += size(ours);
            wanted += size(gold);
        }

        private int size(Set<Found> names) {
            return (int)
                    names.stream().filter(name -> types.contains(name.type())).count();
        }

        double f1() {
            return Figure.f1(right, found, wanted);
        }
    }
}
