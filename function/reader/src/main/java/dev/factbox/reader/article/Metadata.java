package dev.factbox.reader.article;

import dev.factbox.factsheet.Correction;
import dev.factbox.factsheet.PubStatus;
import dev.factbox.factsheet.Published;
import dev.factbox.factsheet.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a document says of itself, in the words of IPTC ninjs. {@link MetadataBuilder} makes it.
 *
 * @param guid the sender's own name of the article
 * @param wireVersion the sender's version, a number or anything else that sorts as its format says
 * @param headline null when the document has none
 * @param by bylines, a person each
 * @param located place of the dateline
 * @param language ISO 639-1
 * @param versionCreated ISO 8601, when this version was made
 * @param embargoedUntil ISO 8601 instant
 * @param urgency 1 (most urgent) to 9
 * @param ednote the sender's public word to editors; what is marked as not for publication is never kept
 * @param correction null unless this version says that it corrects an earlier one
 * @param evolvedFrom guid of the article that this one rewrites under a new guid
 * @param kills guids of other articles that this document kills
 * @param advisory null unless it is no story, but kills one in words alone
 */
public record Metadata(
        @Nullable String guid,
        @Nullable String wireVersion,
        PubStatus pubStatus,
        @Nullable String headline,
        List<String> by,
        @Nullable String located,
        @Nullable String language,
        Published published,
        @Nullable String versionCreated,
        @Nullable String embargoedUntil,
        List<Subject> subjects,
        @Nullable String slugline,
        @Nullable Integer urgency,
        @Nullable String copyright,
        @Nullable String usageTerms,
        @Nullable String ednote,
        @Nullable Correction correction,
        @Nullable String evolvedFrom,
        List<String> kills,
        @Nullable KillAdvisory advisory) {
    public Metadata {
        by = List.copyOf(by);
        subjects = List.copyOf(subjects);
        kills = List.copyOf(kills);
    }
}
