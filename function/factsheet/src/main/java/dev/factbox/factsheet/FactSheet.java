package dev.factbox.factsheet;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one version of an article. Field words are those of IPTC ninjs where it has one. What isn't known
 * is null or empty, never guessed.
 *
 * @param id the article's, over all its versions
 * @param version counted from 1
 * @param guid the sender's own name of the article, where its format gives one
 * @param language ISO 639-1
 * @param facts why there are no facts, {@code unsupported-language}; null when they were read
 * @param incomplete parts that are empty or partial since a fault of Factbox ended their making, {@code ["dates"]};
 *     absent from JSON when empty
 * @param embargoedUntil ISO 8601 instant before which it must not be served
 * @param topics what the subjects come to among IPTC's top MediaTopics
 * @param correction null when the sender doesn't say that this version corrects an earlier one
 * @param evolvedFrom the article that this one rewrites under a new guid
 * @param body where the story itself runs in {@code text}; null when there is none
 * @param derivedFrom the bytes that it was made from
 * @param generatedBy the program and its model
 * @param generatedAt ISO 8601 instant of the upload's event, so that the same upload gives the same sheet
 */
public record FactSheet(
        String id,
        int version,
        PubStatus pubStatus,
        Source source,
        @Nullable String guid,
        @Nullable String headline,
        List<String> by,
        @Nullable String located,
        @Nullable String language,
        @Nullable String facts,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<SheetPart> incomplete,
        Published published,
        @Nullable String versionCreated,
        @Nullable String embargoedUntil,
        List<Subject> subjects,
        List<Topic> topics,
        @Nullable String slugline,
        @Nullable Integer urgency,
        @Nullable String copyright,
        @Nullable String usageTerms,
        @Nullable String ednote,
        @Nullable Correction correction,
        @Nullable Reference evolvedFrom,
        String text,
        String offsetUnit,
        @Nullable Span body,
        Summary summary,
        List<Entity> entities,
        List<Quote> quotes,
        List<Claim> claims,
        List<DateMention> dates,
        List<Quantity> quantities,
        String derivedFrom,
        String generatedBy,
        String generatedAt) {
    /** The unit that every span of a stored sheet counts. */
    public static final String CODE_POINT = "codePoint";

    /** The confidence from which on a fact is shown; docs/fact-sheet.md tells how it was chosen. */
    public static final double SHOWN_FROM = 0.6;

    /** The most claims of an article that are shown. */
    public static final int MOST_CLAIMS = 6;

    public FactSheet {
        by = List.copyOf(by);
        incomplete = List.copyOf(incomplete);
        subjects = List.copyOf(subjects);
        topics = List.copyOf(topics);
        entities = List.copyOf(entities);
        quotes = List.copyOf(quotes);
        claims = List.copyOf(claims);
        dates = List.copyOf(dates);
        quantities = List.copyOf(quantities);
    }

    /** The same sheet under another version number. */
    public FactSheet withVersion(int number) {
        return new FactSheet(
                id,
                number,
                pubStatus,
                source,
                guid,
                headline,
                by,
                located,
                language,
                facts,
                incomplete,
                published,
                versionCreated,
                embargoedUntil,
                subjects,
                topics,
                slugline,
                urgency,
                copyright,
                usageTerms,
                ednote,
                correction,
                evolvedFrom,
                text,
                offsetUnit,
                body,
                summary,
                entities,
                quotes,
                claims,
                dates,
                quantities,
                derivedFrom,
                generatedBy,
                generatedAt);
    }

    /** The same sheet with another summary. */
    public FactSheet withSummary(Summary other) {
        return new FactSheet(
                id,
                version,
                pubStatus,
                source,
                guid,
                headline,
                by,
                located,
                language,
                facts,
                incomplete,
                published,
                versionCreated,
                embargoedUntil,
                subjects,
                topics,
                slugline,
                urgency,
                copyright,
                usageTerms,
                ednote,
                correction,
                evolvedFrom,
                text,
                offsetUnit,
                body,
                other,
                entities,
                quotes,
                claims,
                dates,
                quantities,
                derivedFrom,
                generatedBy,
                generatedAt);
    }

    /** Returns the sheet with the facts that are shown unless somebody asks for more: see {@link #shown(double)}. */
    public FactSheet shown() {
        return shown(SHOWN_FROM);
    }

    /**
     * Returns the sheet with the facts that are right with at least a given probability: entities, dates with a value,
     * quantities, quotes that are speech, and the first {@value #MOST_CLAIMS} claims with a statement. Nothing
     * that is shown points to what isn't; a speaker is shown with the quote.
     *
     * @param confidence in [0, 1]
     */
    public FactSheet shown(double confidence) {
        List<Quote> said = quotes.stream()
                .filter(quote -> quote.isSpeech() && quote.confidence() >= confidence)
                .toList();
        Set<@Nullable String> speakers = said.stream()
                .map(Quote::speaker)
                .map(speaker -> speaker == null ? null : speaker.entity())
                .collect(Collectors.toSet());
        List<Entity> who = entities.stream()
                .filter(entity -> entity.confidence() >= confidence || speakers.contains(entity.id()))
                .toList();
        List<DateMention> when = dates.stream()
                .filter(date -> date.value() != null && date.confidence() >= confidence)
                .toList();
        List<Quantity> much = quantities.stream()
                .filter(quantity -> quantity.confidence() >= confidence)
                .toList();
        Set<String> ids = Stream.of(
                        who.stream().map(Entity::id),
                        when.stream().map(DateMention::id),
                        said.stream().map(Quote::id))
                .flatMap(each -> each)
                .collect(Collectors.toSet());
        return withFacts(who, said, stated(confidence, ids), when, much);
    }

    /** A claim out of somebody's mouth is shown only with the quote that has it. */
    private List<Claim> stated(double confidence, Set<String> ids) {
        return claims.stream()
                .filter(claim -> claim.statement() != null && claim.confidence() >= confidence)
                .filter(claim -> claim.attribution() == null || ids.contains(claim.attribution()))
                .limit(MOST_CLAIMS)
                .map(claim -> claim.pointingTo(ids))
                .toList();
    }

    private FactSheet withFacts(
            List<Entity> who, List<Quote> said, List<Claim> stated, List<DateMention> when, List<Quantity> much) {
        return new FactSheet(
                id,
                version,
                pubStatus,
                source,
                guid,
                headline,
                by,
                located,
                language,
                facts,
                incomplete,
                published,
                versionCreated,
                embargoedUntil,
                subjects,
                topics,
                slugline,
                urgency,
                copyright,
                usageTerms,
                ednote,
                correction,
                evolvedFrom,
                text,
                offsetUnit,
                body,
                summary,
                who,
                said,
                stated,
                when,
                much,
                derivedFrom,
                generatedBy,
                generatedAt);
    }
}
