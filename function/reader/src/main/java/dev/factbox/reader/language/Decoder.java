package dev.factbox.reader.language;

import java.util.List;

/** Turns the model's scores of each window into what the draft knows of its words. */
final class Decoder {
    private final List<Upos> upos;
    private final List<Token.Tense> tenses;
    private final List<String> relations;
    private final NameDecoder names;
    private final AttributionDecoder attributions;

    Decoder(Labels labels) {
        this.upos = labels.upos().stream().map(Upos::valueOf).toList();
        this.tenses = labels.feats().stream().map(Decoder::tense).toList();
        this.relations = labels.rels();
        this.names = new NameDecoder(labels.names());
        this.attributions = new AttributionDecoder(labels.roles());
    }

    /** A passive participle says nothing of time by itself: "will be killed", "was killed". */
    private static Token.Tense tense(String feats) {
        if (feats.contains("Tense=Past") && !feats.contains("Voice=Pass")) {
            return Token.Tense.PAST;
        }
        return feats.contains("VerbForm=Fin|Tense=Pres") ? Token.Tense.PRESENT : Token.Tense.NONE;
    }

    void decode(Answers answers, Window window, List<Word> words, ReadingBuilder draft) {
        int offset = window.from();
        for (int i = 0; i < window.size(); i++) {
            draft.upos[offset + i] = upos.get(Answers.best(answers.upos()[i]));
            draft.tenses[offset + i] = tenses.get(Answers.best(answers.feats()[i]));
            draft.embeddings.put(offset + i, answers.vectors()[i]);
        }
        findStarts(answers, window, words, draft);
        draft.names.addAll(names.names(answers.names(), offset));
        draft.attributions.addAll(attributions.attributions(answers, offset, words));
        int first = 0;
        for (int i = 1; i <= window.size(); i++) {
            if (i == window.size() || draft.starts[offset + i]) {
                parse(answers, first, i, offset, draft);
                first = i;
            }
        }
    }

    /** The model knows better than the rules where a sentence begins, but for the first word of a paragraph. */
    private static void findStarts(Answers answers, Window window, List<Word> words, ReadingBuilder draft) {
        for (int i = 0; i < window.size(); i++) {
            int word = window.from() + i;
            draft.starts[word] =
                    words.get(word).opensParagraph() || Answers.best(answers.starts()[i]) == 1 || draft.isTooLong(word);
        }
    }

    /** Parses the sentence, or its part in this window, of words {@code from} to {@code to} of the window. */
    private void parse(Answers answers, int from, int to, int offset, ReadingBuilder draft) {
        int size = to - from;
        double[][] scores = new double[size + 1][size + 1];
        for (int i = 1; i <= size; i++) {
            float[] row = answers.arcs()[from + i - 1];
            scores[i][0] = row[0];
            for (int j = 1; j <= size; j++) {
                scores[i][j] = row[from + j];
            }
        }
        int[] heads = Tree.of(scores);
        for (int i = 1; i <= size; i++) {
            int word = from + i - 1;
            int head = heads[i] == 0 ? 0 : from + heads[i];
            draft.heads[offset + word] = head == 0 ? offset + word : offset + head - 1;
            draft.relations[offset + word] = relations.get(answers.relations().best(word, head));
        }
        if (from == 0 && !draft.starts[offset]) {
            joinToEarlierPart(draft, offset, to);
        }
    }

    /**
     * A sentence that is longer than a window goes on in the next: its later part hangs on the root of the earlier one.
     */
    private static void joinToEarlierPart(ReadingBuilder draft, int offset, int to) {
        int earlier = offset - 1;
        while (draft.heads[earlier] != earlier) {
            earlier = draft.heads[earlier];
        }
        for (int i = offset; i < offset + to; i++) {
            if (draft.heads[i] == i) {
                draft.heads[i] = earlier;
                draft.relations[i] = "parataxis";
            }
        }
    }
}
