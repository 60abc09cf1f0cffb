package dev.factbox.reader.facts.quotes;

import dev.factbox.factsheet.Span;
import dev.factbox.factsheet.Text;
import dev.factbox.reader.article.Paragraph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Pairs the quotation marks of an article, paragraph by paragraph. By the rule of English typesetting a quotation
 * over several paragraphs opens anew in each and closes only in the last.
 */
final class QuotationMarks {
    private QuotationMarks() {}

    /**
     * Every marked span, outermost first where they nest, in order of the text; the marks may be of any style and
     * unbalanced.
     */
    static List<Marked> scan(Text text, List<Paragraph> paragraphs) {
        int[] points = text.toString().codePoints().toArray();
        List<Marked> found = new ArrayList<>();
        boolean open = false;
        for (int p = 0; p < paragraphs.size(); p++) {
            List<Marked> here = new MarkPairing(points, paragraphs.get(p).span(), p, open).pair();
            if (open && !here.isEmpty() && opensParagraph(points, here.getFirst(), paragraphs.get(p))) {
                here.set(0, here.getFirst().continuing());
            }
            found.addAll(here);
            open = here.stream().anyMatch(marked -> !marked.closed());
        }
        return found;
    }

    /** The marked spans that stand in no other. */
    static List<Marked> outermost(List<Marked> marked) {
        List<Marked> outermost = new ArrayList<>();
        for (Marked next :
                marked.stream().sorted(Comparator.comparing(Marked::outer)).toList()) {
            if (outermost.isEmpty()
                    || outermost.getLast().outer().end() <= next.outer().start()) {
                outermost.add(next);
            }
        }
        return List.copyOf(outermost);
    }

    private static boolean opensParagraph(int[] points, Marked marked, Paragraph paragraph) {
        for (int i = paragraph.span().start(); i < marked.outer().start(); i++) {
            if (!Character.isWhitespace(points[i])) {
                return false;
            }
        }
        return true;
    }

    /** The span without the white space at its ends; null when nothing is left. */
    static @Nullable Span trim(int[] points, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(points[from])) {
            from++;
        }
        while (to > from && Character.isWhitespace(points[to - 1])) {
            to--;
        }
        return from < to ? new Span(from, to) : null;
    }
}
