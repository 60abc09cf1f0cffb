package dev.factbox.reader.facts.quantities;

import dev.factbox.factsheet.DateMention;
import dev.factbox.factsheet.Span;
import java.util.List;
import java.util.TreeMap;

/** The characters that time expressions have taken. */
final class Taken {
    private final TreeMap<Integer, Integer> endByStart = new TreeMap<>();

    Taken(List<DateMention> dates) {
        dates.forEach(date -> endByStart.put(date.start(), date.end()));
    }

    /** Time expressions don't overlap each other, so only the last that begins before the span's end can meet it. */
    boolean overlaps(Span span) {
        var last = endByStart.lowerEntry(span.end());
        return last != null && last.getValue() > span.start();
    }
}
