package dev.factbox.reader.facts.claims;

import dev.factbox.factsheet.Entity;
import dev.factbox.factsheet.Mention;
import dev.factbox.factsheet.Span;
import dev.factbox.reader.article.Letters;
import dev.factbox.reader.language.Syntax;
import dev.factbox.reader.language.Token;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The words of a participant and the entity that it is. */
final class ParticipantPhrases {
    /** Clauses that tell more about a noun or a word of its phrase, and are claims of their own. */
    private static final Set<String> CLAUSES =
            Set.of("acl:relcl", "acl", "appos", "parataxis", "advcl", "discourse", "dep", "orphan");

    /**
     * Relations that depend on the noun without being part of its name: its preposition, its copula with the subject.
     */
    private static final Set<String> ASIDE =
            Set.of("case", "punct", "cc", "cc:preconj", "mark", "cop", "nsubj", "aux", "advmod:emph");

    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");

    private final Syntax syntax;

    /** Entities by the first and last code point of each mention. */
    private final TreeMap<Integer, Mentioned> mentions = new TreeMap<>();

    private record Mentioned(Mention mention, Entity entity) {}

    ParticipantPhrases(Syntax syntax, List<Entity> entities) {
        this.syntax = syntax;
        for (Entity entity : entities) {
            entity.mentions().forEach(mention -> mentions.put(mention.start(), new Mentioned(mention, entity)));
        }
    }

    /** The words of a participant; of a relative pronoun those that it stands for, up to itself. */
    Span span(Token head) {
        Token antecedent = antecedent(head);
        return antecedent.equals(head) ? phrase(head) : phrase(antecedent).cover(head.span());
    }

    /** Returns the antecedent of a relative pronoun; any other word itself. */
    private Token antecedent(Token word) {
        Token clause = syntax.head(word);
        boolean relative = clause.relation().equals("acl:relcl") && RELATIVE.contains(Letters.lower(word.form()));
        return relative ? syntax.head(clause) : word;
    }

    /** The run of words around a noun that belong to it; of a clause, all of it. */
    private Span phrase(Token head) {
        boolean clause =
                head.plainRelation().equals("ccomp") || head.plainRelation().equals("xcomp");
        TreeSet<Integer> inside = new TreeSet<>();
        Deque<Token> open = new ArrayDeque<>(List.of(head));
        while (!open.isEmpty()) {
            Token token = open.pop();
            inside.add(token.index());
            for (Token child : syntax.children(token)) {
                boolean belongs = clause || !(isClause(child) || (token.equals(head) && isAside(child)));
                if (belongs) {
                    open.push(child);
                }
            }
        }
        return run(head, inside);
    }

    private static boolean isClause(Token child) {
        return CLAUSES.contains(child.relation()) || CLAUSES.contains(child.plainRelation());
    }

    private static boolean isAside(Token child) {
        return ASIDE.contains(child.relation()) || ASIDE.contains(child.plainRelation());
    }

    /** Marks may stand between its words, other words not. */
    private Span run(Token head, NavigableSet<Integer> inside) {
        int first = head.index();
        int last = head.index();
        for (int i = first - 1; i >= inside.first() && (inside.contains(i) || isMark(i)); i--) {
            first = inside.contains(i) ? i : first;
        }
        for (int i = last + 1; i <= inside.last() && (inside.contains(i) || isMark(i)); i++) {
            last = inside.contains(i) ? i : last;
        }
        return bare(head, first, last);
    }

    /** Without the marks at its ends. */
    private Span bare(Token head, int from, int to) {
        int first = from;
        int last = to;
        while (first < head.index() && isMark(first)) {
            first++;
        }
        while (last > head.index() && isMark(last)) {
            last--;
        }
        if (first > 0 && token(first - 1).form().equals("(") && closes(first, last)) {
            first--;
        }
        return token(first).span().cover(token(last).span());
    }

    /** Returns true if a bracket ends here that began before. */
    private boolean closes(int first, int last) {
        int depth = 0;
        for (int i = first; i <= last && depth >= 0; i++) {
            depth += token(i).form().equals("(") ? 1 : token(i).form().equals(")") ? -1 : 0;
        }
        return depth < 0;
    }

    private boolean isMark(int index) {
        return Syntax.isPunctuation(token(index));
    }

    private Token token(int index) {
        return syntax.reading().tokens().get(index);
    }

    /** The entity that a word is part of a mention of, or that stands in apposition to it: "the mayor, Ann Roe,". */
    @Nullable Entity entity(Token word) {
        Token head = antecedent(word);
        Entity own = mentioned(head);
        Token other = own == null ? syntax.child(head, "appos", "flat") : null;
        Entity apposed = other == null ? null : mentioned(other);
        return apposed != null && apposed.type() == Entity.Type.PERSON ? apposed : own;
    }

    /** Returns true if a name of an entity stands in a span. */
    boolean hasName(Span span) {
        return mentions.subMap(span.start(), span.end()).values().stream()
                .anyMatch(mentioned -> mentioned.mention().form() == Mention.Form.NAME);
    }

    private @Nullable Entity mentioned(Token head) {
        var before = mentions.floorEntry(head.span().start());
        return before != null && before.getValue().mention().span().contains(head.span())
                ? before.getValue().entity()
                : null;
    }
}
