package dev.factbox.local.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The files that a command line names, in the order in which they are read. */
final class Inputs {
    /** By the number in the name where both have one, then by name: 2.txt comes before 10.txt. */
    private static final Comparator<Path> BY_NUMBER =
            Comparator.comparingLong(Inputs::number).thenComparing(Path::toString);

    private Inputs() {}

    static List<Path> expand(List<Path> named) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path path : named) {
            if (Files.isDirectory(path)) {
                files.addAll(inside(path));
            } else {
                files.add(path);
            }
        }
        return files;
    }

    private static List<Path> inside(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted(BY_NUMBER)
                    .toList();
        }
    }

    private static long number(Path path) {
        String digits = path.getFileName().toString().replaceFirst("^\\D*(\\d{1,18})?.*$", "$1");
        return digits.isEmpty() ? Long.MAX_VALUE : Long.parseLong(digits);
    }
}
