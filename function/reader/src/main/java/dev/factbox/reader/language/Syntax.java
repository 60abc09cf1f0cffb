package dev.factbox.reader.language;

import dev.factbox.factsheet.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** The dependency trees of a reading, to be walked downwards. */
public final class Syntax {
    private final Reading reading;
    private final List<List<Token>> children = new ArrayList<>();

    public Syntax(Reading reading) {
        this.reading = reading;
        reading.tokens().forEach(token -> children.add(new ArrayList<>(2)));
        for (Token token : reading.tokens()) {
            if (!token.isRoot()) {
                children.get(token.head()).add(token);
            }
        }
    }

    /** The reading whose trees these are. */
    public Reading reading() {
        return reading;
    }

    /** The word that a word depends on; a root itself. */
    public Token head(Token token) {
        return reading.tokens().get(token.head());
    }

    /** In order of the text. */
    public List<Token> children(Token token) {
        return children.get(token.index());
    }

    /** The first child under one of these relations, subtypes included. */
    public @Nullable Token child(Token token, String... relations) {
        for (Token child : children(token)) {
            if (Arrays.asList(relations).contains(child.plainRelation())) {
                return child;
            }
        }
        return null;
    }

    /** Returns true if a child stands under just this relation. */
    public boolean hasChild(Token token, String relation) {
        return children(token).stream().anyMatch(child -> child.relation().equals(relation));
    }

    /** The tokens of a word and of all that depends on it, save what hangs under words of {@code without}. */
    public Subtree subtree(Token top, Set<Token> without) {
        List<Token> found = new ArrayList<>();
        List<Token> stack = new ArrayList<>(List.of(top));
        while (!stack.isEmpty()) {
            Token token = stack.removeLast();
            if (!without.contains(token)) {
                found.add(token);
                stack.addAll(children(token));
            }
        }
        return new Subtree(found);
    }

    /** The runs of chosen tokens as spans, without the punctuation at their ends. */
    public List<Span> runs(int first, int last, IntPredicate chosen) {
        List<Span> runs = new ArrayList<>();
        int i = first;
        while (i <= last) {
            int from = i;
            while (i <= last && chosen.test(i)) {
                i++;
            }
            Span run = bare(from, i - 1);
            if (run != null) {
                runs.add(run);
            }
            i++;
        }
        return runs;
    }

    /**
     * The span of the tokens from {@code first} to {@code last}, without the punctuation at its ends; null when no
     * word is left.
     */
    public @Nullable Span bare(int first, int last) {
        int from = first;
        int to = last;
        while (from <= to && isPunctuation(from)) {
            from++;
        }
        while (to >= from && isPunctuation(to) && !closesBracket(from, to)) {
            to--;
        }
        return from > to
                ? null
                : reading.tokens()
                        .get(from)
                        .span()
                        .cover(reading.tokens().get(to).span());
    }

    private boolean closesBracket(int from, int to) {
        return reading.tokens().get(to).form().equals(")")
                && reading.tokens().subList(from, to).stream()
                        .anyMatch(token -> token.form().equals("("));
    }

    /** The tokens from the one that a span begins in or before to the one that it ends in or before. */
    public List<Token> tokens(Span span) {
        int size = reading.tokens().size();
        int first = Math.min(size, tokenAfter(span.start()));
        return reading.tokens().subList(first, Math.min(size, tokenAfter(span.end() - 1) + 1));
    }

    /** The index of the first token that ends after a position; the number of tokens when none does. */
    public int tokenAfter(int position) {
        int low = 0;
        int high = reading.tokens().size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (reading.tokens().get(middle).span().end() > position) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The index of the sentence that holds a position, or that follows it. */
    public int sentenceAt(int position) {
        int low = 0;
        int high = reading.sentences().size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (reading.sentences().get(middle).span().end() > position) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private boolean isPunctuation(int index) {
        return isPunctuation(reading.tokens().get(index));
    }

    /** Returns true if a token has neither letter nor digit and is no sign of money or per cent. */
    public static boolean isPunctuation(Token token) {
        return token.form().codePoints().noneMatch(Character::isLetterOrDigit)
                && !token.form().equals("$")
                && !token.form().equals("%");
    }
}
