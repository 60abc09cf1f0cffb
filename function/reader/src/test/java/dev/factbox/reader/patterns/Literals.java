package dev.factbox.reader.patterns;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Every regular expression that the reader's source writes into a call of {@link String}, such as
 * {@code line.matches("…")}.
 */
final class Literals {
    private static final Path SOURCES = Path.of("src/main/java/dev/factbox/reader");
    private static final Pattern CALL =
            Pattern.compile("\\.(matches|replaceAll|replaceFirst|split)\\(\\s*\"((?:[^\"\\\\]|\\\\.)*)\"\\s*[,)]");

    private static final Pattern UNICODE_ESCAPE = Pattern.compile("(?<!\\\\)\\\\u([0-9a-fA-F]{4})");

    private Literals() {}

    static List<LinearPatternsTest.Regex> all() {
        List<LinearPatternsTest.Regex> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                addAll(file, found);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static void addAll(Path file, List<LinearPatternsTest.Regex> found) throws IOException {
        Matcher call = CALL.matcher(Files.readString(file));
        while (call.find()) {
            String regex = UNICODE_ESCAPE
                    .matcher(call.group(2))
                    .replaceAll(escape ->
                            Matcher.quoteReplacement(Character.toString(Integer.parseInt(escape.group(1), 16))))
                    .translateEscapes();
            Use use = call.group(1).equals("matches") ? Use.MATCHES : Use.FIND;
            found.add(new LinearPatternsTest.Regex(
                    SOURCES.relativize(file) + " " + regex, Pattern.compile(regex), Set.of(use)));
        }
    }
}
