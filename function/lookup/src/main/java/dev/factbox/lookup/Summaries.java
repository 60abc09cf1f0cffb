package dev.factbox.lookup;

import dev.factbox.factsheet.FactSheet;
import dev.factbox.factsheet.Summary;
import dev.factbox.factsheet.SummaryChoice;
import dev.factbox.lookup.http.BadParameter;
import dev.factbox.lookup.http.Request;
import dev.factbox.lookup.http.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A summary in the shape and length that a reader asks for. */
final class Summaries {
    private static final int MOST_SENTENCES = 12;
    private static final int MOST_WORDS = 1000;

    private Summaries() {}

    /** The whole summary, or with {@code ?shape=}, {@code ?sentences=} or {@code ?words=} the lines that fit. */
    static Response answer(Request request, FactSheet sheet) {
        boolean chosen = List.of("shape", "sentences", "words").stream()
                .anyMatch(name -> request.parameter(name).isPresent());
        if (!chosen) {
            return Response.json(200, Offsets.asAsked(request, sheet).path("summary"));
        }
        List<Summary.Line> lines = lines(request, sheet.summary());
        return request.headerList("accept").contains("text/plain")
                ? Response.of(200, "text/plain; charset=utf-8", text(lines))
                : Response.json(200, Map.of("items", Offsets.asAsked(request, lines, sheet)));
    }

    private static List<Summary.Line> lines(Request request, Summary summary) {
        int words = limit(request, "words", MOST_WORDS, MOST_WORDS);
        String shape = request.parameter("shape").orElse("sentences");
        return switch (shape) {
            case "sentences" -> {
                int count = limit(request, "sentences", 3, MOST_SENTENCES);
                yield fitting(SummaryChoice.sentences(summary, count, words), words, summary.ranking());
            }
            case "bullets" -> {
                int count = limit(request, "sentences", 5, MOST_SENTENCES);
                yield fitting(SummaryChoice.bullets(summary, count, words), words, summary.bullets());
            }
            case "headline" -> {
                int count = limit(request, "sentences", 1, MOST_SENTENCES);
                List<Summary.Line> all = Stream.ofNullable(summary.headline()).toList();
                yield fitting(SummaryChoice.headline(summary, count, words), words, all);
            }
            default -> throw new BadParameter("shape", shape, "headline, sentences or bullets");
        };
    }

    /** Returns the chosen lines, or the shortest line if none was chosen. */
    private static List<Summary.Line> fitting(List<Summary.Line> chosen, int words, List<Summary.Line> all) {
        if (chosen.isEmpty() && !all.isEmpty()) {
            throw new BadParameter(
                    "words",
                    Integer.toString(words),
                    "at least " + SummaryChoice.fewestWords(all) + ", which the shortest line of this summary has");
        }
        return chosen;
    }

    private static int limit(Request request, String name, int usual, int most) {
        return request.parameter(name)
                .map(value -> Parameters.number(name, value, most))
                .orElse(usual);
    }

    private static String text(List<Summary.Line> lines) {
        return lines.stream().map(Summary.Line::text).collect(Collectors.joining("\n", "", "\n"));
    }
}
