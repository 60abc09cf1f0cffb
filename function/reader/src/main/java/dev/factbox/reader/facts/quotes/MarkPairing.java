package dev.factbox.reader.facts.quotes;

import dev.factbox.factsheet.Span;
import dev.factbox.reader.article.Letters;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** Pairs the marks of one paragraph; linear in its length. */
final class MarkPairing {
    /** Which marks belong together: a mark of one style never closes one of the other. */
    private enum Style {
        DOUBLE,
        SINGLE
    }

    /**
     * A quotation that is not closed yet.
     *
     * @param width characters of its mark
     * @param closer where a single one will close
     */
    private record Opened(int at, int width, Style style, int closer) {}

    private static final int NONE = -1;
    /** Deeper nesting than this is no English. */
    private static final int DEEPEST = 6;
    /** A single quotation closes within so many characters, or its mark is an apostrophe. */
    private static final int LONGEST_SINGLE = 1200;

    private static final Set<String> ELISIONS =
            Set.of("em", "til", "till", "tis", "twas", "cause", "bout", "round", "n", "cuz", "nuff", "neath");

    private final int[] points;
    private final int start;
    private final int end;
    private final int paragraph;
    private final boolean carriesOn;
    private final Deque<Opened> open = new ArrayDeque<>();
    private final List<Marked> found = new ArrayList<>();
    /** Straight double marks from the current place on. */
    private int straightLeft;

    /** @param carriesOn whether the paragraph before left a quotation open */
    MarkPairing(int[] points, Span span, int paragraph, boolean carriesOn) {
        this.points = points;
        this.start = span.start();
        this.end = Math.min(span.end(), points.length);
        this.paragraph = paragraph;
        this.carriesOn = carriesOn;
    }

    List<Marked> pair() {
        for (int i = start; i < end; i++) {
            straightLeft += points[i] == '"' ? 1 : 0;
        }
        int i = start;
        while (i < end) {
            int width = step(i);
            for (int k = i; k < i + width && k < end; k++) {
                straightLeft -= points[k] == '"' ? 1 : 0;
            }
            i += width;
        }
        if (!open.isEmpty()) {
            leaveOpen(open.getLast());
        }
        found.sort(Comparator.comparing(Marked::outer));
        return found;
    }

    /** Closes a quotation without an end at the next one's beginning, or at the end of the paragraph. */
    private void leaveOpen(Opened unclosed) {
        int stop = end;
        for (Marked inside : found) {
            boolean sameStyle = unclosed.style == Style.DOUBLE
                    && "‘'".indexOf(points[inside.outer().start()]) < 0;
            if (inside.outer().start() > unclosed.at && sameStyle) {
                stop = Math.min(stop, inside.outer().start());
            }
        }
        add(unclosed, stop, stop, false);
    }

    /** Reads the mark at {@code i}, if it is one, and answers how far to go on. */
    private int step(int i) {
        return switch (points[i]) {
            case '“', '„', '«' -> open(i, 1, Style.DOUBLE, NONE);
            case '”', '»' -> close(i, 1, Style.DOUBLE);
            case '"' -> straight(i);
            case '`', '\'' -> at(i + 1) == points[i] ? doubled(i) : single(i);
            case '‘', '’' -> single(i);
            default -> 1;
        };
    }

    /** Typewriter's double marks: two backticks open, two apostrophes close, or open where nothing is open. */
    private int doubled(int i) {
        if (points[i] == '\'' && (isOpen(Style.DOUBLE) || !spaceBefore(i))) {
            return close(i, 2, Style.DOUBLE);
        }
        return isWord(i + 2) ? open(i, 2, Style.DOUBLE, NONE) : 2;
    }

