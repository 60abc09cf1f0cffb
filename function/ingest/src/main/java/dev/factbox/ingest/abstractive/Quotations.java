package dev.factbox.ingest.abstractive;

import dev.factbox.factsheet.Entity;
import dev.factbox.factsheet.FactSheet;
import dev.factbox.factsheet.Quote;
import dev.factbox.factsheet.Text;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The quotations of an article: what stands in quotation marks must stand there word for word, and be its speaker's.
 */
final class Quotations {
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern END = Pattern.compile("[\\s,.;:!?]+$");

    private final FactSheet sheet;
    private final Text text;
    private final String article;

    Quotations(FactSheet sheet) {
        this.sheet = sheet;
        text = Text.of(sheet.text());
        article = comparable(sheet.text());
    }

    boolean hasAll(Passage said) {
        return said.text().chars().filter(c -> c == '"').count() % 2 == 0
                && QUOTED.matcher(said.text()).results().allMatch(quoted -> has(quoted, said));
    }

    private boolean has(MatchResult quoted, Passage said) {
        String words = comparable(quoted.group(1));
        if (words.isEmpty() || !(" " + article + " ").contains(" " + words + " ")) {
            return false;
        }
        List<Quote> of = sheet.quotes().stream()
                .filter(quote -> quote.spans().stream()
                        .anyMatch(span -> comparable(text.slice(span)).contains(words)))
                .toList();
        return of.isEmpty() || of.stream().anyMatch(quote -> isNamed(quote, said));
    }

    /** Returns true if a sentence names a quotation's speaker, by any of the words that the article has for it. */
    private boolean isNamed(Quote quote, Passage said) {
        if (quote.speaker() == null) {
            return true;
        }
        String entity = quote.speaker().entity();
        Passage speaker = Passage.of(quote.speaker().exact()
                + sheet.entities().stream()
                        .filter(known -> known.id().equals(entity))
                        .map(Entity::name)
                        .findFirst()
                        .map(name -> " " + name)
                        .orElse(""));
        return said.shared(speaker) > 0;
    }

    /** Words alone, whatever their marks, capitals and the stop at their end. */
    private static String comparable(String text) {
        String plain =
                Passage.plain(text).toLowerCase(Locale.ROOT).replace('"', ' ').replaceAll("[,.;:!?]+(?=\\s|$)", " ");
        return END.matcher(plain).replaceAll("").replaceAll("\\s+", " ").strip();
    }
}
