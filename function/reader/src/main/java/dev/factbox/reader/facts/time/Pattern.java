package dev.factbox.reader.facts.time;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A sequence of elements apart by spaces: words in lower case, alternatives {@code a|b}, categories {@code <month>};
 * a {@code ?} behind one makes it optional. Optional elements are taken where they can be.
 */
final class Pattern {
    private final String notation;
    private final List<Element> elements;

    private Pattern(String notation, List<Element> elements) {
        this.notation = notation;
        this.elements = elements;
    }

    static Pattern of(String notation) {
        return new Pattern(
                notation,
                Arrays.stream(notation.split(" ", -1)).map(Pattern::element).toList());
    }

    private static Element element(String notation) {
        boolean optional = notation.length() > 1 && notation.endsWith("?");
        String name = optional ? notation.substring(0, notation.length() - 1) : notation;
        if (name.startsWith("<")) {
            String category = name.substring(1, name.length() - 1).toUpperCase(Locale.ROOT);
            return new Element(Set.of(), Category.valueOf(category), optional);
        }
        return new Element(Set.of(name.split("\\|", -1)), null, optional);
    }

    /** Returns true if every match has a value of a type: an element that isn't optional finds it. */
    boolean binds(Class<?> type) {
        return elements.stream().anyMatch(element -> !element.optional && type.isAssignableFrom(element.type()));
    }

    /** Matches at a position; null when the lexemes there are others. */
    @Nullable Match match(Chart chart, int start) {
        Object[] values = new Object[elements.size()];
        int end = match(chart, 0, start, values);
        return end > start ? new Match(chart, start, end, values) : null;
    }

    private int match(Chart chart, int element, int position, Object[] values) {
        if (element == elements.size()) {
            return position;
        }
        Element wanted = elements.get(element);
        Chart.Found found = wanted.at(chart, position);
        if (found != null) {
            values[element] = found.value();
            int end = match(chart, element + 1, found.end(), values);
            if (end >= 0) {
                return end;
            }
        }
        values[element] = NONE;
        return wanted.optional ? match(chart, element + 1, position, values) : -1;
    }

    static final Object NONE = new Object();

    /** As it was written. */
    @Override
    public String toString() {
        return notation;
    }

    private record Element(Set<String> words, @Nullable Category category, boolean optional) {
        Class<?> type() {
            return category == null ? String.class : category.type;
        }

        Chart.@Nullable Found at(Chart chart, int position) {
            if (category != null) {
                return chart.find(category, position);
            }
            String word = chart.get(position).lower();
            return words.contains(word) ? new Chart.Found(word, position + 1) : null;
        }
    }
}
