package dev.factbox.reader.facts.quotes;

import dev.factbox.factsheet.Span;
import dev.factbox.factsheet.Text;
import dev.factbox.reader.article.Paragraph;
import dev.factbox.reader.facts.quotes.Attribution.Source;
import dev.factbox.reader.language.Syntax;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Brings marks and attributions together: which marked words are whose content, what goes on from what, and what is
 * no speech.
 */
final class Assembly {
    private static final int NONE = -1;
    /** So sure an attribution must be that is held for one without a source. */
    private static final double SOURCELESS = 0.9;

    private final List<Marked> marks;
    private final SpeechSigns signs;
    private final SyntacticAttributions grammar;
    private final LearnedAttributions model;
    private final List<AttributedContent> sayings = new ArrayList<>();

    private Assembly(List<Marked> marks, SpeechSigns signs, SyntacticAttributions grammar, LearnedAttributions model) {
        this.marks = marks;
        this.signs = signs;
        this.grammar = grammar;
        this.model = model;
    }

    /** Everything that is said, in order of the text. */
    static List<AttributedContent> of(
            Text text, List<Paragraph> paragraphs, List<Marked> outermost, Syntax syntax, Predicate<Span> isPerson) {
        SyntacticAttributions grammar = new SyntacticAttributions(syntax);
        LearnedAttributions model = new LearnedAttributions(syntax);
        Assembly assembly = new Assembly(outermost, new SpeechSigns(text, paragraphs, syntax), grammar, model);
        List<Attribution> lines = Lines.find(text, paragraphs, outermost, syntax, isPerson);
        List<Attribution> told = model.with(grammar.all(), outermost).stream()
                .filter(assembly::isOutside)
                .filter(attribution -> attribution.source() != null || attribution.confidence() >= SOURCELESS)
                .filter(attribution -> !attribution.isOfLayout() || names(attribution.source(), isPerson))
                .filter(attribution -> lines.stream()
                        .noneMatch(line -> line.content().getFirst().contains(attribution.cueSpan())))
                .toList();
        lines.forEach(assembly::attribution);
        told.forEach(assembly::attribution);
        outermost.forEach(mark -> assembly.marked(mark, told));
        return assembly.sayings.stream()
                .sorted(Comparator.comparing(AttributedContent::cover))
                .toList();
    }

    private static boolean names(@Nullable Source source, Predicate<Span> isPerson) {
        return source != null && isPerson.test(source.span());
    }

    /** Returns true unless a report is inside a quotation, of which it is part. */
    private boolean isOutside(Attribution attribution) {
        return marks.stream().noneMatch(mark -> mark.outer().contains(attribution.cueSpan()));
    }

    /** An attribution with the content that its grammar gives, widened to whole marked spans. */
    private void attribution(Attribution attribution) {
        if (!attribution.content().isEmpty()) {
            List<Span> pieces = attribution.content().stream()
                    .map(piece -> widened(piece, attribution))
                    .flatMap(piece -> byParagraph(piece).stream())
                    .toList();
            sayings.add(new AttributedContent(pieces, attribution, false));
        }
    }

    /** A piece paragraph by paragraph; once it stands in marks, what follows unmarked is no longer part of it. */
    private List<Span> byParagraph(Span piece) {
        List<Span> parts = signs.byParagraph(piece);
        return parts.stream()
                .filter(part -> part.equals(parts.getFirst()) || !isMarked(parts.getFirst()) || isMarked(part))
                .toList();
    }

    private boolean isMarked(Span piece) {
        return marks.stream().anyMatch(mark -> mark.outer().overlaps(piece));
    }

    /** A piece with every marked span that it cuts, unless that holds the cue or the source. */
    private Span widened(Span piece, Attribution attribution) {
        Span wide = piece;
        for (Marked mark : marks) {
            Span cover = wide.cover(mark.outer());
            boolean taken = cover.overlaps(attribution.cueSpan())
                    || (attribution.source() != null
                            && cover.overlaps(attribution.source().span()));
            wide = mark.outer().overlaps(wide) && !taken ? cover : wide;
        }
        return wide;
    }

