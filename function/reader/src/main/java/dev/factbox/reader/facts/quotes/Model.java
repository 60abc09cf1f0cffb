package dev.factbox.reader.facts.quotes;

import dev.factbox.factsheet.Span;
import dev.factbox.reader.facts.quotes.Report.Source;
import dev.factbox.reader.language.Attribution;
import dev.factbox.reader.language.Syntax;
import dev.factbox.reader.language.Token;
import dev.factbox.reader.language.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The reports that the language model finds, and how they and those of the grammar complete one another. */
final class Model {
    /** Below this probability an attribution that the grammar doesn't bear out is dropped. */
    private static final double ALONE = 0.5;

    private final Syntax syntax;
    private final List<Attribution> attributions;

    Model(Syntax syntax) {
        this.syntax = syntax;
        this.attributions = syntax.reading().attributions();
    }

    /** The model's reports completed by the grammar's, then the grammar's that the model has nothing to say of. */
    List<Report> with(List<Report> grammar, List<Marked> marks) {
        List<Report> all = new ArrayList<>();
        List<Report> left = new ArrayList<>(grammar);
        for (Attribution found : attributions) {
            Attribution attribution = withoutHearsay(found);
            Report told = matching(attribution, left);
            Report report = told == null ? report(attribution) : completed(attribution, told);
            left.remove(told);
            if (report != null) {
                all.add(report);
            }
        }
        left.stream().filter(report -> isPlain(report, marks)).forEach(all::add);
        return all;
    }

    /** Without what another report, news or claim says, of which this one's sentence only tells ("Following the report that …, she said …"). */
    private Attribution withoutHearsay(Attribution attribution) {
        List<Span> own = attribution.content().stream()
                .filter(piece -> !isHearsay(piece, attribution))
                .toList();
        return own.isEmpty() || own.equals(attribution.content())
                ? attribution
                : new Attribution(own, attribution.source(), attribution.cue(), attribution.probability());
    }

    private boolean isHearsay(Span piece, Attribution attribution) {
        Token top = head(piece);
        Token noun = syntax.head(top);
        return top.plainRelation().equals("acl")
                && noun.upos() == Upos.NOUN
                && Stream.of(attribution.cue(), attribution.content(), attribution.source())
                        .flatMap(List::stream)
                        .noneMatch(noun.span()::overlaps);
    }

    /** Returns true if a report that grammar supports weakly has a good part of it in quotation marks. */
    private static boolean isPlain(Report report, List<Marked> marks) {
        int marked = marks.stream()
                .map(Marked::outer)
                .filter(outer -> report.content().stream().anyMatch(outer::overlaps))
                .mapToInt(Span::length)
                .sum();
        return report.confidence() > Reports.WEAK || (marked > 0 && 3 * marked >= length(report.content()));
    }

    /** Returns true if the model takes a span for content, with a cue or without. */
    boolean isContent(Span span) {
        return attributions.stream()
                .anyMatch(a -> a.probability() >= ALONE && a.content().stream().anyMatch(span::overlaps));
    }

    private static @Nullable Report matching(Attribution attribution, List<Report> grammar) {
        for (Report report : grammar) {
            if (attribution.cue().stream().anyMatch(report.cueSpan()::overlaps)) {
                return report;
            }
        }
        for (Report report : grammar) {
            if (alike(attribution.content(), report.content())) {
                return report;
            }
        }
        return null;
    }

    /** Returns true if two contents share more than half of what they cover together. */
    private static boolean alike(List<Span> one, List<Span> other) {
        int shared = 0;
        for (Span a : one) {
            for (Span b : other) {
                shared += Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
            }
        }
        return 2 * shared > length(one) + length(other) - shared;
    }

    private static int length(List<Span> spans) {
        return spans.stream().mapToInt(Span::length).sum();
    }

    private Report completed(Attribution attribution, Report told) {
        Source source = attribution.source().isEmpty()
                ? null
                : source(attribution.source().getFirst());
        boolean other = told.source() != null
                && (source == null || !source.span().overlaps(told.source().span()));
        return new Report(
                told.cue(),
                told.cueSpan(),
                other ? told.source() : source,
                attribution.content(),
                told.quotes(),
                0.5 + attribution.probability() / 2);
    }

    private @Nullable Report report(Attribution attribution) {
        if (attribution.cue().isEmpty() || attribution.probability() < ALONE) {
            return null;
        }
        Span cue = attribution.cue().getFirst();
        Source source = attribution.source().isEmpty()
                ? null
                : source(attribution.source().getFirst());
        return new Report(verb(cue), cue, source, attribution.content(), true, attribution.probability());
    }

    /** The last verb of a cue, or its last word. */
    private Token verb(Span cue) {
        List<Token> words = syntax.tokens(cue);
        return words.stream()
                .filter(token -> token.upos() == Upos.VERB)
                .reduce((_, last) -> last)
                .orElse(words.getLast());
    }

    private Source source(Span span) {
        return new Source(head(span), span);
    }

    private Token head(Span span) {
        List<Token> words = syntax.tokens(span);
        return words.stream()
                .filter(token ->
                        token.isRoot() || !span.overlaps(syntax.head(token).span()))
                .filter(token -> !Syntax.isPunctuation(token))
                .findFirst()
                .orElse(words.getLast());
    }
}
