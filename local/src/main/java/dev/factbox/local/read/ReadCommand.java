package dev.factbox.local.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.factbox.factsheet.FactSheet;
import dev.factbox.factsheet.FactSheetJson;
import dev.factbox.factsheet.Problem;
import dev.factbox.local.files.Input;
import dev.factbox.local.files.Inputs;
import dev.factbox.reader.Outcome;
import dev.factbox.reader.Reader;
import dev.factbox.reader.article.Upload;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads files and prints their fact sheets. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description = "Reads articles and prints their fact sheets; no server, nothing stored.")
public final class ReadCommand implements Callable<Integer> {
    @Option(names = "--jsonl", description = "One JSON line an article, instead of a page for people.")
    boolean jsonl;

    @Option(names = "--all", description = "Every fact that was found, for machines, also those that are hardly right.")
    boolean all;

    @Option(names = "--published", paramLabel = "DATE", description = "When the articles were published, ISO 8601.")
    @Nullable String published;

    @Option(
            names = "--media-type",
            paramLabel = "TYPE",
            description = "What the files are, where their bytes don't tell.")
    @Nullable String mediaType;

    @Parameters(arity = "1..*", paramLabel = "FILE|DIR|-", description = "Files or folders; - is standard input.")
    List<Path> named = List.of();

    private final PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);

    @Override
    public Integer call() throws IOException {
        Reader reader = Reader.open();
        boolean good = true;
        for (Input input : Inputs.expand(named)) {
            good &= read(reader, input.path());
            out.flush();
        }
        return good ? 0 : 1;
    }

    private boolean read(Reader reader, Path path) throws JsonProcessingException {
        String uri = path.toString().equals("-") ? "stdin:" : path.toUri().toString();
        Upload upload;
        try {
            upload = upload(path, uri);
        } catch (IOException e) {
            return print(uri, new Problem("/problems/unreadable", "The file can't be read", 404, reason(e)));
        }
        boolean good = true;
        for (Outcome outcome : reader.read(upload)) {
            good &= print(uri, outcome);
        }
        return good;
    }

    private static String reason(IOException e) {
        return switch (e) {
            case NoSuchFileException none -> "There is no file " + none.getFile() + ".";
            case AccessDeniedException denied -> denied.getFile() + " may not be read by this user.";
            default -> "It can't be read: " + e.getMessage() + ".";
        };
    }

    private Upload upload(Path path, String uri) throws IOException {
        boolean standardInput = uri.equals("stdin:");
        byte[] bytes = standardInput ? System.in.readAllBytes() : Files.readAllBytes(path);
        Instant time =
                standardInput ? Instant.now() : Files.getLastModifiedTime(path).toInstant();
        return new Upload(bytes, uri, null, mediaType, published, time);
    }

    private boolean print(String uri, Outcome outcome) throws JsonProcessingException {
        return switch (outcome) {
            case Outcome.Read read -> print(read.sheet());
            case Outcome.Advisory advisory -> print(advisory.sheet());
            case Outcome.Unreadable unreadable -> print(uri, unreadable.problem());
        };
    }

    private boolean print(FactSheet sheet) {
        FactSheet chosen = all ? sheet : sheet.shown();
        out.println(jsonl ? FactSheetJson.write(chosen) : Page.of(chosen));
        return true;
    }

    private boolean print(String uri, Problem problem) throws JsonProcessingException {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("source", uri);
        line.put("problem", problem);
        out.println(jsonl ? FactSheetJson.mapper().writeValueAsString(line) : Page.of(uri, problem));
        return false;
    }
}
