package dev.factbox.reader.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the paragraphs of a plain text: apart by empty lines, by an indent, or one a line, whichever the file uses. In
 * hard-wrapped text a line goes on in the next one when that one's first word would not have fitted on it.
 */
public final class Layout {
    private static final Pattern LINE = Pattern.compile("\\R|[^\\n\\x0B\\f\\r\\x85\\u2028\\u2029]+");
    private static final Pattern BULLET = Pattern.compile("(?:[-*+•·▪–—]|\\d{1,3}[.)]|\\(?[a-z]\\))\\s.*");
    private static final Pattern SIGN_OFF = Pattern.compile(
            "\\((?:(?:Additional )?[Rr]eporting|Writing|Editing|Compiled|Reported|Written) (?:and \\p{L}+ )?by\\b");
    private static final String CLOSING = ".!?:;\"”’')]…";

    /** Lines are wrapped before this column, by anyone who wraps at all. */
    private static final int WIDEST_WRAP = 110;

    private static final int NARROWEST_WRAP = 28;
    /** Wraps are ragged: a word may have been moved on though so many columns were still free. */
    private static final int SLACK = 8;

    private final String text;
    private final List<List<Line>> groups;
    private final int width;

    private Layout(String text) {
        this.text = text;
        this.groups = groups(text);
        this.width = width();
    }

    /** A line without the white space around it; indices are UTF-16 units of the text. */
    private record Line(int start, int end, int indent, String string) {
        int length() {
            return string.length();
        }

        boolean startsLower() {
            return Character.isLowerCase(string.codePointAt(0));
        }

        boolean open() {
            return CLOSING.indexOf(string.charAt(string.length() - 1)) < 0;
        }

        boolean bullet() {
            return BULLET.matcher(string).matches();
        }

        /** Returns true if it begins with a bracket that it doesn't close. */
        boolean opensBracket() {
            return string.charAt(0) == '(' && string.indexOf(')') < 0;
        }

        /** Returns true if it says who reported and edited, which ends a story. */
        boolean signsOff() {
            return SIGN_OFF.matcher(string).lookingAt();
        }

        int firstWord() {
            int space = string.indexOf(' ');
            return space < 0 ? string.length() : space;
        }
    }

    /**
     * A paragraph.
     *
     * @param start UTF-16 index of its first character
     * @param end UTF-16 index past its last
     * @param string its lines, joined by a space
     * @param spaced whether an empty line, or the text's start, stands before it
     */
    public record Block(int start, int end, String string, boolean spaced) {}

    public static List<Block> blocks(String text) {
        return new Layout(text).blocks();
    }

    private static List<List<Line>> groups(String text) {
        List<List<Line>> groups = new ArrayList<>();
        List<Line> group = new ArrayList<>();
        boolean fresh = true;
        Matcher matcher = LINE.matcher(text);
        while (matcher.find()) {
            boolean lineBreak = isBreak(text.charAt(matcher.start()));
            int start = forward(text, matcher.start(), matcher.end());
            if (start < matcher.end()) {
                int end = backward(text, start, matcher.end());
                group.add(new Line(start, end, start - matcher.start(), text.substring(start, end)));
                fresh = false;
            } else if (lineBreak && fresh && !group.isEmpty()) {
                groups.add(group);
                group = new ArrayList<>();
            } else if (lineBreak) {
                fresh = true;
            }
        }
        if (!group.isEmpty()) {
            groups.add(group);
        }
        return groups;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == 0x0B || c == '\f' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    private static int forward(String text, int from, int end) {
        int at = from;
        while (at < end && blank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int backward(String text, int start, int from) {
        int at = from;
        while (at > start && blank(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || c == 0x200B
                || c == 0xFEFF;
    }

    /** The column at which the text is wrapped, or 0 when it isn't: sentences that go on in a next line tell. */
    private int width() {
        int pairs = 0;
        List<Integer> broken = new ArrayList<>();
        for (List<Line> group : groups) {
            for (int i = 1; i < group.size(); i++) {
                Line line = group.get(i - 1);
                pairs++;
                if (line.open() && group.get(i).startsLower() && line.length() <= WIDEST_WRAP) {
                    broken.add(line.length());
                }
            }
        }
        if (broken.isEmpty() || broken.size() * 5 < pairs) {
            return 0;
        }
        broken.sort(null);
        int width = broken.get((broken.size() - 1) * 9 / 10);
        return width < NARROWEST_WRAP ? 0 : width;
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (List<Line> group : groups) {
            int first = 0;
            for (int i = 1; i <= group.size(); i++) {
                if (i == group.size() || !goesOn(group.get(i - 1), group.get(i))) {
                    blocks.add(block(group.subList(first, i), first == 0));
                    first = i;
                }
            }
        }
        return blocks;
    }

    private boolean goesOn(Line line, Line next) {
        boolean listed = next.bullet() && (line.bullet() || !line.open());
        if (next.indent() > line.indent() + 1 || listed || next.signsOff()) {
            return false;
        }
        if (line.opensBracket() || (line.open() && next.startsLower())) {
            return true;
        }
        return width > 0 && line.length() + 1 + next.firstWord() > width - SLACK;
    }

    private Block block(List<Line> lines, boolean spaced) {
        StringBuilder joined = new StringBuilder();
        for (Line line : lines) {
            joined.append(joined.isEmpty() ? "" : " ").append(line.string());
        }
        int start = lines.getFirst().start();
        int end = lines.getLast().end();
        return new Block(start, end, lines.size() == 1 ? text.substring(start, end) : joined.toString(), spaced);
    }
}
