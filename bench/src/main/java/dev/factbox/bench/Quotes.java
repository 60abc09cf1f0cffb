package dev.factbox.bench;

import com.fasterxml.jackson.databind.JsonNode;
import dev.factbox.factsheet.Entity;
import dev.factbox.factsheet.FactSheet;
import dev.factbox.factsheet.Quote;
import dev.factbox.factsheet.Span;
import dev.factbox.factsheet.Speaker;
import dev.factbox.reader.Reader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Quotations, from {@code *.jsonl} with {@code text}, attributions {@code atts} (source and content as spans) and
 * every span {@code quoted} in double marks with the attribution it belongs to. The measures are those of PolNeAR's
 * users: is a marked span speech, does the speaker's mention overlap, content by characters; and, of those that are
 * resolved, the speaker's name.
 */
final class Quotes implements Evaluation {
    private final Reader reader;

    Quotes(Reader reader) {
        this.reader = reader;
    }

    @Override
    public String name() {
        return "quotes";
    }

    @Override
    public List<Figure> run(Path folder) throws IOException {
        List<Figure> figures = new ArrayList<>();
        for (Path file : Sets.having(folder, "quoted")) {
            Tally speech = new Tally();
            Tally speaker = new Tally();
            Tally content = new Tally();
            Resolved resolved = Resolved.of(file);
            FullNames names = new FullNames();
            List<JsonNode> documents = Sets.documents(file);
            for (int i = 0; i < documents.size(); i++) {
                JsonNode document = documents.get(i);
                FactSheet sheet = Sets.sheet(reader, document.get("text").asText());
                List<Quote> quotes = sheet == null ? List.of() : sheet.quotes();
                document.get("quoted").forEach(quoted -> marked(quoted, document, quotes, speech, speaker));
                content(document, quotes, content);
                List<Entity> entities = sheet == null ? List.of() : sheet.entities();
                resolved.of(i, document).forEach((quoted, name) -> names.add(holding(quoted, quotes), entities, name));
            }
            figures.add(new Figure(Sets.name(file), "marked span is speech F1", speech.f1()));
            figures.add(new Figure(Sets.name(file), "speaker overlap F1", speaker.f1()));
            figures.add(new Figure(Sets.name(file), "content characters F1", content.f1()));
            figures.addAll(names.figures(Sets.name(file)));
        }
        return figures;
    }

    private static void marked(JsonNode quoted, JsonNode document, List<Quote> quotes, Tally speech, Tally speaker) {
        Quote found =
                holding(new Span(quoted.get("is").asInt(), quoted.get("ie").asInt()), quotes);
        boolean isSpeech = !quoted.get("att").isNull();
        speech.add(found != null && isSpeech, found != null, isSpeech);
        if (isSpeech) {
            List<Span> sources =
                    spans(document.get("atts").get(quoted.get("att").asInt()).get("source"));
            Speaker said = found == null ? null : found.speaker();
            boolean right = said != null && sources.stream().anyMatch(said.span()::overlaps);
            if (!sources.isEmpty()) {
                speaker.add(right, said != null, true);
            }
        }
    }

    /** The quotation that holds most of a marked span, if it holds half. */
    private static @Nullable Quote holding(Span marked, List<Quote> quotes) {
        Quote best = null;
        int most = marked.length() / 2;
        for (Quote quote : quotes) {
            BitSet shared = characters(quote.spans());
            shared.and(characters(List.of(marked)));
            if (shared.cardinality() > most) {
                best = quote;
                most = shared.cardinality();
            }
        }
        return best;
    }

    private static void content(JsonNode document, List<Quote> quotes, Tally tally) {
        List<Span> wanted = new ArrayList<>();
        document.get("atts").forEach(attribution -> wanted.addAll(spans(attribution.get("content"))));
        BitSet gold = characters(wanted);
        BitSet ours = characters(
                quotes.stream().flatMap(quote -> quote.spans().stream()).toList());
        BitSet both = characters(wanted);
        both.and(ours);
        tally.right += both.cardinality();
        tally.found += ours.cardinality();
        tally.wanted += gold.cardinality();
    }

    private static BitSet characters(List<Span> spans) {
        BitSet characters = new BitSet();
        spans.forEach(span -> characters.set(span.start(), span.end()));
        return characters;
    }

    private static List<Span> spans(JsonNode pairs) {
        return pairs.valueStream()
                .map(pair -> new Span(pair.get(0).asInt(), pair.get(1).asInt()))
                .toList();
    }

    private static final class Tally {
        private int right;
        private int found;
        private int wanted;

        void add(boolean isRight, boolean isFound, boolean isWanted) {
            right += isRight ? 1 : 0;
            found += isFound ? 1 : 0;
            wanted += isWanted ? 1 : 0;
        }

        double f1() {
            return Figure.f1(right, found, wanted);
        }
    }
}
