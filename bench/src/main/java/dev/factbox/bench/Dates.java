package dev.factbox.bench;

import com.fasterxml.jackson.databind.JsonNode;
import dev.factbox.factsheet.DateMention;
import dev.factbox.factsheet.FactSheet;
import dev.factbox.factsheet.Span;
import dev.factbox.reader.Reader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Time expressions and their values by the measures of TempEval-3 (relaxed F1 times the share of right values is value
 * F1), from {@code *.jsonl} with {@code text}, {@code timex} and the day {@code dct}, which the reader is told.
 */
final class Dates implements Evaluation {
    private final Reader reader;

    Dates(Reader reader) {
        this.reader = reader;
    }

    @Override
    public String name() {
        return "dates";
    }

    @Override
    public List<Figure> run(Path folder) throws IOException {
        List<Figure> figures = new ArrayList<>();
        for (Path file : Sets.having(folder, "timex")) {
            Overlaps spans = new Overlaps();
            int met = 0;
            int right = 0;
            for (JsonNode document : Sets.documents(file)) {
                List<Expression> gold = expressions(document);
                List<DateMention> ours = ours(document);
                spans.add(
                        gold.stream().map(Expression::span).toList(),
                        ours.stream().map(DateMention::span).toList());
                for (Expression expression : gold) {
                    Optional<DateMention> best = best(expression, ours);
                    met += best.isPresent() ? 1 : 0;
                    right += best.filter(date -> Objects.equals(date.value(), expression.value))
                                    .isPresent()
                            ? 1
                            : 0;
                }
            }
            String set = Sets.name(file);
            figures.add(new Figure(set, "strict F1", spans.strict()));
            figures.add(new Figure(set, "relaxed F1", spans.relaxed()));
            figures.add(new Figure(set, "value F1", spans.relaxed() * Figure.share(right, met) / 100));
        }
        return figures;
    }

    private record Expression(Span span, String value) {}

    /** Those inside the text; the document's own date line is given, not found. */
    private static List<Expression> expressions(JsonNode document) {
        return document.get("timex")
                .valueStream()
                .filter(timex -> timex.get("e").asInt() > timex.get("s").asInt())
                .filter(timex -> !timex.path("dct").asBoolean())
                .map(timex -> new Expression(
                        new Span(timex.get("s").asInt(), timex.get("e").asInt()),
                        timex.get("value").asText()))
                .toList();
    }

    private List<DateMention> ours(JsonNode document) {
        String day = document.path("dct").asText("");
        Instant received = day.length() < 10 ? Instant.EPOCH : Instant.parse(day.substring(0, 10) + "T12:00:00Z");
        FactSheet sheet = Sets.sheet(reader, document.get("text").asText(), received);
        List<Span> given = document.get("timex")
                .valueStream()
                .filter(timex -> timex.path("dct").asBoolean())
                .map(timex -> new Span(timex.get("s").asInt(), timex.get("e").asInt()))
                .toList();
        return sheet == null
                ? List.of()
                : sheet.dates().stream()
                        .filter(date -> given.stream().noneMatch(date.span()::overlaps))
                        .toList();
    }

    /** The date that covers an expression exactly, else the one that shares most of it. */
    private static Optional<DateMention> best(Expression expression, List<DateMention> ours) {
        return ours.stream()
                .filter(date -> date.span().overlaps(expression.span))
                .max(Comparator.comparingInt(date -> closeness(date.span(), expression.span)));
    }

    private static int closeness(Span ours, Span gold) {
        return ours.equals(gold)
                ? Integer.MAX_VALUE
                : Math.min(ours.end(), gold.end()) - Math.max(ours.start(), gold.start());
    }
}
