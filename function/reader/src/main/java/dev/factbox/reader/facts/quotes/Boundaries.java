package dev.factbox.reader.facts.quotes;

import dev.factbox.factsheet.Span;
import dev.factbox.reader.language.Subtree;
import dev.factbox.reader.language.Syntax;
import dev.factbox.reader.language.Token;
import dev.factbox.reader.language.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps contents within their bounds: what stands in no marks never leaves the sentence of its cue, nor holds the cue.
 */
final class Boundaries {
    private final Syntax syntax;
    private final List<Marked> marks;

    Boundaries(Syntax syntax, List<Marked> marks) {
        this.syntax = syntax;
        this.marks = marks;
    }

    /**
     * Returns a content within its bounds, and apart from it what goes on in marks behind it: another sentence's
     * words are another statement of the same speaker.
     */
    List<AttributedContent> bounded(AttributedContent content) {
        Attribution attribution = content.speaker();
        if (attribution == null || content.goesOn() || attribution.isOfLayout()) {
            return List.of(content);
        }
        Span sentence = sentence(attribution.cueSpan().start());
        List<Span> pieces = content.pieces().stream()
                .flatMap(piece -> inSentence(piece, sentence).stream())
                .flatMap(piece -> without(piece, attribution.clause()).stream())
                .flatMap(piece -> withoutAttributions(piece).stream())
                .toList();
        List<Span> own =
                pieces.stream().filter(piece -> isOwn(piece, pieces, sentence)).toList();
        List<AttributedContent> parts = new ArrayList<>();
        if (!own.isEmpty()) {
            parts.add(new AttributedContent(own, attribution, false));
        }
        pieces.stream()
                .filter(piece -> !own.contains(piece))
                .forEach(piece -> parts.add(new AttributedContent(List.of(piece), attribution, true)));
        return parts;
    }

    private Span sentence(int position) {
        return syntax.reading().sentences().get(syntax.sentenceAt(position)).span();
    }

    /** A piece is the attribution's own if it is in its sentence, or if all pieces are marked and in one paragraph. */
    private boolean isOwn(Span piece, List<Span> pieces, Span sentence) {
        boolean marked = pieces.stream().allMatch(this::isMarked);
        boolean together = marks.stream()
                        .filter(mark ->
                                mark.outer().overlaps(piece) || mark.outer().overlaps(pieces.getFirst()))
                        .map(Marked::paragraph)
                        .distinct()
                        .count()
                == 1;
        boolean goesOn =
                marks.stream().anyMatch(mark -> mark.continues() && mark.outer().overlaps(piece));
        return sentence.overlaps(piece) || (marked && (together || goesOn));
    }

    private boolean isMarked(Span piece) {
        return marks.stream().anyMatch(mark -> mark.outer().overlaps(piece));
    }

    /** A piece without a clause that attributes it again: "that it held because, she said, it was old". */
    private List<Span> withoutAttributions(Span piece) {
        List<Span> parts = List.of(piece);
        for (Token token : syntax.tokens(piece)) {
            boolean again = token.plainRelation().equals("parataxis")
                    && token.upos() == Upos.VERB
                    && CueKind.of(token.lemma()) == CueKind.SPEECH
                    && syntax.child(token, "nsubj") != null
                    && marks.stream().noneMatch(mark -> mark.outer().contains(token.span()));
            Span clause = again ? clause(token) : null;
            if (clause != null && piece.start() < clause.start()) {
                parts = parts.stream()
                        .flatMap(part -> without(part, clause).stream())
                        .toList();
            }
        }
        return parts;
    }

    /** The clause of a verb that stands between commas. */
    private @Nullable Span clause(Token verb) {
        Token subject = syntax.child(verb, "nsubj");
        Subtree inside = subject == null ? null : syntax.subtree(subject, Set.of());
        if (inside == null) {
            return null;
        }
        int first = verb.index();
        while (inside.contains(first - 1)) {
            first--;
        }
        int last = verb.index();
        while (inside.contains(last + 1)) {
            last++;
        }
        return syntax.bare(first, last);
    }

    private List<Span> inSentence(Span piece, Span sentence) {
        if (sentence.contains(piece)) {
            return List.of(piece);
        }
        List<Span> parts = new ArrayList<>();
        if (sentence.overlaps(piece)) {
            Span inside = new Span(Math.max(piece.start(), sentence.start()), Math.min(piece.end(), sentence.end()));
            bare(inside).ifPresent(parts::add);
        }
        marks.stream().map(Marked::outer).filter(piece::overlaps).forEach(parts::add);
        return parts;
    }

    /** A piece without the attribution that stands in it. */
    private List<Span> without(Span piece, Span clause) {
        boolean inMarks = marks.stream().anyMatch(mark -> mark.outer().contains(clause));
        if (inMarks || !piece.overlaps(clause)) {
            return List.of(piece);
        }
        List<Span> parts = new ArrayList<>();
        if (piece.start() < clause.start()) {
            bare(new Span(piece.start(), clause.start())).ifPresent(parts::add);
        }
        if (clause.end() < piece.end()) {
            bare(new Span(clause.end(), piece.end())).ifPresent(parts::add);
        }
        return parts;
    }

    /** A span without the punctuation at its ends, unless it ends in marks. */
    private Optional<Span> bare(Span span) {
        boolean marked = marks.stream()
                .map(Marked::outer)
                .anyMatch(outer -> outer.end() == span.end() || outer.start() == span.start());
        if (marked) {
            return Optional.of(span);
        }
        int first = syntax.tokenAfter(span.start());
        int last = Math.min(
                syntax.tokenAfter(span.end() - 1), syntax.reading().tokens().size() - 1);
        return Optional.ofNullable(syntax.bare(first, last));
    }
}
