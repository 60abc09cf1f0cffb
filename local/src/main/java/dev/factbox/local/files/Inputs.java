package dev.factbox.local.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The files that a command line names, in the order in which they are read. */
public final class Inputs {
    /** By the number in the name where both have one, then by name: 2.txt comes before 10.txt. */
    private static final Comparator<Path> BY_NUMBER =
            Comparator.comparingLong(Inputs::number).thenComparing(Path::toString);

    private Inputs() {}

    /** Files as they are named; of a folder all files in it and below, but hidden ones. */
    public static List<Input> expand(List<Path> named) throws IOException {
        List<Input> files = new ArrayList<>();
        for (Path path : named) {
            if (Files.isDirectory(path)) {
                files.addAll(inside(path));
            } else {
                files.add(new Input(path, path.getFileName().toString()));
            }
        }
        return files;
    }

    private static List<Input> inside(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .filter(file -> !isHidden(folder.relativize(file)))
                    .sorted(BY_NUMBER)
                    .map(file -> new Input(file, name(folder.relativize(file))))
                    .toList();
        }
    }

    private static boolean isHidden(Path relative) {
        return Stream.of(name(relative).split("/", -1)).anyMatch(part -> part.startsWith("."));
    }

    private static String name(Path relative) {
        return relative.toString().replace(relative.getFileSystem().getSeparator(), "/");
    }

    private static long number(Path path) {
        String digits = path.getFileName().toString().replaceFirst("^\\D*(\\d{1,18})?.*$", "$1");
        return digits.isEmpty() ? Long.MAX_VALUE : Long.parseLong(digits);
    }
}
