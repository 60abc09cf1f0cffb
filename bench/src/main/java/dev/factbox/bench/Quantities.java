package dev.factbox.bench;

import com.fasterxml.jackson.databind.JsonNode;
import dev.factbox.factsheet.FactSheet;
import dev.factbox.factsheet.Quantity;
import dev.factbox.factsheet.Span;
import dev.factbox.reader.Reader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Numbers with their unit or currency, exact and overlapping, from {@code *.jsonl} with {@code text}, {@code values}
 * and {@code timex}; what is annotated as a time expression is left aside, and so are ordinals.
 */
final class Quantities implements Evaluation {
    private final Reader reader;

    Quantities(Reader reader) {
        this.reader = reader;
    }

    @Override
    public String name() {
        return "quantities";
    }

    @Override
    public List<Figure> run(Path folder) throws IOException {
        List<Figure> figures = new ArrayList<>();
        for (Path file : Sets.having(folder, "values")) {
            Overlaps spans = new Overlaps();
            for (JsonNode document : Sets.documents(file)) {
                if (document.has("values")) {
                    List<Span> times = spans(document.get("timex"));
                    spans.add(free(spans(document.get("values")), times), free(amounts(document), times));
                }
            }
            figures.add(new Figure(Sets.name(file), "strict F1", spans.strict()));
            figures.add(new Figure(Sets.name(file), "relaxed F1", spans.relaxed()));
        }
        return figures;
    }

    private static List<Span> spans(JsonNode annotations) {
        return annotations
                .valueStream()
                .filter(one -> one.get("e").asInt() > one.get("s").asInt())
                .map(one -> new Span(one.get("s").asInt(), one.get("e").asInt()))
                .toList();
    }

    private static List<Span> free(List<Span> spans, List<Span> taken) {
        return spans.stream()
                .filter(span -> taken.stream().noneMatch(span::overlaps))
                .toList();
    }

    private List<Span> amounts(JsonNode document) {
        FactSheet sheet = Sets.sheet(reader, document.get("text").asText());
        List<Quantity> quantities = sheet == null ? List.of() : sheet.quantities();
        return quantities.stream()
                .filter(quantity -> quantity.kind() != Quantity.Kind.ORDINAL)
                .map(quantity -> quantity.amount().span())
                .toList();
    }
}
