package dev.factbox.bench.summary;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What readers hold against a summary, found from its characters alone and so independent of the rules that chose it:
 * rather too often than too seldom.
 */
public enum Defect {
    /** A sentence opens with a pronoun, and what stands before it in the text does not stand before it here. */
    DANGLING,
    /** A sentence opens with a connective. */
    CONNECTIVE,
    /** Quotation marks or brackets don't pair. */
    CUT_MARKS,
    /** A credit, caption, timestamp or "Read more". */
    FURNITURE,
    /** Two sentences share most of their words. */
    REPEATED,
    /** A sentence has fewer than four words or no end. */
    FRAGMENT,
    /** More sentences than asked for. */
    TOO_LONG,
    /** The sentences aren't in the order of the text. */
    OUT_OF_ORDER,
    /** There is no sentence. */
    EMPTY;

    private static final Pattern PRONOUN = Pattern.compile(
            "^[\"“‘'\\s]*(?:he|she|it|they|his|her|their|its|this|that|these|those|him|them)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TIE = Pattern.compile(
            "^[\"“‘'\\s]*(?:and|but|so|yet|however|meanwhile|also|moreover|instead|nor|or)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AROUND = Pattern.compile(
            "read more|click here|scroll down|all rights reserved|getty images|images?\\s?:|photo(?:graph)?(?: by|\\s?:)"
                    + "|follow us|\\(\\s?(?:cnn|reuters|ap|afp)\\s?\\)|(?:bst|gmt|est) \\d\\d\\s?:|updated\\s?:|contributed to this report",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern END = Pattern.compile("[.!?…][\"”’'»)\\]\\s]*$");
    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final double SAME = 0.6;

    /**
     * The defects of a summary, each once.
     *
     * @param text the article
     * @param most how many sentences were asked for
     */
    public static Set<Defect> of(String text, List<String> summary, int most) {
        Set<Defect> defects = EnumSet.noneOf(Defect.class);
        mark(defects, EMPTY, summary.isEmpty());
        mark(defects, TOO_LONG, summary.size() > most);
        mark(defects, REPEATED, repeats(summary));
        mark(defects, OUT_OF_ORDER, !isInOrder(text, summary));
        mark(defects, CUT_MARKS, !pair(String.join(" ", summary)));
        for (int i = 0; i < summary.size(); i++) {
            String line = summary.get(i);
            boolean follows = i > 0 && follows(text, summary.get(i - 1), line);
            mark(defects, DANGLING, PRONOUN.matcher(line).find() && !follows);
            mark(defects, CONNECTIVE, TIE.matcher(line).find());
            mark(defects, FURNITURE, AROUND.matcher(line).find());
            mark(defects, FRAGMENT, words(line).size() < 4 || !END.matcher(line).find());
        }
        return defects;
    }

    private static void mark(Set<Defect> defects, Defect defect, boolean has) {
        if (has) {
            defects.add(defect);
        }
    }

    /** The sentences of a text as the JDK parts them, each paragraph by itself. */
    public static List<String> sentences(String text) {
        List<String> sentences = new ArrayList<>();
        for (String paragraph : Pattern.compile("\\n\\s*\\n").split(text, -1)) {
            BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
            breaks.setText(paragraph);
            int start = breaks.first();
            for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
                String sentence = paragraph.substring(start, end).strip();
                if (!sentence.isEmpty()) {
                    sentences.add(sentence);
                }
                start = end;
            }
        }
        return sentences;
    }

    /** The lower-case words of a text. */
    public static List<String> words(String text) {
        return Arrays.stream(GAP.split(text.toLowerCase(Locale.ROOT), -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static boolean repeats(List<String> summary) {
        for (int i = 0; i < summary.size(); i++) {
            for (int j = 0; j < i; j++) {
                Set<String> one = new HashSet<>(words(summary.get(i)));
                Set<String> two = new HashSet<>(words(summary.get(j)));
                int shorter = Math.min(one.size(), two.size());
                one.retainAll(two);
                if (shorter > 3 && one.size() > SAME * shorter) {
                    return true;
                }
            }
        }
        return false;
    }

    /** By where the last four words of each sentence stand. */
    private static boolean isInOrder(String text, List<String> summary) {
        String plain = String.join(" ", words(text));
        int at = 0;
        for (String line : summary) {
            List<String> words = words(line);
            String tail = String.join(" ", words.subList(Math.max(0, words.size() - 4), words.size()));
            if (plain.contains(tail)) {
                at = plain.indexOf(tail, at);
                if (at < 0) {
                    return false;
                }
            }
        }
        return true;
    }

    /**
     * Returns true if one sentence's last four words and the next one's first four stand side by side in the text,
     * but for a connective that was cut.
     */
    private static boolean follows(String text, String before, String line) {
        List<String> tail = words(before);
        List<String> head = words(line);
        String end = String.join(" ", tail.subList(Math.max(0, tail.size() - 4), tail.size()));
        String start = String.join(" ", head.subList(0, Math.min(4, head.size())));
        return Pattern.compile(Pattern.quote(end) + "(?: (?:and|but|so|yet|however|meanwhile|also|moreover|instead))? "
                        + Pattern.quote(start))
                .matcher(String.join(" ", words(text)))
                .find();
    }

    private static boolean pair(String text) {
        return count(text, '“') == count(text, '”')
                && count(text, '"') % 2 == 0
                && count(text, '(') == count(text, ')')
                && count(text, '[') == count(text, ']');
    }

    private static long count(String text, int mark) {
        return text.chars().filter(c -> c == mark).count();
    }
}
