package dev.factbox.lookup;

import dev.factbox.factsheet.Claim;
import dev.factbox.factsheet.Cue;
import dev.factbox.factsheet.DateMention;
import dev.factbox.factsheet.Entity;
import dev.factbox.factsheet.EntityKey;
import dev.factbox.factsheet.FactSheet;
import dev.factbox.factsheet.Mention;
import dev.factbox.factsheet.Passage;
import dev.factbox.factsheet.PubStatus;
import dev.factbox.factsheet.Published;
import dev.factbox.factsheet.Quantity;
import dev.factbox.factsheet.Quote;
import dev.factbox.factsheet.Source;
import dev.factbox.factsheet.Span;
import dev.factbox.factsheet.Speaker;
import dev.factbox.factsheet.Summary;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells a fact sheet fact by fact; each is found in the text by its words. */
public final class Facts {
    private final String text;
    private final List<Entity> entities = new ArrayList<>();
    private final List<Quote> quotes = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<DateMention> dates = new ArrayList<>();
    private final List<Quantity> quantities = new ArrayList<>();
    private final List<Summary.Line> summary = new ArrayList<>();

    private Facts(String text) {
        this.text = text;
    }

    public static Facts in(String text) {
        return new Facts(text);
    }

    private Span find(String words) {
        int start = text.indexOf(words);
        return new Span(start, start + words.length());
    }

    public Facts person(String name) {
        Span span = find(name);
        Mention mention = new Mention(span.start(), span.end(), name, Mention.Form.NAME);
        String key = name.toLowerCase(Locale.ROOT).replace(' ', '-');
        entities.add(new Entity(
                "e" + (entities.size() + 1), Entity.Type.PERSON, name, key, List.of(), 1, List.of(mention), null));
        return this;
    }

    /** An entity that is mentioned wherever its name stands. */
    public Facts entity(String name) {
        List<Mention> mentions = new ArrayList<>();
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
            mentions.add(new Mention(at, at + name.length(), name, Mention.Form.NAME));
        }
        String key = EntityKey.of(name).orElseThrow();
        entities.add(
                new Entity("e" + (entities.size() + 1), Entity.Type.PERSON, name, key, List.of(), 0.5, mentions, null));
        return this;
    }

    private Entity named(String name) {
        return entities.stream()
                .filter(entity -> entity.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** A direct quote of an entity. */
    public Facts said(String words, String name) {
        Span span = find(words);
        Span who = find(name);
        quotes.add(Quote.of(
                "q" + (quotes.size() + 1),
                span,
                words,
                Quote.Kind.DIRECT,
                new Speaker(named(name).id(), who.start(), who.end(), name, true),
                null,
                1));
        return this;
    }

    /** A clause in which one entity told another, with the id of its date. */
    public Facts did(String clause, String subject, String object, @Nullable String time) {
        Span span = find(clause);
        Span verb = new Span(span.start() + clause.indexOf("told"), span.start() + clause.indexOf("told") + 4);
        Claim.Argument told = argument(span.end() - object.length(), object, "object");
        claims.add(Claim.of(
                        new Span(span.start(), span.end()),
                        argument(span.start(), subject, null),
                        new Claim.Predicate(verb.start(), verb.end(), "told", "tell"),
                        List.of(told),
                        false,
                        Claim.Modality.ASSERTED,
                        time,
                        null,
                        null,
                        1)
                .stated(clause, List.of(span), 1));
        return this;
    }

    private Claim.Argument argument(int start, String name, @Nullable String role) {
        return new Claim.Argument(
                start, start + name.length(), name, named(name).id(), role);
    }

    public Facts quote(String said, String speaker, String cue) {
        Span span = find(said);
        Span who = find(speaker);
        Span verb = find(cue);
        quotes.add(Quote.of(
                "q" + (quotes.size() + 1),
                span,
                said,
                Quote.Kind.INDIRECT,
                new Speaker(null, who.start(), who.end(), speaker, true),
                new Cue(verb.start(), verb.end(), cue, cue),
                1));
        return this;
    }

    public Facts date(String words, @Nullable String value, DateMention.Precision precision) {
        Span span = find(words);
        dates.add(new DateMention(
                "d" + (dates.size() + 1),
                span.start(),
                span.end(),
                words,
                DateMention.Type.DATE,
                value,
                precision,
                null));
        return this;
    }

    /** A clause with the id of its date. */
    public Facts claim(String clause, String verb, @Nullable String time) {
        Span span = find(clause);
        Span predicate = find(verb);
        claims.add(Claim.of(
                new Span(span.start(), span.end()),
                null,
                new Claim.Predicate(predicate.start(), predicate.end(), verb, verb),
                List.of(),
                false,
                Claim.Modality.ASSERTED,
                time,
                null,
                null,
                1));
        return this;
    }

    public Facts count(String words, int value, String unit) {
        Span span = find(words);
        quantities.add(new Quantity(
                span.start(),
                span.end(),
                words,
                new Passage(span.start(), span.end(), words),
                Quantity.Kind.COUNT,
                BigDecimal.valueOf(value),
                null,
                unit,
                null,
                false));
        return this;
    }

    public Facts summary(String sentence) {
        summary.add(new Summary.Line(sentence, List.of(find(sentence)), "opens the article"));
        return this;
    }

    public FactSheet sheet(int version, @Nullable String headline) {
        return new FactSheet(
                "art_1",
                version,
                PubStatus.USABLE,
                new Source("s3://desk/1", null, "text/plain", text.length(), Integer.toHexString(text.hashCode())),
                null,
                headline,
                List.of(),
                null,
                "en",
                null,
                List.of(),
                new Published("2025-06-13", Published.From.DOCUMENT),
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                text,
                FactSheet.CODE_POINT,
                new Span(0, text.length()),
                new Summary(null, summary, List.of()),
                entities,
                quotes,
                claims,
                dates,
                quantities,
                "s3://desk/1",
                "factbox",
                "2025-06-13T08:00:00Z");
    }
}
