package dev.factbox.reader.language;

import dev.factbox.factsheet.Span;
import dev.factbox.factsheet.Text;
import java.util.ArrayList;
import java.util.List;

/** A reading in the making: what is known of each word of an article so far. Belongs to one thread. */
final class ReadingBuilder {
    private final Text text;
    private final List<Word> words;
    final boolean[] starts;
    final Upos[] upos;
    final Token.Tense[] tenses;
    final int[] heads;
    final String[] relations;
    final Embeddings embeddings;
    final List<NameGuess> names = new ArrayList<>();
    final List<AttributionGuess> attributions = new ArrayList<>();

    /** With the rules' sentences, each word the root of nothing but itself. */
    ReadingBuilder(Text text, List<Word> words) {
        this.text = text;
        this.words = words;
        int size = words.size();
        starts = new boolean[size];
        upos = new Upos[size];
        tenses = new Token.Tense[size];
        heads = new int[size];
        relations = new String[size];
        embeddings = Embeddings.of(size);
        for (int i = 0; i < size; i++) {
            starts[i] = words.get(i).opensSentence();
            upos[i] = Upos.X;
            tenses[i] = Token.Tense.NONE;
            heads[i] = i;
            relations[i] = "dep";
        }
    }

    /** Returns true if the sentence before a word has as many words as any may have. */
    boolean isTooLong(int word) {
        int first = word - 1;
        while (first > 0 && !starts[first] && word - first < Sentences.LONGEST) {
            first--;
        }
        return word - first >= Sentences.LONGEST;
    }

    Reading reading() {
        List<Token> tokens = new ArrayList<>(words.size());
        List<Sentence> sentences = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < words.size(); i++) {
            tokens.add(token(i));
            if (i + 1 == words.size() || starts[i + 1]) {
                List<Token> own = tokens.subList(first, i + 1);
                Span span = own.getFirst().span().cover(own.getLast().span());
                sentences.add(new Sentence(sentences.size(), span, words.get(i).paragraph(), own));
                first = i + 1;
            }
        }
        return new Reading(text, sentences, tokens, Discourse.names(names, words), attributions, embeddings);
    }

    private Token token(int i) {
        Word word = words.get(i);
        String lemma = Lemmas.of(word.form(), upos[i]);
        return new Token(i, word.span(), word.form(), lemma, upos[i], tenses[i], heads[i], relations[i]);
    }
}
