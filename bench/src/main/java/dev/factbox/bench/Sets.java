package dev.factbox.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.factbox.factsheet.FactSheet;
import dev.factbox.reader.Outcome;
import dev.factbox.reader.Reader;
import dev.factbox.reader.article.Upload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads data sets, and their documents as uploads. */
final class Sets {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Sets() {}

    /** The files of a folder that end so, by name; a file stands for itself. */
    static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
            if (found.isEmpty()) {
                throw new IOException("no *" + ending + " in " + folder);
            }
            return found;
        }
    }

    /** The files of JSON lines in a folder whose first document has one of these members. */
    static List<Path> having(Path folder, String... members) throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path file : files(folder, ".jsonl")) {
            try (var lines = JSON.readerFor(JsonNode.class).<JsonNode>readValues(file.toFile())) {
                if (lines.hasNext() && Stream.of(members).anyMatch(lines.next()::has)) {
                    found.add(file);
                }
            }
        }
        if (found.isEmpty()) {
            throw new IOException("no *.jsonl in " + folder + " has documents with " + String.join(" or ", members));
        }
        return found;
    }

    /** The documents of a file of JSON lines. */
    static List<JsonNode> documents(Path file) throws IOException {
        List<JsonNode> documents = new ArrayList<>();
        try (var lines = JSON.readerFor(JsonNode.class).<JsonNode>readValues(file.toFile())) {
            lines.forEachRemaining(documents::add);
        }
        return documents;
    }

    /** Copies every n-th document of a file of JSON lines, from the first on, into a file of the same name. */
    static Path sample(Path file, int every) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<String> kept = IntStream.range(0, lines.size())
                .filter(i -> i % every == 0)
                .mapToObj(lines::get)
                .toList();
        Path folder = Files.createTempDirectory("factbox-sample");
        Path copy = Files.write(folder.resolve(file.getFileName()), kept);
        copy.toFile().deleteOnExit();
        return copy;
    }

    static String name(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }

    /** The fact sheet of a plain text, null when the reader couldn't make one whose text is the same. */
    static @Nullable FactSheet sheet(Reader reader, String text) {
        return sheet(reader, text, Instant.EPOCH);
    }

    /** The same of a text that came at a time. */
    static @Nullable FactSheet sheet(Reader reader, String text, Instant received) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Upload upload = new Upload(bytes, "file:eval.txt", null, "text/plain", null, received);
        return switch (reader.read(upload).getFirst()) {
            case Outcome.Read read -> read.sheet().text().equals(text) ? read.sheet() : null;
            case Outcome.Advisory _, Outcome.Unreadable _ -> null;
        };
    }
}
