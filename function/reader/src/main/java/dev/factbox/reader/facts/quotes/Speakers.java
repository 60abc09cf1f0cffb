package dev.factbox.reader.facts.quotes;

import dev.factbox.factsheet.Entity;
import dev.factbox.factsheet.Mention;
import dev.factbox.factsheet.Span;
import dev.factbox.factsheet.Speaker;
import dev.factbox.reader.facts.quotes.Report.Source;
import dev.factbox.reader.language.Syntax;
import dev.factbox.reader.language.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns the head of a source's noun phrase into a speaker: the mention, and the entity that it stands for. */
final class Speakers {
    private final Syntax syntax;
    private final List<Entity> entities;

    Speakers(Syntax syntax, List<Entity> entities) {
        this.syntax = syntax;
        this.entities = entities;
    }

    Speaker of(Source source) {
        Span span = source.span();
        Entity entity = entity(source.head());
        String id = entity == null ? null : entity.id();
        return new Speaker(id, span.start(), span.end(), syntax.reading().slice(span), entity != null);
    }

    /** The entity of the head, of the noun that a relative pronoun stands for, or of an apposition. */
    private @Nullable Entity entity(Token head) {
        Entity own = mentioned(head);
        if (own != null) {
            return own;
        }
        Token antecedent = antecedent(head);
        if (antecedent != null) {
            return entity(antecedent);
        }
        for (Token child : syntax.children(head)) {
            if (child.plainRelation().equals("appos") && mentioned(child) != null) {
                return mentioned(child);
            }
        }
        return null;
    }

    private @Nullable Token antecedent(Token pronoun) {
        Token clause = syntax.head(pronoun);
        boolean relative = clause.relation().equals("acl:relcl") && !clause.isRoot();
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
