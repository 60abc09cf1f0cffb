package dev.factbox.bench;

import com.sun.management.OperatingSystemMXBean;
import dev.factbox.reader.Reader;
import dev.factbox.reader.article.Article;
import dev.factbox.reader.article.Upload;
import dev.factbox.reader.language.Language;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Measures words a second of CPU time of the language alone (encoder, heads, their decoding) and of the whole reader,
 * beside spaCy's {@code en_core_web_sm} on the same articles, in turns.
 */
public final class ReaderSpeed {
    private static final int ROUNDS = 5;
    private static final String PEER = "spaCy 3.8.7, en_core_web_sm 3.8.0";

    private final OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final Path home;
    private final BenchTexts texts;
    private final PrintStream out;

    private ReaderSpeed(Path home, BenchTexts texts, PrintStream out) {
        this.home = home;
        this.texts = texts;
        this.out = out;
    }

    /**
     * Measures on the articles of a folder and prints each round as it ends.
     *
     * @param home the project's folder, where the peer's environment is made
     * @throws IOException when the folder has no articles of the length that is measured, or the peer can't be set up
     */
    public static Speed measure(Path home, Path folder, PrintStream out) throws IOException {
        return new ReaderSpeed(home, BenchTexts.of(folder), out).measure();
    }

    private Speed measure() throws IOException {
        out.printf("%d articles, %,d words, one thread%n", texts.texts().size(), texts.words());
        List<Upload> uploads = texts.uploads();
        List<Article> articles = texts.articles();
        Language language = Language.open();
        Reader reader = Reader.open();
        Rounds heads = new Rounds("language alone (encoder, heads, decoding)");
        Rounds whole = new Rounds("whole reader (facts and summary too)");
        Rounds peer = new Rounds(PEER);
        for (int round = 1; round <= ROUNDS; round++) {
            heads.rates.add(rate(articles, language::read));
            whole.rates.add(rate(uploads, reader::read));
            whole.starts.add(start());
            spacy(peer);
            out.printf(
                    "round %d of %d: language %,.0f, reader %,.0f, spaCy %,.0f words a CPU-second; load average %.1f%n",
                    round,
                    ROUNDS,
                    heads.rates.getLast(),
                    whole.rates.getLast(),
                    peer.rates.getLast(),
                    system.getSystemLoadAverage());
        }
        return new Speed(
                Environment.now(Generator.of(reader)),
                new Speed.Texts(texts.texts().size(), texts.words(), texts.median()),
                List.of(heads.series(), whole.series(), peer.series()));
    }

    /** Words in a CPU-second of this process, over one pass after one that isn't counted. */
    private <T> double rate(List<T> inputs, Consumer<T> read) {
        inputs.forEach(read);
        long began = system.getProcessCpuTime();
        inputs.forEach(read);
        return texts.words() / ((system.getProcessCpuTime() - began) / 1e9);
    }

    /** CPU seconds of a fresh JVM until it has read the first article. */
    private double start() throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>(List.of(java));
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(
                List.of(ReaderStart.class.getName(), texts.files().getFirst().toString()));
        return Double.parseDouble(output(command));
    }

    private void spacy(Rounds peer) throws IOException {
        List<String> command =
                new ArrayList<>(List.of(home.resolve("bench/peers/run").toString(), "spacy_speed.py"));
        texts.files().forEach(file -> command.add(file.toString()));
        String[] figures = output(command).split(" ", 2);
        peer.rates.add(Double.parseDouble(figures[0]));
        peer.starts.add(Double.parseDouble(figures[1]));
    }

    private static String output(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(Redirect.INHERIT);
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (printed.isEmpty()) {
            throw new IOException(command.getFirst() + " failed; what it printed says why");
        }
        return printed;
    }

    /** The rounds of one program so far. */
    private record Rounds(String name, List<Double> rates, List<Double> starts) {
        Rounds(String name) {
            this(name, new ArrayList<>(), new ArrayList<>());
        }

        Speed.Series series() {
            return new Speed.Series(name, List.copyOf(rates), List.copyOf(starts));
        }
    }
}
