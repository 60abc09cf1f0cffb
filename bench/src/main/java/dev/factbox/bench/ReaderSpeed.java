package dev.factbox.bench;

import dev.factbox.reader.Reader;
import dev.factbox.reader.Upload;
import dev.factbox.reader.article.Article;
import dev.factbox.reader.language.Language;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Consumer;

/**
 * How many words the reader reads in a second of CPU time, on one thread: the language alone (encoder, heads and their
 * decoding) and the whole way to a fact sheet; beside spaCy's {@code en_core_web_sm} on the same texts, in turns. Words are
 * what stands between white space.
 */
final class ReaderSpeed implements Benchmark {
    private static final int ROUNDS = 3;
    private static final double SECONDS = 5;

    @Override
    public String name() {
        return "reader";
    }

    @Override
    public void run(Path home, PrintStream out) throws IOException {
        BenchTexts texts = BenchTexts.under(home);
        long words = texts.words();
        out.printf("%d articles, %d words, one thread%n", texts.texts().size(), words);
        List<Upload> uploads = texts.uploads();
        List<Article> articles = texts.articles();
        Language language = Language.open();
        Reader reader = Reader.open();
        Rates heads = new Rates("language (encoder, heads, decoding)");
        Rates whole = new Rates("whole reader (facts and summary too)");
        Rates peer = new Rates("spaCy en_core_web_sm");
        for (int round = 0; round < ROUNDS; round++) {
            heads.add(rate(words, articles, language::read));
            whole.add(rate(words, uploads, reader::read));
            spacy(home, texts.files()).ifPresent(peer::add);
        }
        List.of(heads, whole, peer).forEach(rates -> rates.tell(out, peer));
    }

    /** Words in a CPU-second of this thread; one pass is thrown away. */
    private static <T> double rate(long words, List<T> inputs, Consumer<T> read) {
        inputs.forEach(read);
        var threads = ManagementFactory.getThreadMXBean();
        long began = threads.getCurrentThreadCpuTime();
        int passes = 0;
        while (threads.getCurrentThreadCpuTime() - began < SECONDS * 1e9) {
            inputs.forEach(read);
            passes++;
        }
        return words * passes / ((threads.getCurrentThreadCpuTime() - began) / 1e9);
    }

    /** Words in a CPU-second of spaCy, or nothing where no Python can be had. */
    private static OptionalDouble spacy(Path home, List<Path> texts) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(home.resolve("bench/peers/run").toString(), "spacy_speed.py", String.valueOf((int) SECONDS)));
        texts.forEach(text -> command.add(text.toString()));
        Process process =
                new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return told.matches("[0-9]+") ? OptionalDouble.of(Double.parseDouble(told)) : OptionalDouble.empty();
    }

    /** The rates of the rounds. */
    private static final class Rates {
        private final String name;
        private final List<Double> rates = new ArrayList<>();

        Rates(String name) {
            this.name = name;
        }

        void add(double rate) {
            rates.add(rate);
        }

        private double median() {
            double[] sorted = rates.stream().mapToDouble(rate -> rate).toArray();
            Arrays.sort(sorted);
            return sorted[sorted.length / 2];
        }

        void tell(PrintStream out, Rates peer) {
            if (rates.isEmpty()) {
                out.printf("%-40s not measured: its Python could not be set up%n", name);
                return;
            }
            String beside = peer.rates.isEmpty() ? "" : "%6.2f x spaCy".formatted(median() / peer.median());
            out.printf("%-40s %7.0f words a CPU-second%s%n", name, median(), beside);
        }
    }
}
