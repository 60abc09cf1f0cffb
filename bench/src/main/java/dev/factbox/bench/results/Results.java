package dev.factbox.bench.results;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.factbox.bench.Floors;
import dev.factbox.bench.Measurement;
import dev.factbox.bench.Speed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The measured figures in {@code bench/results}, and the tables in README.md and bench/RESULTS.md made of them:
 *
 * <pre>{@code Results.of(home).write(home);}</pre>
 */
public record Results(Accuracy accuracy, Speed speed, Minutes minutes) {
    private static final Path FOLDER = Path.of("bench", "results");
    private static final Path ACCURACY = FOLDER.resolve("accuracy.json");
    private static final Path SPEED = FOLDER.resolve("reader.json");
    private static final Path MINUTES = FOLDER.resolve("minutes.json");
    private static final Path README = Path.of("README.md");
    private static final Path DOCUMENT = Path.of("bench", "RESULTS.md");
    private static final String BEGIN = "<!-- made by ./factbox results -->\n";
    private static final String END = "<!-- end of figures -->\n";
    private static final int MAX_LINE_CHARS = 118;
    private static final String ABOUT_ACCURACY = "Development sets, raw text in, in per cent; ROUGE in points above the"
            + " text's first three sentences. The development sets guided the work, so expect a little less elsewhere."
            + " `./factbox eval floors DIR` fails where a figure is below its floor; a build measures the samples.";
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * Reads the figures of a project's folder.
     *
     * @throws IOException when one of the files is missing or isn't as it should be
     */
    public static Results of(Path home) throws IOException {
        return new Results(
                JSON.readValue(home.resolve(ACCURACY).toFile(), Accuracy.class),
                JSON.readValue(home.resolve(SPEED).toFile(), Speed.class),
                JSON.readValue(home.resolve(MINUTES).toFile(), Minutes.class));
    }

    /** Keeps figures of accuracy in the project's folder. */
    public static void record(Accuracy accuracy, Path home) throws IOException {
        write(accuracy, home.resolve(ACCURACY));
    }

    /** Keeps figures of speed in the project's folder. */
    public static void record(Speed speed, Path home) throws IOException {
        write(speed, home.resolve(SPEED));
    }

    private static void write(Object figures, Path file) throws IOException {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        Files.writeString(
                file,
                JSON.writer(new DefaultPrettyPrinter().withObjectIndenter(lines))
                                .writeValueAsString(figures)
                        + "\n");
    }

    /** Writes the figures into README.md and bench/RESULTS.md of a project's folder. */
    public void write(Path home) throws IOException {
        Files.writeString(home.resolve(README), readme(home));
        Files.writeString(home.resolve(DOCUMENT), document());
    }

    /** Returns whether README.md and bench/RESULTS.md of a project's folder have these figures. */
    public boolean isWritten(Path home) throws IOException {
        return Files.readString(home.resolve(README)).equals(readme(home))
                && Files.readString(home.resolve(DOCUMENT)).equals(document());
    }

    private String readme(Path home) throws IOException {
        String text = Files.readString(home.resolve(README));
        int begin = text.indexOf(BEGIN) + BEGIN.length();
        return text.substring(0, begin) + headlines() + text.substring(text.indexOf(END, begin));
    }

    private String headlines() throws IOException {
        StringBuilder table = new StringBuilder("\n| | Factbox | best beside it |\n|---|---|---|\n");
        for (Headline headline : Headline.all()) {
            String figures = headline.figures().stream().map(this::figure).collect(Collectors.joining(" / "));
            table.append("| %s | %s | %s |\n".formatted(headline.label(), figures, headline.beside()));
        }
        return table.append("\n" + wrapped(speed.sentence()) + "\n").toString();
    }

    /** A figure of a whole file by its name, with a sign where it is a difference. */
    private String figure(String name) {
        double value = accuracy.measurements().stream()
                .filter(measurement -> measurement.every() == 1)
                .filter(measurement -> name.startsWith(measurement.evaluation() + " "))
                .flatMap(measurement -> measurement.figures().entrySet().stream()
                        .filter(figure -> name.equals(measurement.evaluation() + " " + figure.getKey())))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(ACCURACY + " has no figure " + name))
                .getValue();
        return String.format(Locale.ROOT, name.contains(" above ") ? "%+.1f" : "%.1f", value);
    }

    /** Returns bench/RESULTS.md. */
    String document() {
        return """
                # Results
                <!-- made by ./factbox results from bench/results; edit neither -->

                ## Accuracy
                %s

                %s
                ## Speed
                %s

                %s
                ## Where the time of `./factbox test` goes
                %s""".formatted(
                        wrapped(ABOUT_ACCURACY + " " + accuracy.environment().sentence()),
                        accuracyTables(),
                        wrapped(Speed.METHOD + " " + speed.environment().sentence()),
                        speed.table(),
                        minutes.table());
    }

    /** Breaks a paragraph into lines. */
    private static String wrapped(String paragraph) {
        StringBuilder lines = new StringBuilder();
        int length = 0;
        for (String word : paragraph.split(" ", -1)) {
            boolean breaks = length + 1 + word.length() > MAX_LINE_CHARS;
            lines.append(length == 0 ? "" : breaks ? "\n" : " ").append(word);
            length = breaks || length == 0 ? word.length() : length + 1 + word.length();
        }
        return lines.toString();
    }

    private String accuracyTables() {
        List<Floors.Verdict> verdicts = Floors.ofData().verdicts(accuracy.measurements());
        String floors = verdicts.stream()
                .sorted(Comparator.comparing(Floors.Verdict::measure))
                .map(verdict -> String.format(
                        Locale.ROOT, "| %s | %.2f | %.2f |\n", verdict.measure(), verdict.reached(), verdict.floor()))
                .collect(Collectors.joining());
        String others = accuracy.measurements().stream()
                .filter(measurement -> measurement.every() == 1)
                .map(Results::rows)
                .collect(Collectors.joining());
        return "| figure with a floor | reached | floor |\n|---|---|---|\n" + floors
                + "\n<details><summary>All figures</summary>\n\n| figure | reached |\n|---|---|\n" + others
                + "\n</details>\n";
    }

    private static String rows(Measurement measurement) {
        return measurement.figures().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(figure -> String.format(
                        Locale.ROOT,
                        "| %s %s | %.2f |\n",
                        measurement.evaluation(),
                        figure.getKey(),
                        figure.getValue()))
                .collect(Collectors.joining());
    }
}
