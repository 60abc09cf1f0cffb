package dev.factbox.reader.summary;

import dev.factbox.factsheet.Span;
import dev.factbox.factsheet.Summary;
import dev.factbox.factsheet.Text;
import dev.factbox.reader.article.Article;
import dev.factbox.reader.article.Paragraph;
import dev.factbox.reader.wording.Draft;
import dev.factbox.reader.wording.Wording;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The headline of a summary: the article's own, or the best line that is short enough. */
final class Headlines {
    /** Code points. */
    private static final int LONGEST = 90;

    /** Of so many of the best sentences the first in the text is tried first. */
    private static final int BEST = 3;

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private static final Pattern SAYING = Pattern.compile("[\"“\\[]");

    private Headlines() {}

    static Summary.@Nullable Line of(Article article, Wording wording, List<Draft> ranked) {
        String own = article.metadata().headline();
        if (own != null && isShort(own)) {
            return new Summary.Line(own, spans(article, own), "the article's own");
        }
        List<Draft> best = ranked.subList(0, Math.min(BEST, ranked.size()));
        return Stream.concat(
                        best.stream()
                                .filter(draft -> !isSaying(draft))
                                .sorted(Comparator.comparingInt(Draft::sentence)),
                        ranked.stream().sorted(Comparator.comparing(Headlines::isSaying)))
                .flatMap(draft -> wording.within(draft, LONGEST).stream())
                .findFirst()
                .map(draft -> draft.line(article.text(), "the first of the best sentences that is short enough"))
                .orElse(null);
    }

    /**
     * Returns true if it is somebody's words, or shows a name in a pronoun's place: no headline while there is
     * another.
     */
    private static boolean isSaying(Draft draft) {
        return SAYING.matcher(draft.text()).find();
    }

    private static boolean isShort(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST;
    }

    /** Returns the spans of the headline in the text; empty if it isn't there. */
    private static List<Span> spans(Article article, String headline) {
        Text text = article.text();
        return article.paragraphs().stream()
                .filter(paragraph -> paragraph.role() == Paragraph.Role.HEADLINE)
                .map(Paragraph::span)
                .filter(span -> plain(text.slice(span)).equals(plain(headline)))
                .limit(1)
                .toList();
    }

    private static String plain(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip();
    }
}
