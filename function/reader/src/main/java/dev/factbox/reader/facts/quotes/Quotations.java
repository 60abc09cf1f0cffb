package dev.factbox.reader.facts.quotes;

import dev.factbox.factsheet.Cue;
import dev.factbox.factsheet.Entity;
import dev.factbox.factsheet.Quote;
import dev.factbox.factsheet.Span;
import dev.factbox.factsheet.Speaker;
import dev.factbox.factsheet.Text;
import dev.factbox.reader.article.Article;
import dev.factbox.reader.language.Reading;
import dev.factbox.reader.language.Syntax;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the quotations of an article, in order of the text. */
public final class Quotations {
    private final Text text;
    private final List<Marked> marks;
    private final Speakers speakers;

    private Quotations(Text text, List<Marked> marks, Speakers speakers) {
        this.text = text;
        this.marks = marks;
        this.speakers = speakers;
    }

    /**
     * Finds the quotations of an article, in order of the text. Marked words that are no speech (titles, nicknames, words held at
     * arm's length) are left out, and what somebody is only said to have done.
     */
    public static List<Quote> find(Article article, Reading reading, List<Entity> entities) {
        List<Marked> marks = QuotationMarks.outermost(QuotationMarks.scan(article.text(), article.paragraphs()));
        Syntax syntax = new Syntax(reading);
        Quotations quotations = new Quotations(article.text(), marks, new Speakers(syntax, entities));
        List<Quote> quotes = new ArrayList<>();
        Deeds deeds = new Deeds(syntax);
        for (AttributedContent saying : Assembly.of(article.text(), article.paragraphs(), marks, syntax)) {
            if (quotations.kind(saying) != Quote.Kind.INDIRECT || deeds.isTold(saying)) {
                quotes.add(quotations.quote("q" + (quotes.size() + 1), saying));
            }
        }
        return quotes;
    }

    private Quote quote(String id, AttributedContent saying) {
        List<Span> pieces = saying.pieces().stream().map(this::withoutMarks).toList();
        Speaker speaker = speaker(saying.speaker());
        Attribution attribution = saying.goesOn() ? null : saying.speaker();
        return new Quote(
                id,
                pieces.getFirst().start(),
                pieces.getLast().end(),
                text.slice(pieces.getFirst().start(), pieces.getLast().end()),
                kind(saying),
                pieces,
                speaker,
                speaker == null ? reason(saying) : null,
                attribution == null ? null : cue(attribution),
                confidence(saying));
    }

    /** A speaker who goes on without being named again is less sure, words without a speaker the least. */
    private static double confidence(AttributedContent saying) {
        Attribution attribution = saying.speaker();
        if (attribution == null || attribution.source() == null) {
            return 0.3;
        }
        return Math.min(0.99, saying.goesOn() ? attribution.confidence() * 0.8 : attribution.confidence());
    }

    /** Why nobody is named. */
    private static String reason(AttributedContent saying) {
        if (saying.speaker() == null) {
            return "no report beside it";
        }
        return "its report names no source";
    }

    private @Nullable Speaker speaker(@Nullable Attribution attribution) {
        return attribution == null || attribution.source() == null ? null : speakers.of(attribution.source());
    }

    private Cue cue(Attribution attribution) {
        return new Cue(
                attribution.cueSpan().start(),
                attribution.cueSpan().end(),
                text.slice(attribution.cueSpan()),
                attribution.cue().lemma());
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

    private Quote.Kind kind(AttributedContent saying) {
        boolean whole = saying.pieces().stream()
                .allMatch(piece -> marks.stream().anyMatch(mark -> mark.outer().equals(piece)));
        boolean partly = saying.pieces().stream()
                .anyMatch(piece -> marks.stream().anyMatch(mark -> mark.outer().overlaps(piece)));
        return whole ? Quote.Kind.DIRECT : partly ? Quote.Kind.MIXED : Quote.Kind.INDIRECT;
    }
}
