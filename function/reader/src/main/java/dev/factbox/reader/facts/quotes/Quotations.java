package dev.factbox.reader.facts.quotes;

import dev.factbox.factsheet.Claim;
import dev.factbox.factsheet.Entity;
import dev.factbox.factsheet.Quote;
import dev.factbox.factsheet.Span;
import dev.factbox.factsheet.Speaker;
import dev.factbox.reader.article.Article;
import dev.factbox.reader.language.Reading;
import dev.factbox.reader.language.Syntax;
import dev.factbox.reader.trees.Acceptance;
import dev.factbox.reader.trees.FeatureRow;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the quotations of an article, in order of the text. */
public final class Quotations {
    private static final Acceptance ACCEPTANCE = Acceptance.load(Quotations.class, "acceptance.trees");

    /** So many contents before and behind one are compared with it. */
    private static final int NEIGHBOURS = 12;

    private final Article article;
    private final List<Marked> marks;
    private final Speakers speakers;
    private final CueForms cues;
    private final Boundaries boundaries;
    private final Deeds deeds;
    private final QuoteFeatures features;

    private Quotations(Article article, List<Marked> marks, Syntax syntax, List<Entity> entities) {
        this.article = article;
        this.marks = marks;
        this.speakers = new Speakers(syntax, entities);
        this.cues = new CueForms(syntax);
        this.boundaries = new Boundaries(syntax, marks);
        this.deeds = new Deeds(syntax);
        this.features = new QuoteFeatures(article, syntax, entities);
    }

    /**
     * A quote and what its confidence is estimated from.
     *
     * @param quote its confidence isn't estimated yet
     */
    record Described(Quote quote, FeatureRow features) {}

    /**
     * Finds the quotations of an article, in order of the text. Marked words that are no speech (titles, nicknames,
     * words held at arm's length) are left out, and deeds that report no words.
     */
    public static List<Quote> find(Article article, Reading reading, List<Entity> entities) {
        return describe(article, reading, entities).stream()
                .map(each -> each.quote().withConfidence(ACCEPTANCE.probability(each.features())))
                .toList();
    }

    /** Finds the quotations with the features by which they are accepted. */
    static List<Described> describe(Article article, Reading reading, List<Entity> entities) {
        List<Marked> marks = QuotationMarks.outermost(QuotationMarks.scan(article.text(), article.paragraphs()));
        Syntax syntax = new Syntax(reading);
        return new Quotations(article, marks, syntax, entities).describe(syntax);
    }

    private List<Described> describe(Syntax syntax) {
        List<AttributedContent> contents =
                Assembly.of(article.text(), article.paragraphs(), marks, syntax, speakers::isPerson).stream()
                        .flatMap(content -> boundaries.bounded(content).stream())
                        .filter(content -> isMarked(content) || deeds.isTold(content))
                        .toList();
        List<Described> described = new ArrayList<>();
        for (int i = 0; i < contents.size(); i++) {
            Quote quote = quote("q" + (i + 1), contents.get(i));
            List<AttributedContent> near =
                    contents.subList(Math.max(0, i - NEIGHBOURS), Math.min(contents.size(), i + NEIGHBOURS + 1));
            described.add(new Described(quote, features.of(quote, contents.get(i), near, contents.size())));
        }
        return described;
    }

    private Quote quote(String id, AttributedContent content) {
        List<Span> pieces = content.pieces().stream().map(this::withoutMarks).toList();
        Attribution attribution = content.speaker();
        Speaker speaker =
                attribution == null || attribution.source() == null ? null : speakers.of(attribution.source());
        Attribution own = content.goesOn() ? null : attribution;
        return new Quote(
                id,
                pieces.getFirst().start(),
                pieces.getLast().end(),
                article.text().slice(pieces.getFirst().cover(pieces.getLast())),
                pieces.stream().map(article.text()::slice).collect(Collectors.joining(" ")),
                kind(content, speaker),
                pieces,
                speaker,
                speaker == null ? reason(content) : null,
                own == null ? null : cues.cue(own),
                own != null && cues.isNegated(own),
                own == null ? Claim.Modality.ASSERTED : cues.modality(own),
                0);
    }

    /** Why nobody is named. */
    private static String reason(AttributedContent content) {
        return content.speaker() == null ? "no report beside it" : "its report names no source";
    }

    /** A piece that is one marked span loses its marks; one that only holds such spans keeps them. */
    private Span withoutMarks(Span piece) {
        for (Marked mark : marks) {
            if (mark.outer().equals(piece)) {
                return mark.inner();
            }
        }
        return piece;
    }

    private Quote.Kind kind(AttributedContent content, @Nullable Speaker speaker) {
        boolean whole = content.pieces().stream()
                .allMatch(piece -> marks.stream().anyMatch(mark -> mark.outer().equals(piece)));
        Attribution attribution = content.speaker();
        if (whole) {
            return Quote.Kind.DIRECT;
        }
        Quote.Kind share = isMarked(content) ? Quote.Kind.MIXED : Quote.Kind.INDIRECT;
        if (attribution == null || content.goesOn() || attribution.isOfLayout()) {
            return share;
        }
        return switch (CueKind.of(attribution.cue().lemma())) {
            case SPEECH -> share;
            case EVIDENCE -> speaker != null && speakers.speaks(speaker) ? share : Quote.Kind.STANCE;
            case THOUGHT -> Quote.Kind.THOUGHT;
            case STANCE, DEED -> Quote.Kind.STANCE;
        };
    }

    private boolean isMarked(AttributedContent content) {
        return content.pieces().stream()
                .anyMatch(piece -> marks.stream().anyMatch(mark -> mark.outer().overlaps(piece)));
    }
}
