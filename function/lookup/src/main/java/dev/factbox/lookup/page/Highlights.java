package dev.factbox.lookup.page;

import dev.factbox.factsheet.FactSheet;
import dev.factbox.factsheet.Span;
import dev.factbox.factsheet.Text;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * The article's text with its facts marked. Facts overlap (a name inside a quotation), so the text is cut wherever one
 * begins or ends, and each piece carries the marks of all facts that cover it. Around the pieces of a fact that can be
 * linked to lies an element of its own; where two cross, the later ends with the earlier.
 */
final class Highlights {
    /** A marked span: its CSS class and what a reader sees when pointing at it. */
    private record Mark(Span span, String style, String title) {}

    private final Text text;
    private final List<Mark> marks = new ArrayList<>();

    /** Starts of facts without a mark of their own, which links can point to. */
    private final Set<Integer> anchors = new HashSet<>();

    /** The facts that links can point to, the longer first if two begin together. */
    private final TreeSet<Span> facts = new TreeSet<>(Comparator.comparingInt(Span::start)
            .thenComparing(Comparator.comparingInt(Span::end).reversed()));

    private Highlights(FactSheet sheet) {
        this.text = Text.of(sheet.text());
        sheet.quotes()
                .forEach(quote -> quote.spans()
                        .forEach(span -> mark(
                                span,
                                "quote",
                                quote.speaker() == null
                                        ? "said by an unknown speaker"
                                        : "said by " + quote.speaker().exact())));
        sheet.entities()
                .forEach(entity -> entity.mentions()
                        .forEach(mention ->
                                mark(mention.span(), entity.type().name().toLowerCase(Locale.ROOT), entity.name())));
        sheet.dates()
                .forEach(date ->
                        mark(date.span(), "date", Objects.requireNonNullElse(date.value(), "a period without a date")));
        sheet.quantities()
                .forEach(quantity -> mark(
                        quantity.span(),
                        "quantity",
                        quantity.value().toPlainString() + " "
                                + Objects.requireNonNullElse(
                                        quantity.currency(), Objects.requireNonNullElse(quantity.unit(), ""))));
    }

    /** The fragment by which a fact is linked to. */
    static String fragment(Span span) {
        return "f" + span.start() + "-" + span.end();
    }

    private void anchor(FactSheet sheet) {
        sheet.quotes().forEach(quote -> facts.addAll(quote.spans()));
        sheet.entities()
                .forEach(entity -> facts.add(entity.mentions().getFirst().span()));
        sheet.dates().forEach(date -> facts.add(date.span()));
        sheet.quantities().forEach(quantity -> facts.add(quantity.span()));
        sheet.claims().forEach(claim -> facts.add(new Span(claim.start(), claim.end())));
        sheet.summary().sentences().forEach(line -> facts.addAll(line.spans()));
        sheet.claims().forEach(claim -> anchors.add(claim.start()));
        sheet.summary().sentences().forEach(line -> line.spans().forEach(span -> anchors.add(span.start())));
    }

    private void mark(Span span, String style, String title) {
        marks.add(new Mark(span, style, title));
    }

    /** The text as HTML paragraphs; each piece's id is {@code t<start>}, so that facts can link to it. */
    static String of(FactSheet sheet) {
        Highlights highlights = new Highlights(sheet);
        highlights.anchor(sheet);
        StringBuilder out = new StringBuilder();
        for (Span paragraph : paragraphs(highlights.text)) {
            out.append("<p>").append(highlights.paragraph(paragraph)).append("</p>\n");
        }
        return out.toString();
    }

    private static List<Span> paragraphs(Text text) {
        List<Span> spans = new ArrayList<>();
        int start = 0;
        for (String line : text.toString().split("\n", -1)) {
            int end = start + line.codePointCount(0, line.length());
            if (!line.isBlank()) {
                spans.add(new Span(start, end));
            }
            start = end + 1;
        }
        return spans;
    }

    private String paragraph(Span paragraph) {
        List<Mark> inside =
                marks.stream().filter(mark -> mark.span().overlaps(paragraph)).toList();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(paragraph.start(), paragraph.end()));
        for (Mark mark : inside) {
            cuts.add(Math.max(paragraph.start(), mark.span().start()));
            cuts.add(Math.min(paragraph.end(), mark.span().end()));
        }
        anchors.stream().filter(paragraph::contains).forEach(cuts::add);
        List<Span> linked = facts.stream()
                .filter(fact -> paragraph.start() <= fact.start() && fact.start() < paragraph.end())
                .toList();
        for (Span fact : linked) {
            cuts.add(fact.start());
            cuts.add(Math.min(paragraph.end(), fact.end()));
        }
        StringBuilder out = new StringBuilder();
        Deque<Integer> ends = new ArrayDeque<>(List.of(paragraph.end()));
        Integer from = cuts.first();
        for (Integer to : cuts.tailSet(from, false)) {
            open(from, linked, ends, out);
            out.append(piece(new Span(from, to), inside));
            close(to, ends, out);
            from = to;
        }
        return out.toString();
    }

    /** @param ends where the open elements end, the innermost first, the paragraph last */
    private static void open(int from, List<Span> linked, Deque<Integer> ends, StringBuilder out) {
        for (Span fact : linked) {
            if (fact.start() == from) {
                out.append("<span class=\"fact\" id=\"").append(fragment(fact)).append("\">");
                ends.push(Math.min(fact.end(), ends.element()));
            }
        }
    }

    private static void close(int to, Deque<Integer> ends, StringBuilder out) {
        while (ends.size() > 1 && ends.element() == to) {
            out.append("</span>");
            ends.pop();
        }
    }

    private String piece(Span span, List<Mark> inside) {
        String words = Html.escape(text.slice(span));
        List<Mark> over = inside.stream()
                .filter(mark -> mark.span().contains(span))
                .sorted(Comparator.comparingInt((Mark mark) -> mark.span().length())
                        .reversed())
                .toList();
        if (over.isEmpty()) {
            return anchors.contains(span.start()) ? "<span id=\"t" + span.start() + "\">" + words + "</span>" : words;
        }
        String styles =
                String.join(" ", over.stream().map(Mark::style).distinct().toList());
        String title = Html.escape(
                String.join(" · ", over.stream().map(Mark::title).distinct().toList()));
        return "<mark id=\"t" + span.start() + "\" class=\"" + styles + "\" title=\"" + title + "\">" + words
                + "</mark>";
    }
}
