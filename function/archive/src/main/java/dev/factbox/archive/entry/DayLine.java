package dev.factbox.archive.entry;

import java.util.List;

/**
 * What an article says of a day.
 *
 * @param sentences those that speak of the day, at most {@value #SENTENCES}
 * @param claims what happened or is to happen on it, at most {@value #CLAIMS}
 * @param quotes what was said on it, at most {@value #QUOTES}
 */
public record DayLine(ArticleLine article, List<String> sentences, List<Stated> claims, List<Said> quotes) {
    public static final int SENTENCES = 5;
    public static final int CLAIMS = 12;
    public static final int QUOTES = 6;

    public DayLine {
        sentences = List.copyOf(sentences);
        claims = List.copyOf(claims);
        quotes = List.copyOf(quotes);
    }
}
