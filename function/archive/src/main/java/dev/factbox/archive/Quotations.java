package dev.factbox.archive;

import dev.factbox.archive.IndexRows.QuotesRow;
import dev.factbox.factsheet.Entity;
import dev.factbox.factsheet.FactSheet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Quotes by who said them, about whom, with which words and when. Those of nobody and about nothing in particular are read
 * from the sheets of the articles that may have them, one after the other until the page is full.
 */
record Quotations(Rows rows, Current current, Contents contents) {
    Page<Utterance> find(QuoteQuestion question, Slice slice) {
        List<String> words = Keywords.asked(question.words());
        List<String> partitions = new ArrayList<>();
        if (question.speaker() != null) {
            partitions.add(Partitions.speaker(question.speaker()));
        }
        if (question.about() != null) {
            partitions.add(Partitions.about(question.about()));
        }
        boolean filed = !partitions.isEmpty();
        words.forEach(word -> partitions.add(Partitions.word(word)));
        if (partitions.isEmpty()) {
            return rows.ofList(Current.ARTICLES, slice, item -> read(article(item.pk()), slice.now()));
        }
        return filed
                ? rows.ofAll(partitions, slice, items -> answering(question, filed(items.getFirst())))
                : rows.ofAll(partitions, slice, items -> spoken(question, items, slice.now()));
    }

    private static String article(String partition) {
        return partition.substring(partition.indexOf('#') + 1);
    }

    private static List<Utterance> filed(Item row) {
        return row.json("row", QuotesRow.class).utterances();
    }

    /** The quotes of an article whose words stand in quotes. */
    private List<Utterance> spoken(QuoteQuestion question, List<Item> words, Instant now) {
        List<Hit> hits = words.stream().map(item -> item.json("row", Hit.class)).toList();
        boolean quoted = hits.stream().allMatch(Hit::quoted);
        return quoted ? answering(question, read(hits.getFirst().article().id(), now)) : List.of();
    }

    private List<Utterance> read(String article, Instant now) {
        Optional<Item> seen = current.find(article).filter(item -> item.has("list") && !Current.isEmbargoed(item, now));
        return seen.map(item -> utterances(article, item)).orElse(List.of());
    }

    private List<Utterance> utterances(String article, Item seen) {
        FactSheet sheet = contents.read(article, seen.string("order")).withVersion((int) seen.number("version"));
        Filing filing = Filing.of(sheet, seen.string("at"), Entity::key);
        return Sayings.of(filing).stream().map(quote -> quote.in(filing.line())).toList();
    }

    private static List<Utterance> answering(QuoteQuestion question, List<Utterance> quotes) {
        return quotes.stream().filter(quote -> answers(question, quote)).toList();
    }

    private static boolean answers(QuoteQuestion question, Utterance quote) {
        List<String> said = Keywords.asked(String.join(" ", quote.said()));
        return (question.speaker() == null || question.speaker().equals(quote.key()))
                && (question.about() == null || quote.about().contains(question.about()))
                && said.containsAll(Keywords.asked(question.words()));
    }
}
