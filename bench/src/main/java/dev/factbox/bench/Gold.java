package dev.factbox.bench;

import dev.factbox.factsheet.Entity;
import dev.factbox.factsheet.FactSheet;
import dev.factbox.factsheet.Mention;
import dev.factbox.factsheet.Quantity;
import dev.factbox.factsheet.Quote;
import dev.factbox.factsheet.Span;
import dev.factbox.reader.Reader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All kinds of facts at once on articles that were written and marked for it: {@code *.txt} as {@link MarkedText} has
 * them.
 */
final class Gold implements Evaluation {
    private static final Map<Character, Entity.Type> TYPES = Map.of(
            'P', Entity.Type.PERSON, 'O', Entity.Type.ORGANIZATION, 'L', Entity.Type.LOCATION, 'M', Entity.Type.MISC);

    private final Reader reader;

    Gold(Reader reader) {
        this.reader = reader;
    }

    @Override
    public String name() {
        return "gold";
    }

    @Override
    public List<Figure> run(Path folder) throws IOException {
        Tally tally = new Tally();
        for (Path file : Sets.files(folder, ".txt")) {
            MarkedText article = MarkedText.read(file);
            FactSheet sheet = Sets.sheet(reader, article.text(), article.received());
            tally.add(article, Objects.requireNonNull(sheet, file + " can't be read"));
        }
        return tally.figures();
    }

    private record Named(Span span, Entity.Type type) {}

    /** Counts of matches and misses. */
    private static final class Tally {
        private final int[] names = new int[3];
        private final int[] content = new int[3];
        private final Overlaps dates = new Overlaps();
        private int pieces;
        private int rightSpeakers;
        private int expressions;
        private int rightValues;
        private int amounts;
        private int rightAmounts;

        void add(MarkedText article, FactSheet sheet) {
            names(article, sheet);
            quotes(article, sheet);
            dates(article, sheet);
            for (MarkedText.Mark amount : article.of('N')) {
                amounts++;
                rightAmounts += sheet.quantities().stream().anyMatch(quantity -> isRight(quantity, amount)) ? 1 : 0;
            }
        }

        private void names(MarkedText article, FactSheet sheet) {
            Set<Named> gold = article.marks().stream()
                    .filter(mark -> TYPES.containsKey(mark.kind()))
                    .map(mark -> new Named(mark.span(), Objects.requireNonNull(TYPES.get(mark.kind()))))
                    .collect(Collectors.toSet());
            Set<Named> ours = new HashSet<>();
            for (Entity entity : sheet.entities()) {
                entity.mentions().stream()
                        .filter(mention -> mention.form() == Mention.Form.NAME)
                        .forEach(mention -> ours.add(new Named(mention.span(), entity.type())));
            }
            count(names, gold, ours);
        }

        private void quotes(MarkedText article, FactSheet sheet) {
            Map<String, String> nameOf = sheet.entities().stream().collect(Collectors.toMap(Entity::id, Entity::name));
            for (MarkedText.Mark piece : article.of('Q')) {
                String speaker = sheet.quotes().stream()
                        .filter(quote -> quote.spans().stream().anyMatch(piece.span()::overlaps))
                        .map(quote -> speaker(quote, nameOf))
                        .findFirst()
                        .orElse("nobody");
                pieces++;
                rightSpeakers += speaker.equals(piece.told()) ? 1 : 0;
            }
            count(
                    content,
                    characters(
                            article.of('Q').stream().map(MarkedText.Mark::span).toList()),
                    characters(sheet.quotes().stream()
                            .flatMap(quote -> quote.spans().stream())
                            .toList()));
        }

        private static String speaker(Quote quote, Map<String, String> nameOf) {
            var speaker = quote.speaker();
            return speaker == null || speaker.entity() == null ? "-" : nameOf.getOrDefault(speaker.entity(), "-");
        }

        private void dates(MarkedText article, FactSheet sheet) {
            List<MarkedText.Mark> gold = article.of('D');
            dates.add(
                    gold.stream().map(MarkedText.Mark::span).toList(),
                    sheet.dates().stream().map(date -> date.span()).toList());
            for (MarkedText.Mark expression : gold) {
                expressions++;
                rightValues += sheet.dates().stream()
                                .anyMatch(date -> date.span().overlaps(expression.span())
                                        && expression.told().equals(date.value()))
                        ? 1
                        : 0;
            }
        }

        private static boolean isRight(Quantity quantity, MarkedText.Mark amount) {
            String[] told = amount.told().split(" ", 2);
            boolean isMoney = told[1].matches("[A-Z]{3}");
            return quantity.span().overlaps(amount.span())
                    && quantity.value() != null
                    && Math.abs(quantity.value().doubleValue() - Double.parseDouble(told[0])) < 1e-6
                    && (!isMoney || told[1].equals(quantity.currency()));
        }

        private static Set<Integer> characters(List<Span> spans) {
            Set<Integer> characters = new HashSet<>();
            spans.forEach(span -> {
                for (int at = span.start(); at < span.end(); at++) {
                    characters.add(at);
                }
            });
            return characters;
        }

        private static <T> void count(int[] counts, Set<T> gold, Set<T> ours) {
            counts[1] += ours.size();
            counts[2] += gold.size();
            counts[0] += (int) ours.stream().filter(gold::contains).count();
        }

        List<Figure> figures() {
            List<Figure> figures = new ArrayList<>();
            figures.add(new Figure("gold", "names F1", Figure.f1(names[0], names[1], names[2])));
            figures.add(new Figure("gold", "content characters F1", Figure.f1(content[0], content[1], content[2])));
            figures.add(new Figure("gold", "speakers right", Figure.share(rightSpeakers, pieces)));
            figures.add(new Figure("gold", "dates relaxed F1", dates.relaxed()));
            figures.add(new Figure("gold", "date values right", Figure.share(rightValues, expressions)));
            figures.add(new Figure("gold", "amounts right", Figure.share(rightAmounts, amounts)));
            return figures;
        }
    }
}