    private int straight(int i) {
        if (at(i - 1) == '=' && straightLeft > 1) {
            return markup(i);
        }
        boolean mayOpen = spaceBefore(i) && !isSpace(i + 1);
        boolean nested = mayOpen && isSpace(i - 1) && straightLeft > 1;
        if (isOpen(Style.DOUBLE) && !nested) {
            return close(i, 1, Style.DOUBLE);
        }
        boolean lostSpace = (at(i - 1) == ',' || at(i - 1) == ':') && straightLeft % 2 == 0;
        return mayOpen || lostSpace ? open(i, 1, Style.DOUBLE, NONE) : 1;
    }

    /** Steps over the value of an attribute that markup left in the text. */
    private int markup(int i) {
        int close = i + 1;
        while (close < end && points[close] != '"') {
            close++;
        }
        return close + 1 - i;
    }

    private int single(int i) {
        Opened innermost = open.peek();
        if (innermost != null && innermost.closer == i) {
            return close(i, 1, Style.SINGLE);
        }
        boolean opens = points[i] != '’' && spaceBefore(i) && !isSpace(i + 1) && !isElision(i);
        int closer = opens ? singleCloser(i + 1) : NONE;
        return closer == NONE ? 1 : open(i, 1, Style.SINGLE, closer);
    }

    /**
     * Where a single quotation that began before {@code from} closes: an apostrophe after a word or mark and before
     * none; one that could be a genitive only when no other is there.
     */
    private int singleCloser(int from) {
        int genitive = NONE;
        String barrier = isOpen(Style.DOUBLE) ? "“”\"" : "";
        for (int i = from; i < Math.min(end, from + LONGEST_SINGLE) && barrier.indexOf(points[i]) < 0; i++) {
            boolean closes = (points[i] == '’' || points[i] == '\'') && !isWord(i + 1) && !isSpace(i - 1);
            if (closes && !(at(i - 1) == 's' && isSpace(i + 1))) {
                return i;
            }
            genitive = closes && genitive == NONE ? i : genitive;
        }
        return genitive;
    }

    /** The apostrophe of 'em, 'til, '90s. */
    private boolean isElision(int i) {
        int stop = i + 1;
        while (stop < end && stop < i + 8 && isWord(stop)) {
            stop++;
        }
        String word = Letters.lower(new String(points, i + 1, stop - i - 1));
        return Character.isDigit(at(i + 1)) || ELISIONS.contains(word);
    }

    private int open(int i, int width, Style style, int closer) {
        if (open.size() < DEEPEST) {
            open.push(new Opened(i, width, style, closer));
        }
        return width;
    }

    /**
     * Closes the innermost quotation of this style, dropping those opened inside it. A mark that closes nothing is
     * passed over; when it is the first of its paragraph and the paragraph before left a quotation open, it closes
     * that.
     */
    private int close(int i, int width, Style style) {
        if (isOpen(style)) {
            Opened opened = open.pop();
            while (opened.style != style) {
                opened = open.pop();
            }
            add(opened, i, i + width, true);
        } else if (carriesOn && found.isEmpty()) {
            add(new Opened(start, 0, style, NONE), i, i + width, true);
        }
        return width;
    }

    private void add(Opened opened, int innerEnd, int outerEnd, boolean closed) {
        Span inner = QuotationMarks.trim(points, opened.at + opened.width, innerEnd);
        Span outer = QuotationMarks.trim(points, opened.at, outerEnd);
        if (inner != null && outer != null) {
            found.add(new Marked(outer, inner, closed, false, paragraph));
        }
    }

    private boolean isOpen(Style style) {
        return open.stream().anyMatch(opened -> opened.style == style);
    }

    private boolean spaceBefore(int i) {
        return isSpace(i - 1) || "([{—–-“‘\"'/".indexOf(points[i - 1]) >= 0;
    }

    /** White space or beyond the paragraph. */
    private boolean isSpace(int i) {
        return Character.isWhitespace(at(i)) || at(i) == '\u00A0';
    }

    private boolean isWord(int i) {
        return Character.isLetterOrDigit(at(i));
    }

    private int at(int i) {
        return i < start || i >= end ? ' ' : points[i];
    }
}
