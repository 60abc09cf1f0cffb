package dev.factbox.reader.facts.quotes;

import dev.factbox.factsheet.Span;
import dev.factbox.factsheet.Text;
import dev.factbox.reader.article.Paragraph;
import dev.factbox.reader.language.Syntax;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Evidence in the characters around a marked span. */
final class SpeechSigns {
    /** Marked words that nobody introduces are speech from so many words on. */
    private static final int SENTENCE = 5;
    /** A cue leads in what follows within so many characters. */
    private static final int NEAR = 160;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’-]*");
    private static final Pattern JOINT = Pattern.compile("(?U)[\\s,.!?;:—–-]*(?:(?:as|and|or|so)\\s+)?");
    /**
     * "said: ", "told reporters on Monday, ", "asked him that "; a phrase that needs a noun ("on", "the") leads in
     * none.
     */
    private static final Pattern LEAD = Pattern.compile(
            "(?U)(?:[^.!?;“”\"\\n]*[,:]|[^.!?;:,“”\"\\n]{0,40}(?<!\\b(?:on|in|at|from|with|for|by|the|a|an|its|his|her|their|this|its own))|[\\s)]*[:.])"
                    + "\\s*(?:that\\s+)?(?:[-–—]\\s*)?");

    private static final Pattern COORDINATION = Pattern.compile(
            "(?U)[\\s,]*(?:and|or|but|and then|and also|and that|but also)\\s+(?:(?:a|an|the|his|her|of|to|was|is|as|still) ){0,2}");

    private final Text text;
    private final List<Paragraph> paragraphs;
    private final Syntax syntax;

    SpeechSigns(Text text, List<Paragraph> paragraphs, Syntax syntax) {
        this.text = text;
        this.paragraphs = paragraphs;
        this.syntax = syntax;
    }

    /** Whether an attribution that begins at {@code to} follows a quotation in the same sentence: "…," he said. */
    boolean joins(Marked mark, int to) {
        if (to - mark.outer().end() > NEAR) {
            return false;
        }
        boolean ended = text.codePointAt(mark.inner().end() - 1) == '.' && Character.isUpperCase(text.codePointAt(to));
        return !ended && JOINT.matcher(text.slice(mark.outer().end(), to)).matches();
    }

    /** Returns true if a cue that ends at {@code from} leads in a quotation at {@code to}. */
    boolean leadsIn(int from, int to) {
        return from <= to
                && to - from <= NEAR
                && LEAD.matcher(text.slice(from, to).stripTrailing()).matches();
    }

    /**
     * Whether nothing but an attribution that ends at {@code reportEnd} stands between two pieces: no sentence of its
     * own after it.
     */
    boolean isOneTurn(int pieceEnd, int reportEnd, int next) {
        String tail = text.slice(reportEnd, next).strip();
        boolean pause = tail.isEmpty() || ".,:;—–-".indexOf(tail.charAt(tail.length() - 1)) >= 0;
        boolean near = syntax.sentenceAt(next) - syntax.sentenceAt(reportEnd - 1) <= 1;
        return pause && near && !text.slice(pieceEnd, next).contains("\n");
    }

    /** Returns true if a conjunction and hardly more ties what begins at {@code next} to what ends at {@code end}. */
    boolean isCoordinated(int end, int next) {
        return end <= next
                && next - end <= NEAR
                && COORDINATION.matcher(text.slice(end, next)).matches();
    }

    boolean followsColon(Marked mark) {
        int from = Math.max(0, mark.outer().start() - 4);
        return text.slice(from, mark.outer().start()).stripTrailing().endsWith(":");
    }

    /**
     * Returns true if marked words that nothing introduces are somebody's speech rather than a name, a title or a
     * word held at arm's length.
     */
    boolean isSpeech(Marked mark) {
        String inner = text.slice(mark.inner());
        boolean sentence = Character.isUpperCase(inner.codePointAt(0)) && endsSentence(inner);
        return isLong(mark) && (sentence || startsParagraph(mark));
    }

    /** Returns true if marked words are too many for a name or a word held at arm's length. */
    boolean isLong(Marked mark) {
        return WORD.matcher(text.slice(mark.inner())).results().count() >= SENTENCE;
    }

    /** The parts of a span that lie in one paragraph each. */
    List<Span> byParagraph(Span span) {
        List<Span> parts = new ArrayList<>();
        for (int i = paragraphOf(span.start()); i <= paragraphOf(span.end() - 1); i++) {
            Span paragraph = paragraphs.get(i).span();
            if (paragraph.overlaps(span)) {
                parts.add(new Span(Math.max(span.start(), paragraph.start()), Math.min(span.end(), paragraph.end())));
            }
        }
        return parts.isEmpty() ? List.of(span) : parts;
    }

    int paragraphOf(int position) {
        for (int i = 0; i < paragraphs.size(); i++) {
            if (position < paragraphs.get(i).span().end()) {
                return i;
            }
        }
        return paragraphs.size() - 1;
    }

    private boolean startsParagraph(Marked mark) {
        Span paragraph = paragraphs.get(mark.paragraph()).span();
        return text.slice(paragraph.start(), mark.outer().start()).isBlank();
    }

    private static boolean endsSentence(String inner) {
        return ".,!?…—".indexOf(inner.charAt(inner.length() - 1)) >= 0;
    }
}
