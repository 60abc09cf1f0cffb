package dev.factbox.bench;

import dev.factbox.factsheet.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * An article with its facts marked in place: {@code {P|Maria Keller}} and O, L, M for names,
 * {@code {Q Maria Keller|"No,"}} for what she said ({@code -} where the source has no name),
 * {@code {D 2026-03-17|March 17}} with a TIMEX3 value and {@code {N 2400000 EUR|2.4 million euros}} with a number and
 * a unit or currency. Marks may lie inside each other. The first line tells the day of publication.
 *
 * @param text the article without its marks
 * @param received noon of the day of publication
 * @param marks in the order in which they end; spans count code points of the text
 */
record MarkedText(String text, Instant received, List<Mark> marks) {
    /**
     * One fact.
     *
     * @param kind P, O, L, M, Q, D or N
     * @param told what stands between the kind and the words, empty for names
     */
    record Mark(char kind, String told, Span span) {}

    private record Open(char kind, String told, int start) {}

    static MarkedText read(Path file) throws IOException {
        String[] parts = Files.readString(file).split("\n\n", 2);
        String day = parts[0].substring("published: ".length());
        return parse(parts[1], LocalDate.parse(day).atTime(12, 0).toInstant(ZoneOffset.UTC));
    }

    /** Takes the marks out of a text. */
    static MarkedText parse(String marked, Instant received) {
        StringBuilder text = new StringBuilder();
        Deque<Open> open = new ArrayDeque<>();
        List<Mark> marks = new ArrayList<>();
        int[] points = marked.codePoints().toArray();
        int length = 0;
        for (int at = 0; at < points.length; at++) {
            if (points[at] == '{') {
                int bar = at;
                while (points[bar] != '|') {
                    bar++;
                }
                String told = new String(points, at + 2, bar - at - 2).strip();
                open.push(new Open((char) points[at + 1], told, length));
                at = bar;
            } else if (points[at] == '}') {
                Open begun = open.pop();
                marks.add(new Mark(begun.kind, begun.told, new Span(begun.start, length)));
            } else {
                text.appendCodePoint(points[at]);
                length++;
            }
        }
        return new MarkedText(text.toString(), received, marks);
    }

    /** The marks of one kind. */
    List<Mark> of(char kind) {
        return marks.stream().filter(mark -> mark.kind == kind).toList();
    }
}
