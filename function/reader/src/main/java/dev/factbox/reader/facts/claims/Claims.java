package dev.factbox.reader.facts.claims;

import dev.factbox.factsheet.Claim;
import dev.factbox.factsheet.DateMention;
import dev.factbox.factsheet.Entity;
import dev.factbox.factsheet.Quote;
import dev.factbox.factsheet.Span;
import dev.factbox.reader.article.Article;
import dev.factbox.reader.article.Deadline;
import dev.factbox.reader.article.Letters;
import dev.factbox.reader.facts.claims.Clause.Participant;
import dev.factbox.reader.facts.modality.Modalities;
import dev.factbox.reader.language.Reading;
import dev.factbox.reader.language.Syntax;
import dev.factbox.reader.language.Token;
import dev.factbox.reader.wording.Draft;
import dev.factbox.reader.wording.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds who did what to whom, where and when. */
public final class Claims {
    private static final Set<String> WHERE = Set.of("in", "at", "near", "on", "outside", "inside", "from", "to");

    /** Relations whose dates belong to the act: "they moved Monday's meeting", "postponed the 2020 games". */
    private static final Set<String> NEVER_TIMES = Set.of("object", "recipient", "complement");

    private static final Set<String> POINTING = Set.of("it", "this", "that", "there", "what", "these", "those");

    /** Maximum distance of a clause's time, in code points: ", during the ". */
    private static final int FARTHEST = 14;

    /** Probability that a statement is right: docs/decisions.md tells how it was judged. */
    private static final double STATEMENT = 0.8;

    /** Weight that puts claims with a statement before all others. */
    private static final double STATED = 10;

    private final Reading reading;
    private final List<DateMention> dates;

    /** Ends of the dates by their starts. */
    private final TreeMap<Integer, Integer> times = new TreeMap<>();

    private final List<Quote> quotes;
    private final ParticipantPhrases phrases;
    private final ClauseReader clauses;
    private final EventNouns nouns;
    private final Modalities modalities;
    private final Statements statements;

    private Claims(
            Article article, Reading reading, List<Entity> entities, List<DateMention> dates, List<Quote> quotes) {
        Syntax syntax = new Syntax(reading);
        this.reading = reading;
        this.dates = dates;
        dates.forEach(date -> times.put(date.start(), date.end()));
        this.quotes = quotes;
        this.phrases = new ParticipantPhrases(syntax, entities);
        this.clauses = new ClauseReader(syntax);
        this.nouns = new EventNouns(syntax, clauses, phrases);
        this.modalities = new Modalities(syntax);
        Wording wording = Wording.of(article, reading, entities, dates);
        this.statements = new Statements(article, syntax, entities, quotes, phrases, wording);
    }

    /** Finds the claims of an article, the most salient first; those of equal weight in order of the text. */
    public static List<Claim> find(
            Article article, Reading reading, List<Entity> entities, List<DateMention> dates, List<Quote> quotes) {
        return new Claims(article, reading, entities, dates, quotes).find();
    }

    private record Weighed(Claim claim, double salience) {}

    private List<Claim> find() {
        List<Weighed> found = new ArrayList<>();
        for (Token token : reading.tokens()) {
            Deadline.check();
            clauses.at(token)
                    .or(() -> nouns.at(token))
                    .map(this::withoutTimes)
                    .filter(clause -> !isEmptyCopula(clause))
                    .flatMap(this::weighed)
                    .ifPresent(found::add);
        }
        return found.stream()
                .sorted(Comparator.comparingDouble(Weighed::salience).reversed())
                .map(Weighed::claim)
                .toList();
    }

    /**
     * Removes arguments that are dates, since a date is the claim's time and no participant: "closed by 2012",
     * "Monday's vote".
     */
    private Clause withoutTimes(Clause clause) {
        Token subject = clause.subject();
        return new Clause(
                clause.predicate(),
                clause.base(),
                subject != null && isTime(subject) ? null : subject,
                clause.inherited(),
                clause.participants().stream()
                        .filter(participant -> NEVER_TIMES.contains(participant.role()) || !isTime(participant.head()))
                        .toList());
    }

    private boolean isTime(Token head) {
        var before = times.floorEntry(head.span().start());
        return before != null && before.getValue() >= head.span().end();
    }

    /** "It is too early to tell", "this was a surprise": said of nothing that can be named. */
    private boolean isEmptyCopula(Clause clause) {
        Token subject = clause.subject();
        return subject != null
                && POINTING.contains(Letters.lower(subject.form()))
                && clause.predicate().lemma().equals("be")
                && phrases.entity(subject) == null;
    }

