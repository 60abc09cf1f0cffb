package dev.factbox.archive;

import java.util.List;

/**
 * What an article says of a day.
 *
 * @param sentences those that speak of the day, at most {@value #SENTENCES}
 */
public record DayLine(ArticleLine article, List<String> sentences) {
    static final int SENTENCES = 5;

    public DayLine {
        sentences = List.copyOf(sentences);
    }
}
