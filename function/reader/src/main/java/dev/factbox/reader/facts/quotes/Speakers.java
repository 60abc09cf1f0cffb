package dev.factbox.reader.facts.quotes;

import dev.factbox.factsheet.Entity;
import dev.factbox.factsheet.Mention;
import dev.factbox.factsheet.Span;
import dev.factbox.factsheet.Speaker;
import dev.factbox.reader.facts.quotes.Attribution.Source;
import dev.factbox.reader.language.Subtree;
import dev.factbox.reader.language.Syntax;
import dev.factbox.reader.language.Token;
import dev.factbox.reader.language.Upos;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns the head of a source's noun phrase into a speaker: the mention, and the entity that it stands for. */
final class Speakers {
    private static final Set<String> RELATIVE = Set.of("who", "which", "that");
    private static final Set<String> NEVER_NAMING = Set.of("acl", "case", "cc", "conj", "parataxis");
    private static final Set<String> SAME = Set.of("flat", "appos", "compound", "nmod:desc");

    private final Syntax syntax;
    private final List<Entity> entities;

    Speakers(Syntax syntax, List<Entity> entities) {
        this.syntax = syntax;
        this.entities = entities;
    }

    /** The speaker of a source; a relative pronoun is whoever it stands for. */
    Speaker of(Source source) {
        Token antecedent = antecedent(source.head());
        Span span = antecedent == null ? source.span() : phrase(antecedent);
        Entity entity = isOfSeveral(source, span) ? null : entity(source);
        String id = entity == null ? null : entity.id();
        return new Speaker(id, span.start(), span.end(), syntax.reading().slice(span), entity != null);
    }

    /** Returns true for "the Greens and the Liberals": no one of them is the speaker. */
    private boolean isOfSeveral(Source source, Span shown) {
        return syntax.children(source.head()).stream()
                .anyMatch(child -> child.plainRelation().equals("conj")
                        && shown.contains(child.span())
                        && mentioned(child) != null);
    }

    /** Returns true if a span lies in the name of a person. */
    boolean isPerson(Span span) {
        return entities.stream()
                .filter(entity -> entity.type() == Entity.Type.PERSON)
                .flatMap(entity -> entity.mentions().stream())
                .anyMatch(mention ->
                        mention.form() == Mention.Form.NAME && mention.span().overlaps(span));
    }

    /** Returns true if the speaker is a person or a body, who can say something. */
    boolean speaks(Speaker speaker) {
        return entities.stream()
                .filter(entity -> entity.id().equals(speaker.entity()))
                .anyMatch(entity -> entity.type() != Entity.Type.MISC);
    }

    /**
     * The person that the phrase names, else the entity of its head, else of the noun that a relative pronoun stands
     * for.
     */
    private @Nullable Entity entity(Source source) {
        Entity person = named(source, Entity.Type.PERSON);
        if (person != null) {
            return person;
        }
        Token head = source.head();
        Entity own = mentioned(head);
        if (own != null) {
            return own;
        }
        Token antecedent = antecedent(head);
        return antecedent != null ? mentioned(antecedent) : null;
    }

    /**
     * "Foreign Minister Ana Weaver", "his adviser, Ana Weaver", of two in a row the last, "Weaver aide Mel Roe", but
     * not "Weaver's lawyer" and not "a friend of Weaver".
     */
    private @Nullable Entity named(Source source, Entity.Type type) {
        Entity found = null;
        int last = -1;
        for (Entity entity : entities) {
            for (Mention mention : entity.type() == type ? entity.mentions() : List.<Mention>of()) {
                if (mention.form() == Mention.Form.NAME
                        && mention.start() > last
                        && source.span().contains(mention.span())
                        && isSame(mention, source.head())) {
                    found = entity;
                    last = mention.start();
                }
            }
        }
        return found;
    }

    /** Returns true if only ties of name, title and apposition lead from a mention up to a head. */
    private boolean isSame(Mention mention, Token head) {
        Token token = syntax.reading().tokens().get(syntax.tokenAfter(mention.start()));
        for (int higher = 0; higher < 6; higher++) {
            if (token.equals(head)) {
                return true;
            }
            boolean inside = mention.span().overlaps(syntax.head(token).span());
            if (token.isRoot() || !(inside || SAME.contains(token.relation()))) {
                return false;
            }
            token = syntax.head(token);
        }
        return false;
    }

    /** The noun phrase without its clauses. */
    private Span phrase(Token noun) {
        Set<Token> clauses = syntax.children(noun).stream()
                .filter(child -> NEVER_NAMING.contains(child.plainRelation()) || child.upos() == Upos.PUNCT)
                .collect(Collectors.toSet());
        Subtree inside = syntax.subtree(noun, clauses);
        int first = noun.index();
        int last = noun.index();
        while (inside.contains(first - 1)) {
            first--;
        }
        while (inside.contains(last + 1)) {
            last++;
        }
        Span span = syntax.bare(first, last);
        return span == null ? noun.span() : span;
    }

    private @Nullable Token antecedent(Token pronoun) {
        Token clause = syntax.head(pronoun);
        boolean relative =
                RELATIVE.contains(pronoun.lower()) && clause.relation().equals("acl:relcl") && !clause.isRoot();
        return relative && syntax.head(clause).index() < pronoun.index() ? syntax.head(clause) : null;
    }

    private @Nullable Entity mentioned(Token head) {
        for (Entity entity : entities) {
            for (Mention mention : entity.mentions()) {
                if (mention.span().contains(head.span())) {
                    return entity;
                }
            }
        }
        return null;
    }
}