    /** A claim, unless it is empty: without anybody or anything that takes part. */
    private Optional<Weighed> weighed(Clause clause) {
        Claim.Argument subject =
                clause.subject() == null ? null : argument(new Participant(clause.subject(), "subject"), null);
        List<Claim.Argument> objects = clause.participants().stream()
                .map(participant -> argument(participant, participant.role()))
                .filter(object -> subject == null || !object.span().equals(subject.span()))
                .toList();
        if (subject == null && objects.isEmpty()) {
            return Optional.empty();
        }
        Claim claim = claim(clause, subject, objects);
        return Optional.of(statements
                .of(clause)
                .map(draft -> new Weighed(stated(claim, draft), salience(clause) + STATED))
                .orElseGet(() -> new Weighed(claim, salience(clause))));
    }

    private static Claim stated(Claim claim, Draft draft) {
        return claim.stated(draft.text(), draft.spans(), STATEMENT);
    }

    private Claim claim(Clause clause, Claim.@Nullable Argument subject, List<Claim.Argument> objects) {
        Token verb = clause.predicate();
        Span all = Stream.concat(Stream.ofNullable(subject), objects.stream())
                .map(Claim.Argument::span)
                .filter(span -> inSentence(verb, span))
                .reduce(verb.span(), Span::cover);
        return Claim.of(
                new Span(all.start(), all.end()),
                subject,
                new Claim.Predicate(verb.span().start(), verb.span().end(), verb.form(), verb.lemma()),
                objects,
                modalities.isNegated(clause.base()),
                modalities.of(clause.base()),
                time(all),
                place(clause),
                attribution(verb.span()),
                confidence(clause));
    }

    private boolean inSentence(Token verb, Span span) {
        return Math.abs(span.start() - verb.span().start()) < 1000;
    }

    private Claim.Argument argument(Participant participant, @Nullable String role) {
        Span span = phrases.span(participant.head());
        Entity entity = phrases.entity(participant.head());
        return new Claim.Argument(
                span.start(), span.end(), reading.slice(span), entity == null ? null : entity.id(), role);
    }

    private @Nullable String time(Span clause) {
        return dates.stream()
                .filter(date -> clause.overlaps(date.span()) || isJustBeside(clause, date.span()))
                .map(DateMention::id)
                .findFirst()
                .orElse(null);
    }

    /** "On Monday the court …", "… left on Monday": the time stands at the clause's edge. */
    private boolean isJustBeside(Span clause, Span date) {
        int from = Math.min(clause.end(), date.end());
        int to = Math.max(clause.start(), date.start());
        return from < to
                && to - from <= FARTHEST
                && reading.text().slice(from, to).strip().matches("(?i),?\\s*+(on|in|at|since|by|during)?\\s*+(the)?");
    }

    private @Nullable String place(Clause clause) {
        return clause.participants().stream()
                .filter(participant -> WHERE.contains(participant.role()))
                .map(participant -> phrases.entity(participant.head()))
                .filter(entity -> entity != null && entity.type() == Entity.Type.LOCATION)
                .map(Entity::id)
                .findFirst()
                .orElse(null);
    }

    /** The innermost quotation that the predicate is part of. */
    private @Nullable String attribution(Span predicate) {
        return quotes.stream()
                .filter(quote -> quote.start() < predicate.end() && predicate.start() < quote.end())
                .filter(quote -> quote.spans().stream().anyMatch(span -> span.contains(predicate)))
                .min(Comparator.comparingInt(quote -> quote.span().length()))
                .map(Quote::id)
                .orElse(null);
    }

    /** Shares of MEANTIME's claims that were right: with a subject of its own, a shared one, of a noun, without one. */
    private static double confidence(Clause clause) {
        if (clause.subject() == null) {
            return 0.5;
        }
        return clause.inherited() ? 0.6 : 0.8;
    }

    /** Returns the weight of its entities, and a little more for an early clause. */
    private double salience(Clause clause) {
        double entities = Stream.concat(
                        Stream.ofNullable(clause.subject()),
                        clause.participants().stream().map(Participant::head))
                .map(phrases::entity)
                .filter(Objects::nonNull)
                .distinct()
                .mapToDouble(Entity::salience)
                .sum();
        double early =
                1.0 - (double) clause.predicate().index() / reading.tokens().size();
        return entities + (clause.base().isRoot() ? 0.6 : 0.3) * early + (clause.subject() == null ? 0 : 0.2);
    }
}
