package dev.factbox.reader.facts.quotes;

import dev.factbox.factsheet.Span;
import dev.factbox.factsheet.Text;
import dev.factbox.reader.article.Paragraph;
import dev.factbox.reader.language.Syntax;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Brings marks and reports together: which marked words are whose content, what goes on from what, and what is no speech. */
final class Assembly {
    private static final int NONE = -1;
    /** So sure a report must be that is held for one without a source. */
    private static final double SOURCELESS = 0.9;

    private final List<Marked> marks;
    private final SpeechSigns signs;
    private final Reports grammar;
    private final Model model;
    private final List<Saying> sayings = new ArrayList<>();

    private Assembly(List<Marked> marks, SpeechSigns signs, Reports grammar, Model model) {
        this.marks = marks;
        this.signs = signs;
        this.grammar = grammar;
        this.model = model;
    }

    /** Everything that is said, in order of the text. */
    static List<Saying> of(Text text, List<Paragraph> paragraphs, List<Marked> outermost, Syntax syntax) {
        Reports grammar = new Reports(syntax);
        Model model = new Model(syntax);
        Assembly assembly = new Assembly(outermost, new SpeechSigns(text, paragraphs, syntax), grammar, model);
        List<Report> lines = Lines.find(text, paragraphs, outermost, syntax);
        List<Report> told = model.with(grammar.all(), outermost).stream()
                .filter(assembly::isOutside)
                .filter(report -> report.source() != null || report.confidence() >= SOURCELESS)
                .filter(report -> lines.stream()
                        .noneMatch(line -> line.content().getFirst().contains(report.cueSpan())))
                .toList();
        lines.forEach(assembly::report);
        told.forEach(assembly::report);
        outermost.forEach(mark -> assembly.marked(mark, told));
        return assembly.sayings.stream()
                .sorted(Comparator.comparing(Saying::cover))
                .toList();
    }

    /** Returns true unless a report is inside a quotation, of which it is part. */
    private boolean isOutside(Report report) {
        return marks.stream().noneMatch(mark -> mark.outer().contains(report.cueSpan()));
    }

    /** A report with the content that its grammar gives, widened to whole marked spans. */
    private void report(Report report) {
        if (!report.content().isEmpty()) {
            List<Span> pieces = report.content().stream()
                    .map(piece -> widened(piece, report))
                    .flatMap(piece -> byParagraph(piece).stream())
                    .toList();
            sayings.add(new Saying(pieces, report, false));
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
    private Span widened(Span piece, Report report) {
        Span wide = piece;
        for (Marked mark : marks) {
            Span cover = wide.cover(mark.outer());
            boolean taken = cover.overlaps(report.cueSpan())
                    || (report.source() != null
                            && cover.overlaps(report.source().span()));
            wide = mark.outer().overlaps(wide) && !taken ? cover : wide;
        }
        return wide;
    }

    /** A marked span that no report's grammar holds: a report stands beside it, it goes on from one, stands alone, or is no speech. */
    private void marked(Marked mark, List<Report> reports) {
        if (isTaken(mark) || describesSource(mark, reports)) {
            return;
        }
        Report beside = beside(mark, reports);
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
    private static boolean describesSource(Marked mark, List<Report> reports) {
        return reports.stream()
                .map(Report::source)
                .anyMatch(source -> source != null && source.span().contains(mark.outer()));
    }

    private void alone(Marked mark, int before) {
        Report governing = grammar.governing(mark, signs.followsColon(mark));
        if (governing != null && isOutside(governing)) {
            sayings.add(new Saying(List.of(mark.outer()), governing, false));
        } else if (signs.isSpeech(mark) || model.isContent(mark.inner())) {
            sayings.add(new Saying(List.of(mark.outer()), speakerFor(before, mark), true));
        }
    }

    private void give(Marked mark, Report report) {
        for (int i = 0; i < sayings.size(); i++) {
            if (report.equals(sayings.get(i).speaker()) && !sayings.get(i).goesOn()) {
                sayings.set(i, sayings.get(i).with(mark.outer()));
                return;
            }
        }
        sayings.add(new Saying(List.of(mark.outer()), report, false));
    }

    /** The report with nothing but its own words and punctuation between it and the marked span; the nearest when there are two. */
    private @Nullable Report beside(Marked mark, List<Report> reports) {
        Report best = null;
        int nearest = Integer.MAX_VALUE;
        for (Report report : reports) {
            int distance = report.quotes() ? distance(mark, report) : NONE;
            if (distance != NONE && distance < nearest) {
                best = report;
                nearest = distance;
            }
        }
        return best;
    }

    private int distance(Marked mark, Report report) {
        Span clause = report.clause();
        if (mark.outer().end() <= clause.start()) {
            return signs.joins(mark, clause.start())
                    ? clause.start() - mark.outer().end()
                    : NONE;
        }
        boolean free = report.content().isEmpty()
                || report.content().getLast().end() < report.cueSpan().start();
        boolean leads = free
                && clause.end() <= mark.outer().start()
                && signs.leadsIn(report.cueSpan().end(), mark.outer().start());
        return leads ? mark.outer().start() - report.cueSpan().end() : NONE;
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

    private static int lastPoint(Saying saying) {
        int end = saying.cover().end();
        return saying.speaker() == null || saying.goesOn()
                ? end
                : Math.max(end, saying.speaker().cueSpan().end());
    }

    /** "…," he said. "…": in one paragraph, with nothing but the report between; or opened anew in the next paragraph. */
    private boolean goesOnInside(Saying saying, Marked mark) {
        Span last = saying.pieces().getLast();
        int from = lastPoint(saying);
        return isMarked(last)
                && from <= mark.outer().start()
                && (mark.continues()
                        || signs.isOneTurn(last.end(), from, mark.outer().start()));
    }

    /** Returns the report before, if its speaker goes on; null if that is uncertain. */
    private @Nullable Report speakerFor(int before, Marked mark) {
        if (before == NONE) {
            return null;
        }
        Saying saying = sayings.get(before);
        int gap = mark.paragraph() - signs.paragraphOf(saying.cover().end() - 1);
        return gap <= 1 ? saying.speaker() : null;
    }
}
