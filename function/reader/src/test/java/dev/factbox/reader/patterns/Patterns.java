package dev.factbox.reader.patterns;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Every regular expression that a class of the reader keeps in a static field, alone, in a collection, a map or a
 * record.
 */
final class Patterns {
    private static final Path CLASSES = Path.of("target/classes");

    private final Map<String, Pattern> found = new LinkedHashMap<>();

    private Patterns() {}

    /** All of them, by class and field. */
    static Map<String, Pattern> all() {
        Patterns patterns = new Patterns();
        try (Stream<Path> files = Files.walk(CLASSES)) {
            files.map(CLASSES::relativize)
                    .map(Path::toString)
                    .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
                    .sorted()
                    .map(file ->
                            file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                    .forEach(patterns::addFieldsOf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return patterns.found;
    }

    private void addFieldsOf(String name) {
        try {
            for (Field field : Class.forName(name).getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                    field.setAccessible(true);
                    add(name.substring("dev.factbox.reader.".length()) + "." + field.getName(), field.get(null), 4);
                }
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private void add(String name, Object value, int depth) throws ReflectiveOperationException {
        switch (value) {
            case Pattern pattern -> found.putIfAbsent(name + " " + pattern.pattern(), pattern);
            case Collection<?> collection -> addAll(name, collection, depth);
            case Map<?, ?> map -> {
                addAll(name, map.keySet(), depth);
                addAll(name, map.values(), depth);
            }
            case Record data
            when depth > 0 && data.getClass().getName().startsWith("dev.factbox.") -> {
                for (RecordComponent component : data.getClass().getRecordComponents()) {
                    Field field = data.getClass().getDeclaredField(component.getName());
                    field.setAccessible(true);
                    add(name, field.get(data), depth - 1);
                }
            }
            case null, default -> {}
        }
    }

    private void addAll(String name, Collection<?> values, int depth) throws ReflectiveOperationException {
        if (depth > 0) {
            for (Object value : values) {
                add(name, value, depth - 1);
            }
        }
    }
}
