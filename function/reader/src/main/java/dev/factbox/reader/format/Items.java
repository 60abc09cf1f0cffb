package dev.factbox.reader.format;

import dev.factbox.reader.article.Article;
import dev.factbox.reader.article.Limits;
import dev.factbox.reader.article.Parsed;
import dev.factbox.reader.article.UnreadableException;
import java.util.ArrayList;
import java.util.List;

/**
 * The articles of a document that may hold several. Items without a text of their own, such as pictures, are passed
 * over beside articles; alone they are a problem.
 */
final class Items {
    /** Reads one item. */
    @FunctionalInterface
    interface Item {
        Article read() throws UnreadableException;
    }

    private final String what;
    private final List<Parsed> parsed = new ArrayList<>();
    private final List<Parsed> without = new ArrayList<>();

    /** @param what the document and the number of its items, for the problem when there is no article */
    Items(String what) {
        this.what = what;
    }

    /** Adds an item; one that can't be read doesn't keep its neighbours from being read. */
    void add(Item item) throws UnreadableException {
        if (parsed.size() >= Limits.ARTICLES) {
            throw UnreadableException.tooLarge("It holds more than %d articles.".formatted(Limits.ARTICLES));
        }
        try {
            parsed.add(new Parsed.Story(item.read()));
        } catch (UnreadableException e) {
            boolean noText = e.problem().type().equals("/problems/no-text");
            (noText ? without : parsed).add(new Parsed.Unreadable(e.problem()));
        }
    }

    /** Adds what an item gave that was read elsewhere. */
    void addAll(List<Parsed> items) {
        parsed.addAll(items);
    }

    List<Parsed> parsed() throws UnreadableException {
        if (!parsed.isEmpty()) {
            return parsed;
        }
        if (without.size() == 1) {
            return without;
        }
        throw UnreadableException.noText("No article is in it: %s, none with the text of a story.".formatted(what));
    }
}
