package dev.factbox.reader.facts.quotes;

import dev.factbox.factsheet.Span;
import dev.factbox.reader.facts.quotes.Attribution.Source;
import dev.factbox.reader.language.AttributionGuess;
import dev.factbox.reader.language.Syntax;
import dev.factbox.reader.language.Token;
import dev.factbox.reader.language.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Attributions that the language model finds, completed by those that follow from the grammar. */
final class LearnedAttributions {
    /** Below this probability an attribution that the grammar doesn't bear out is dropped. */
    private static final double ALONE = 0.5;

    private final Syntax syntax;
    private final List<AttributionGuess> guesses;
    private final Sources sources;

    LearnedAttributions(Syntax syntax) {
        this.syntax = syntax;
        this.guesses = syntax.reading().attributions();
        this.sources = new Sources(syntax);
    }

    /**
     * Returns the model's attributions, completed by the grammar's, then the grammar's that the model doesn't cover.
     */
    List<Attribution> with(List<Attribution> grammar, List<Marked> marks) {
        List<Attribution> all = new ArrayList<>();
        List<Attribution> left = new ArrayList<>(grammar);
        for (AttributionGuess found : guesses) {
            AttributionGuess guess = withoutHearsay(found);
            Attribution told = matching(guess, left);
            Attribution attribution = told == null ? attribution(guess) : completed(guess, told);
            left.remove(told);
            if (attribution != null) {
                all.add(attribution);
            }
        }
        left.stream().filter(attribution -> isPlain(attribution, marks)).forEach(all::add);
        return all;
    }

    /**
     * Removes content of another report, news or claim that this attribution's sentence only mentions ("Following the
     * report that …, she said …").
     */
    private AttributionGuess withoutHearsay(AttributionGuess guess) {
        List<Span> own = guess.content().stream()
                .filter(piece -> !isHearsay(piece, guess))
                .toList();
        return own.isEmpty() || own.equals(guess.content())
                ? guess
                : new AttributionGuess(own, guess.source(), guess.cue(), guess.probability());
    }

    private boolean isHearsay(Span piece, AttributionGuess guess) {
        Token top = head(piece);
        Token noun = syntax.head(top);
        return top.plainRelation().equals("acl")
                && noun.upos() == Upos.NOUN
                && Stream.of(guess.cue(), guess.content(), guess.source())
                        .flatMap(List::stream)
                        .noneMatch(noun.span()::overlaps);
    }

    /** What is weakly an attribution by its grammar is one only when a good part of it stands in marks. */
    private static boolean isPlain(Attribution attribution, List<Marked> marks) {
        int marked = marks.stream()
                .map(Marked::outer)
                .filter(outer -> attribution.content().stream().anyMatch(outer::overlaps))
                .mapToInt(Span::length)
                .sum();
        return attribution.confidence() > SyntacticAttributions.WEAK
                || (marked > 0 && 3 * marked >= length(attribution.content()));
    }

    /** Returns true if the model takes a span for content, with a cue or without. */
    boolean isContent(Span span) {
        return guesses.stream()
                .anyMatch(a -> a.probability() >= ALONE && a.content().stream().anyMatch(span::overlaps));
    }

    private static @Nullable Attribution matching(AttributionGuess guess, List<Attribution> grammar) {
        for (Attribution attribution : grammar) {
            if (guess.cue().stream().anyMatch(attribution.cueSpan()::overlaps)) {
                return attribution;
            }
        }
        for (Attribution attribution : grammar) {
            if (alike(guess.content(), attribution.content())) {
                return attribution;
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

    private Attribution completed(AttributionGuess guess, Attribution told) {
        Source source = source(guess, told.cue());
        boolean other = told.source() != null
                && (source == null || !source.span().overlaps(told.source().span()));
        return new Attribution(
                told.cue(),
                told.cueSpan(),
                other ? told.source() : source,
                guess.content(),
                told.quotes(),
                0.5 + guess.probability() / 2);
    }

    private @Nullable Attribution attribution(AttributionGuess guess) {
        if (guess.cue().isEmpty() || guess.probability() < ALONE) {
            return null;
        }
        Span cue = guess.cue().getFirst();
        Token verb = verb(cue);
        Source source = source(guess, verb);
        return new Attribution(verb, cue, source, guess.content(), true, guess.probability());
    }

    /** The last verb of a cue, or its last word. */
    private Token verb(Span cue) {
        List<Token> words = syntax.tokens(cue);
        return words.stream()
                .filter(token -> token.upos() == Upos.VERB)
                .reduce((_, last) -> last)
                .orElse(words.getLast());
    }

    /** The model's source, unless the grammar has it that the source was told or asked. */
    private @Nullable Source source(AttributionGuess guess, Token verb) {
        if (guess.source().isEmpty()) {
            return null;
        }
        Span span = guess.source().getFirst();
        Token head = head(span);
        return sources.undergoes(head, verb) ? null : new Source(head, span);
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
