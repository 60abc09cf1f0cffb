package dev.factbox.archive;

import dev.factbox.archive.IndexRows.QuotesRow;
import dev.factbox.factsheet.FactSheet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Quotes by who said them, about whom, with which words and when. Those of nobody and about nothing in particular are read
 * from the sheets of the articles that may have them, as many at a time as the page has entries.
 */
record Quotations(Rows rows, Table table, Contents contents, Identities identities) {
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
            return rows.ofListTogether(
                    Current.ARTICLES,
                    slice,
                    all -> readAll(
                            all.stream()
                                    .map(items -> article(items.getFirst().pk()))
                                    .toList(),
                            slice.now()));
        }
        return filed
                ? rows.ofAll(partitions, slice, items -> answering(question, filed(items.getFirst())))
                : rows.ofAllTogether(partitions, slice, all -> spoken(question, all, slice.now()));
    }

    private static String article(String partition) {
        return partition.substring(partition.indexOf('#') + 1);
    }

    private static List<Utterance> filed(Item row) {
        return row.json("row", QuotesRow.class).utterances();
    }

    /** The quotes of the articles whose words all stand in quotes. */
    private List<List<Utterance>> spoken(QuoteQuestion question, List<List<Item>> rows, Instant now) {
        List<String> articles = rows.stream().map(Quotations::quoted).toList();
        return readAll(articles, now).stream()
                .map(quotes -> answering(question, quotes))
                .toList();
    }

    /** The article of words that all stand in quotes; empty when one doesn't. */
    private static String quoted(List<Item> words) {
        List<Hit> hits = words.stream().map(item -> item.json("row", Hit.class)).toList();
        return hits.stream().allMatch(Hit::quoted) ? hits.getFirst().article().id() : "";
    }

    /** The quotes of each article, none where it may not be served. */
    private List<List<Utterance>> readAll(List<String> articles, Instant now) {
        Map<String, Item> served = new HashMap<>();
        List<Item> keys = articles.stream()
                .filter(article -> !article.isEmpty())
                .map(article -> Item.of("A#" + article, "CURRENT"))
                .toList();
        table.getAll(keys).stream()
                .filter(item -> item.has("list") && !Current.isEmbargoed(item, now))
                .forEach(item -> served.put(article(item.pk()), item));
        Map<String, String> orders = new HashMap<>();
        served.forEach((article, item) -> orders.put(article, item.string("order")));
        Map<String, FactSheet> sheets = contents.readAll(orders);
        Naming naming = identities.of(sheets.values());
        return articles.stream()
                .map(article -> utterances(served.get(article), sheets.get(article), naming))
                .toList();
    }

    private static List<Utterance> utterances(@Nullable Item seen, @Nullable FactSheet sheet, Naming naming) {
        if (seen == null || sheet == null) {
            return List.of();
        }
        Filing filing = Filing.of(
                sheet.withVersion((int) seen.number("version")),
                seen.string("at"),
                entity -> naming.key(sheet, entity));
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
