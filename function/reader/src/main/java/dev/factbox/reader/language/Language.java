package dev.factbox.reader.language;

import dev.factbox.factsheet.Span;
import dev.factbox.factsheet.Text;
import dev.factbox.reader.article.Article;
import dev.factbox.reader.article.Deadline;
import dev.factbox.reader.language.Words.Place;
import java.util.ArrayList;
import java.util.List;

/** Reads an article's language with the model that ships inside the artefact. Safe to share between threads. */
public final class Language {
    private final Encoder encoder;
    private final Decoder decoder;

    private Language(Encoder encoder) {
        this.encoder = encoder;
        this.decoder = new Decoder(encoder.labels());
    }

    /**
     * Loads the model.
     *
     * @throws IllegalStateException when there is none on the class path, saying how to build with one
     */
    public static Language open() {
        return new Language(Encoder.open());
    }

    /** The first 16 hexadecimal digits of the SHA-256 of the model's weights. */
    public String model() {
        return encoder.digest();
    }

    /**
     * Reads every paragraph of an article, whatever its role. Work and memory grow with the text's length and no
     * faster, whatever the text is: a word has at most {@value WordPieces#MOST} pieces, a sentence
     * {@value Sentences#LONGEST} words.
     */
    public Reading read(Article article) {
        List<Word> words = words(article);
        ReadingBuilder draft = new ReadingBuilder(article.text(), words);
        for (Window window : Windows.of(words, encoder.room())) {
            Deadline.check();
            Answers answers = encoder.read(words.subList(window.from(), window.to()));
            decoder.decode(answers, window, words, draft);
        }
        return draft.reading();
    }

    private List<Word> words(Article article) {
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < article.paragraphs().size(); i++) {
            Deadline.check();
            words(article.text(), article.paragraphs().get(i).span(), i, words);
        }
        return words;
    }

    private void words(Text text, Span paragraph, int index, List<Word> words) {
        int[] codePoints = text.slice(paragraph).codePoints().toArray();
        List<Place> places = Words.split(codePoints);
        boolean[] starts = Sentences.starts(codePoints, places);
        int[] shapes = Shapes.of(codePoints, places);
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(i);
            Span span = new Span(paragraph.start() + place.start(), paragraph.start() + place.end());
            String form = text.slice(span);
            words.add(new Word(
                    span,
                    form,
                    index,
                    i == 0,
                    starts[i],
                    shapes[i],
                    encoder.pieces().of(form)));
        }
    }
}
