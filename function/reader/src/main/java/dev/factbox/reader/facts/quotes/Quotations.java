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
        List<Marked> marks = Marks.outermost(Marks.scan(article.text(), article.paragraphs()));
        Syntax syntax = new Syntax(reading);
        Quotations quotations = new Quotations(article.text(), marks, new Speakers(syntax, entities));
        List<Quote> quotes = new ArrayList<>();
        Deeds deeds = new Deeds(syntax);
        for (Saying saying : Assembly.of(article.text(), article.paragraphs(), marks, syntax)) {
            if (quotations.kind(saying) != Quote.Kind.INDIRECT || deeds.isTold(saying)) {
                quotes.add(quotations.quote("q" + (quotes.size() + 1), saying));
            }
        }
        return quotes;
    }

    private Quote quote(String id, Saying saying) {
        List<Span> pieces = saying.pieces().stream().map(this::withoutMarks).toList();
        Speaker speaker = speaker(saying.speaker());
        Report report = saying.goesOn() ? null : saying.speaker();
        return new Quote(
                id,
                pieces.getFirst().start(),
                pieces.getLast().end(),
                text.slice(pieces.getFirst().start(), pieces.getLast().end()),
                kind(saying),
                pieces,
                speaker,
                speaker == null ? reason(saying) : null,
                report == null ? null : cue(report),
                confidence(saying));
    }

    /** A speaker who goes on without being named again is less sure, words without a speaker the least. */
    private static double confidence(Saying saying) {
        Report report = saying.speaker();
        if (report == null || report.source() == null) {
            return 0.3;
        }
        return Math.min(0.99, saying.goesOn() ? report.confidence() * 0.8 : report.confidence());
    }

    /** Why nobody is named. */
    private static String reason(Saying saying) {
        if (saying.speaker() == null) {
            return "no report beside it";
        }
        return "its report names no source";
    }

    private @Nullable Speaker speaker(@Nullable Report report) {
        return report == null || report.source() == null ? null : speakers.of(report.source());
    }

    private Cue cue(Report report) {
        return new Cue(
                report.cueSpan().start(),
                report.cueSpan().end(),
                text.slice(report.cueSpan()),
                report.cue().lemma());
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

    private Quote.Kind kind(Saying saying) {
        boolean whole = saying.pieces().stream()
                .allMatch(piece -> marks.stream().anyMatch(mark -> mark.outer().equals(piece)));
        boolean partly = saying.pieces().stream()
                .anyMatch(piece -> marks.stream().anyMatch(mark -> mark.outer().overlaps(piece)));
        return whole ? Quote.Kind.DIRECT : partly ? Quote.Kind.MIXED : Quote.Kind.INDIRECT;
    }
}
