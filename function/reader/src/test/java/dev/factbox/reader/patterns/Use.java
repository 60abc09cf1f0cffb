package dev.factbox.reader.patterns;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ways in which a class asks a regular expression: anywhere in a text, at its beginning, or for the whole of it.
 */
enum Use {
    FIND,
    LOOKING_AT,
    MATCHES;

    private static final Path SOURCES = Path.of("src/main/java/dev/factbox/reader");
    private static final Pattern CALL = Pattern.compile("\\.(matches|lookingAt|asMatchPredicate)\\(");
    private static final Pattern ANYWHERE =
            Pattern.compile("\\.(find|replaceAll|replaceFirst|results|split|splitAsStream|asPredicate)\\(");

    /**
     * Returns the uses of a constant. A use that the source doesn't show in the same statement counts as
     * {@link #FIND}, the most costly.
     *
     * @param constant its class below the reader's package and its name, such as {@code article.Xml.ROOT}
     */
    static Set<Use> of(String constant) {
        String[] parts = constant.split("\\.(?=[^.]*$)", 2);
        String source = source(parts[0].replaceAll("\\$.*", "").replace('.', '/') + ".java");
        Set<Use> uses = EnumSet.noneOf(Use.class);
        Matcher mention = Pattern.compile(
                        "\\b" + parts[1] + "\\s*\\.\\s*(matcher|asPredicate|asMatchPredicate|split\\w*)\\b[^;]*;?")
                .matcher(source);
        while (mention.find()) {
            uses.addAll(in(mention.group(), source, mention.start()));
        }
        return uses.isEmpty() ? EnumSet.of(FIND) : uses;
    }

    private static Set<Use> in(String statement, String source, int start) {
        Set<Use> uses = EnumSet.noneOf(Use.class);
        Matcher call = CALL.matcher(statement);
        while (call.find()) {
            uses.add(call.group(1).equals("lookingAt") ? LOOKING_AT : MATCHES);
        }
        if (ANYWHERE.matcher(statement).find()) {
            uses.add(FIND);
        }
        Matcher variable = Pattern.compile("Matcher (\\w+) =\\s*$").matcher(source.substring(0, start));
        if (uses.isEmpty() && variable.find()) {
            int end = Math.min(source.length(), start + 1500);
            String after = source.substring(start, end);
            Matcher later = Pattern.compile(
                            "\\b" + variable.group(1) + "\\.(find|lookingAt|matches|replace\\w+|results)\\(")
                    .matcher(after);
            if (later.find()) {
                uses.add(
                        switch (later.group(1)) {
                            case "lookingAt" -> LOOKING_AT;
                            case "matches" -> MATCHES;
                            default -> FIND;
                        });
            }
        }
        return uses.isEmpty() ? EnumSet.of(FIND) : uses;
    }

    private static String source(String file) {
        try {
            return Files.readString(SOURCES.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
