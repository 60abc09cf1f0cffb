package dev.factbox.bench;

import dev.factbox.factsheet.Problem;
import dev.factbox.factsheet.Span;
import dev.factbox.reader.article.Parsed;
import dev.factbox.reader.article.Upload;
import dev.factbox.reader.format.Articles;
import dev.factbox.reader.language.Language;
import dev.factbox.reader.language.Reading;
import dev.factbox.reader.language.Sentence;
import dev.factbox.reader.language.Token;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Words, sentences, parts of speech and dependencies from raw text, by the measures of the CoNLL 2018 shared task:
 * words are matched by their characters, an attachment is right when word and head both match; punctuation counts.
 * From {@code *.conllu}.
 */
final class Syntax implements Evaluation {
    @Override
    public String name() {
        return "syntax";
    }

    @Override
    public List<Figure> run(Path folder) throws IOException {
        Language language = Language.open();
        List<Figure> figures = new ArrayList<>();
        for (Path file : Sets.files(folder, ".conllu")) {
            Count count = new Count();
            for (Conllu document : Conllu.documents(file)) {
                count.add(document, read(language, document.text()));
            }
            count.figures(Sets.name(file), figures);
        }
        return figures;
    }

    private static Reading read(Language language, String text) {
        Upload upload = new Upload(
                text.getBytes(StandardCharsets.UTF_8), "file:eval.txt", null, "text/plain", null, Instant.EPOCH);
        return switch (Articles.parse(upload).getFirst()) {
            case Parsed.Story(var article) -> language.read(article);
            case Parsed.Unreadable(Problem problem) -> throw new IllegalStateException(problem.title());
        };
    }

    /** Counts over documents. */
    private static final class Count {
        private int wanted;
        private int found;
        private int words;
        private int sentences;
        private int wantedSentences;
        private int foundSentences;
        private int upos;
        private int heads;
        private int relations;

        void add(Conllu gold, Reading reading) {
            Map<Span, Token> ours =
                    reading.tokens().stream().collect(Collectors.toMap(Token::span, Function.identity()));
            wanted += gold.words().size();
            found += reading.tokens().size();
            for (Conllu.Word word : gold.words()) {
                Token token = ours.get(word.span());
                if (token != null) {
                    words++;
                    compare(gold, reading, word, token);
                }
            }
            Set<Span> both =
                    reading.sentences().stream().map(Sentence::span).collect(Collectors.toCollection(HashSet::new));
            foundSentences += both.size();
            wantedSentences += gold.sentences().size();
            both.retainAll(gold.sentences());
            sentences += both.size();
        }

        private void compare(Conllu gold, Reading reading, Conllu.Word word, Token token) {
            upos += token.upos().name().equals(word.upos()) ? 1 : 0;
            Span head = reading.tokens().get(token.head()).span();
            if (head.equals(gold.words().get(word.head()).span())) {
                heads++;
                relations += token.plainRelation().equals(word.relation()) ? 1 : 0;
            }
        }

        void figures(String set, List<Figure> figures) {
            figures.add(new Figure(set, "words F1", Figure.f1(words, found, wanted)));
            figures.add(new Figure(set, "sentences F1", Figure.f1(sentences, foundSentences, wantedSentences)));
            figures.add(new Figure(set, "UPOS F1", Figure.f1(upos, found, wanted)));
            figures.add(new Figure(set, "UAS F1", Figure.f1(heads, found, wanted)));
            figures.add(new Figure(set, "LAS F1", Figure.f1(relations, found, wanted)));
        }
    }
}
