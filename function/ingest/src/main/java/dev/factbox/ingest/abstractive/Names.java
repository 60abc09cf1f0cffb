package dev.factbox.ingest.abstractive;

import dev.factbox.factsheet.Entity;
import dev.factbox.factsheet.FactSheet;
import dev.factbox.factsheet.Mention;
import dev.factbox.reader.facts.numerals.Lexeme;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The names of an article: a run of capitalised words must stand in it as it is, or be made of one entity's words. */
final class Names {
    private final List<Passage> article;
    private final Set<String> lowerCase = new HashSet<>();
    private final List<Set<String>> entities = new ArrayList<>();

    Names(FactSheet sheet, List<Passage> article) {
        this.article = article;
        for (Passage passage : article) {
            for (int i = 0; i < passage.words().size(); i++) {
                Lexeme word = passage.words().get(i);
                if (word.isWord() && !word.isCapitalized()) {
                    lowerCase.add(word.text());
                }
            }
        }
        sheet.entities().forEach(entity -> entities.add(words(entity)));
    }

    private static Set<String> words(Entity entity) {
        Set<String> words = new HashSet<>();
        add(words, entity.name());
        entity.roles().forEach(role -> add(words, role));
        entity.mentions().stream()
                .filter(mention -> mention.form() == Mention.Form.NAME)
                .forEach(mention -> add(words, mention.exact()));
        return words;
    }

    private static void add(Set<String> words, String text) {
        Passage passage = Passage.of(text);
        for (int i = 0; i < passage.words().size(); i++) {
            words.add(passage.words().get(i).text());
        }
    }

    boolean hasAll(Passage said) {
        int from = start(said);
        while (from < said.words().size()) {
            if (!said.words().get(from).isCapitalized()) {
                from++;
                continue;
            }
            int to = from + 1;
            while (said.words().get(to).isCapitalized()) {
                to++;
            }
            if (!has(said, from, to)) {
                return false;
            }
            from = to;
        }
        return true;
    }

    /** The first word has its capital by its place; it counts only where the article never writes it small. */
    private int start(Passage said) {
        int first = 0;
        while (first < said.words().size() && !said.words().get(first).isWord()) {
            first++;
        }
        Lexeme word = said.words().get(first);
        boolean isPlain = lowerCase.contains(word.lower())
                || Passage.isEmpty(word.lower())
                || said.words().numeral(first) != null;
        return isPlain ? first + 1 : first;
    }

    private boolean has(Passage said, int from, int to) {
        String run = said.spaced(from, to);
        return article.stream().anyMatch(passage -> passage.has(run))
                || entities.stream().anyMatch(words -> words.containsAll(List.of(run.split(" "))));
    }
}
