package dev.factbox.factsheet;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
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
}
