package dev.factbox.bench;

import dev.factbox.factsheet.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A document of a CoNLL-U file as raw text with its words, whose spans are in code points of the text.
 *
 * @param text sentences one space apart, paragraphs apart by an empty line
 */
record Conllu(String text, List<Word> words, List<Span> sentences) {
    /**
     * A syntactic word.
     *
     * @param head index in {@link Conllu#words()}; its own for a root
     * @param relation without its subtype
     */
    record Word(Span span, String upos, int head, String relation) {}

    static List<Conllu> documents(Path file) throws IOException {
        List<Conllu> documents = new ArrayList<>();
        Builder builder = new Builder();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("# newdoc") && !builder.words.isEmpty()) {
                documents.add(builder.document());
                builder = new Builder();
            }
            builder.read(line);
        }
        documents.add(builder.document());
        return documents;
    }

    /** Reads a document line by line. */
    private static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private final List<Word> words = new ArrayList<>();
        private final List<Span> sentences = new ArrayList<>();

        /** Start of the next word, in UTF-16 units and in code points of the text. */
        private int unit;

        private int point;
        private int firstWord;

        void read(String line) {
            if (line.startsWith("# newpar") && !line.contains("newpar_block") && !words.isEmpty()) {
                text.append("\n\n");
            } else if (line.startsWith("# text = ")) {
                text.append(text.isEmpty() || text.charAt(text.length() - 1) == '\n' ? "" : " ");
                point += text.codePointCount(unit, text.length());
                unit = text.length();
                text.append(line, "# text = ".length(), line.length());
                firstWord = words.size();
            } else if (line.isEmpty() && words.size() > firstWord) {
                Span last = words.getLast().span();
                sentences.add(words.get(firstWord).span().cover(last));
                firstWord = words.size();
                point += text.codePointCount(unit, text.length());
                unit = text.length();
            } else if (!line.isEmpty() && Character.isDigit(line.charAt(0))) {
                word(List.of(line.split("\t")));
            }
        }

        /**
         * A word whose form isn't the next text (a contraction's expanded part, an empty node) is left out of the
         * count.
         */
        private void word(List<String> columns) {
            if (!columns.getFirst().chars().allMatch(Character::isDigit)) {
                return;
            }
            String form = columns.get(1);
            int start = text.indexOf(form, unit);
            boolean next = start >= 0 && text.substring(unit, start).isBlank();
            int from = next ? point + text.codePointCount(unit, start) : point;
            int length = next ? form.codePointCount(0, form.length()) : 1;
            int own = words.size();
            int head = Integer.parseInt(columns.get(6));
            String relation = columns.get(7).replaceFirst(":.*", "");
            words.add(new Word(
                    new Span(from, from + length), columns.get(3), head == 0 ? own : firstWord + head - 1, relation));
            if (next) {
                point = from + length;
                unit = start + form.length();
            }
        }

        Conllu document() {
            return new Conllu(text.toString(), List.copyOf(words), List.copyOf(sentences));
        }
    }
}