    /**
     * A marked span that no attribution's grammar holds: an attribution stands beside it, it goes on from one, stands
     * alone, or is no speech.
     */
    private void marked(Marked mark, List<Attribution> attributions) {
        if (isTaken(mark) || describesSource(mark, attributions)) {
            return;
        }
        Attribution beside = beside(mark, attributions);
        int before = lastBefore(mark);
        if (beside != null) {
            give(mark, beside);
        } else if (before != NONE
                && signs.isCoordinated(
                        sayings.get(before).cover().end(), mark.outer().start())) {
            Span last = sayings.get(before).pieces().getLast();
            sayings.set(before, sayings.get(before).with(last.cover(mark.outer())));
        } else if (before != NONE && goesOnInside(sayings.get(before), mark)) {
            sayings.set(before, sayings.get(before).with(mark.outer()));
        } else {
            alone(mark, before);
        }
    }

    private boolean isTaken(Marked mark) {
        return sayings.stream().anyMatch(s -> s.pieces().stream().anyMatch(p -> p.overlaps(mark.outer())));
    }

    /** A “high-level” source said. */
    private static boolean describesSource(Marked mark, List<Attribution> attributions) {
        return attributions.stream()
                .map(Attribution::source)
                .anyMatch(source -> source != null && source.span().contains(mark.outer()));
    }

    private void alone(Marked mark, int before) {
        Attribution governing = grammar.governing(mark, signs.followsColon(mark));
        if (governing != null && isOutside(governing)) {
            sayings.add(new AttributedContent(List.of(mark.outer()), governing, false));
        } else if (signs.isSpeech(mark) || (signs.isLong(mark) && model.isContent(mark.inner()))) {
            sayings.add(new AttributedContent(List.of(mark.outer()), speakerFor(before, mark), true));
        }
    }

    private void give(Marked mark, Attribution attribution) {
        for (int i = 0; i < sayings.size(); i++) {
            if (attribution.equals(sayings.get(i).speaker()) && !sayings.get(i).goesOn()) {
                sayings.set(i, sayings.get(i).with(mark.outer()));
                return;
            }
        }
        sayings.add(new AttributedContent(List.of(mark.outer()), attribution, false));
    }

    /**
     * The attribution with nothing but its own words and punctuation between it and the marked span; the nearest when
     * there are two.
     */
    private @Nullable Attribution beside(Marked mark, List<Attribution> attributions) {
        Attribution best = null;
        int nearest = Integer.MAX_VALUE;
        for (Attribution attribution : attributions) {
            int distance = attribution.quotes() ? distance(mark, attribution) : NONE;
            if (distance != NONE && distance < nearest) {
                best = attribution;
                nearest = distance;
            }
        }
        return best;
    }

    private int distance(Marked mark, Attribution attribution) {
        Span clause = attribution.clause();
        if (mark.outer().end() <= clause.start()) {
            return signs.joins(mark, clause.start())
                    ? clause.start() - mark.outer().end()
                    : NONE;
        }
        boolean free = attribution.content().isEmpty()
                || attribution.content().getLast().end() < attribution.cueSpan().start();
        boolean leads = free
                && clause.end() <= mark.outer().start()
                && signs.leadsIn(attribution.cueSpan().end(), mark.outer().start());
        return leads ? mark.outer().start() - attribution.cueSpan().end() : NONE;
    }

    /** The saying whose content or cue stands last before a marked span. */
    private int lastBefore(Marked mark) {
        int best = NONE;
        for (int i = 0; i < sayings.size(); i++) {
            boolean earlier =
                    sayings.get(i).pieces().getFirst().start() < mark.outer().start();
            if (earlier && (best == NONE || lastPoint(sayings.get(i)) >= lastPoint(sayings.get(best)))) {
                best = i;
            }
        }
        return best;
    }

    private static int lastPoint(AttributedContent saying) {
        int end = saying.cover().end();
        return saying.speaker() == null || saying.goesOn()
                ? end
                : Math.max(end, saying.speaker().cueSpan().end());
    }

    /**
     * "…," he said. "…": in one paragraph, with nothing but the attribution between; or opened anew in the next
     * paragraph.
     */
    private boolean goesOnInside(AttributedContent saying, Marked mark) {
        Span last = saying.pieces().getLast();
        int from = lastPoint(saying);
        return isMarked(last)
                && from <= mark.outer().start()
                && (mark.continues()
                        || signs.isOneTurn(last.end(), from, mark.outer().start()));
    }

    /** Who goes on speaking, by the attribution before; null when that is too far to tell. */
    private @Nullable Attribution speakerFor(int before, Marked mark) {
        if (before == NONE) {
            return null;
        }
        AttributedContent saying = sayings.get(before);
        int gap = mark.paragraph() - signs.paragraphOf(saying.cover().end() - 1);
        return gap <= 1 ? saying.speaker() : null;
    }
}
