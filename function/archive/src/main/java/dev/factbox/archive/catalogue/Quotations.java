package dev.factbox.archive.catalogue;

import dev.factbox.archive.entry.Hit;
import dev.factbox.archive.entry.QuoteQuestion;
import dev.factbox.archive.entry.Utterance;
import dev.factbox.archive.index.IndexRows.QuotesRow;
import dev.factbox.archive.index.Keywords;
import dev.factbox.archive.index.Partitions;
import dev.factbox.archive.life.Current;
import dev.factbox.archive.table.Item;
import dev.factbox.archive.table.Page;
import dev.factbox.archive.table.Slice;
import java.util.List;
import java.util.Optional;

/** Quotes by who said them, about whom, with which words and when. */
record Quotations(Rows rows) {
    Page<Utterance> find(QuoteQuestion question, Slice slice) {
        List<String> words =
                Keywords.asked(question.words()).stream().map(Partitions::word).toList();
        if (question.speaker() != null || question.about() != null) {
            // The rows have the quotes whole, and articles are filed under their main words only.
            return words.isEmpty()
                    ? rows.of(partition(question), slice, row -> answering(question, row))
                    : rows.sought(partition(question), slice, row -> answering(question, row));
        }
        return words.isEmpty()
                ? rows.fromList(Current.ARTICLES, slice, Quotations::ofArticle, row -> answering(question, row))
                : rows.from(words, slice, Quotations::ofWords, row -> answering(question, row));
    }

    /** Returns the partition of the quotes of a speaker, about an entity, or of one about the other. */
    private static String partition(QuoteQuestion question) {
        if (question.speaker() == null) {
            return Partitions.about(String.valueOf(question.about()));
        }
        return question.about() == null
                ? Partitions.speaker(question.speaker())
                : Partitions.saidAbout(question.speaker(), question.about());
    }

    private static Item ofArticle(Item current) {
        return Item.of(Partitions.quotes(current.pk().substring(current.pk().indexOf('#') + 1)), current.string("at"));
    }

    /** The quotes of the article of some words, if quotes have them all. */
    private static Optional<Item> ofWords(List<Item> words) {
        List<Hit> hits = words.stream().map(item -> item.json("row", Hit.class)).toList();
        return hits.stream().allMatch(Hit::quoted)
                ? Optional.of(Item.of(
                        Partitions.quotes(hits.getFirst().article().id()),
                        words.getFirst().sk()))
                : Optional.empty();
    }

    private static List<Utterance> answering(QuoteQuestion question, Item row) {
        return row.json("row", QuotesRow.class).utterances().stream()
                .filter(quote -> answers(question, quote))
                .toList();
    }

    private static boolean answers(QuoteQuestion question, Utterance quote) {
        List<String> said = Keywords.asked(String.join(" ", quote.said()));
        return (question.speaker() == null || question.speaker().equals(quote.key()))
                && (question.about() == null || quote.about().contains(question.about()))
                && said.containsAll(Keywords.asked(question.words()));
    }
}
