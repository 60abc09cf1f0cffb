package dev.factbox.bench.lookups;

import dev.factbox.factsheet.Claim;
import dev.factbox.factsheet.Cue;
import dev.factbox.factsheet.DateMention;
import dev.factbox.factsheet.Entity;
import dev.factbox.factsheet.Mention;
import dev.factbox.factsheet.Quote;
import dev.factbox.factsheet.Span;
import dev.factbox.factsheet.Speaker;
import dev.factbox.factsheet.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A text in the making that remembers where its facts stand. All of its letters are single UTF-16 units. */
final class Draft {
    private final StringBuilder text = new StringBuilder();
    private final Map<Name, List<Span>> mentions = new LinkedHashMap<>();
    private final List<Quote> quotes = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<DateMention> dates = new ArrayList<>();

    /** Somebody or something that articles name. */
    record Name(Entity.Type type, String name, String role) {
        String key() {
            return name.toLowerCase(Locale.ROOT).replace(' ', '-');
        }
    }

    Span say(String words) {
        int start = text.length();
        text.append(words);
        return new Span(start, text.length());
    }

    Span name(Name name) {
        Span span = say(name.name());
        mentions.computeIfAbsent(name, n -> new ArrayList<>()).add(span);
        return span;
    }

    String date(LocalDate day) {
        Span span = say(day.toString());
        String id = "d" + (dates.size() + 1);
        dates.add(new DateMention(
                id,
                span.start(),
                span.end(),
                day.toString(),
                DateMention.Type.DATE,
                day.toString(),
                DateMention.Precision.DAY,
                null));
        return id;
    }

    /** "Ann Lee met Acme Works in Oslo on 2025-06-13." */
    void event(Name who, String verb, Name whom, Name where, LocalDate day) {
        int start = text.length();
        Span subject = name(who);
        say(" ");
        Span predicate = say(verb);
        say(" ");
        Span object = name(whom);
        say(" in ");
        name(where);
        say(" on ");
        String time = date(day);
        claim(new Span(start, text.length()), subject, who, predicate, object, whom, where, time);
        say(". ");
    }

    private void claim(
            Span whole, Span subject, Name who, Span verb, Span object, Name whom, Name where, @Nullable String time) {
        claims.add(Claim.of(
                        new Span(whole.start(), whole.end()),
                        new Claim.Argument(subject.start(), subject.end(), who.name(), id(who), null),
                        new Claim.Predicate(verb.start(), verb.end(), exact(verb), exact(verb)),
                        List.of(new Claim.Argument(object.start(), object.end(), whom.name(), id(whom), "object")),
                        false,
                        Claim.Modality.ASSERTED,
                        time,
                        id(where),
                        null,
                        0.9)
                .stated(exact(whole), List.of(whole), 0.9));
    }

    /** "“Acme Works will grow,” Ann Lee said." */
    void quote(Name about, String words, Name speaker) {
        say("“");
        int start = text.length();
        name(about);
        Span said = new Span(start, say(" " + words + ",").end());
        say("” ");
        Span by = name(speaker);
        say(" ");
        Span cue = say("said");
        say(". ");
        quotes.add(Quote.of(
                "q" + (quotes.size() + 1),
                said,
                exact(said),
                Quote.Kind.DIRECT,
                new Speaker(id(speaker), by.start(), by.end(), speaker.name(), true),
                new Cue(cue.start(), cue.end(), "said", "say"),
                0.9));
    }

    private String exact(Span span) {
        return text.substring(span.start(), span.end());
    }

    private String id(Name name) {
        return "e" + (List.copyOf(mentions.keySet()).indexOf(name) + 1);
    }

    String text() {
        return text.toString();
    }

    List<Entity> entities() {
        Text whole = Text.of(text());
        int all = mentions.values().stream().mapToInt(List::size).sum();
        List<Entity> entities = new ArrayList<>();
        mentions.forEach((name, spans) -> entities.add(new Entity(
                id(name),
                name.type(),
                name.name(),
                name.key(),
                name.role().isEmpty() ? List.of() : List.of(name.role()),
                (double) spans.size() / all,
                spans.stream()
                        .map(span -> Mention.of(whole, span, Mention.Form.NAME))
                        .toList(),
                null)));
        return entities;
    }

    List<Quote> quotes() {
        return List.copyOf(quotes);
    }

    List<Claim> claims() {
        return List.copyOf(claims);
    }

    List<DateMention> dates() {
        return List.copyOf(dates);
    }
}
