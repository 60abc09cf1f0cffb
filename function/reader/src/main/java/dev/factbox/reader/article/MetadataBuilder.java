package dev.factbox.reader.article;

import dev.factbox.factsheet.Correction;
import dev.factbox.factsheet.PubStatus;
import dev.factbox.factsheet.Published;
import dev.factbox.factsheet.Subject;
import dev.factbox.factsheet.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Collects what a document says of itself. Blank strings count as absent; a repeated subject, person or guid is kept
 * once; each string is made {@link Text#whole}.
 */
public final class MetadataBuilder {
    /** Values that senders' programs write for missing ones. */
    private static final Pattern PLACEHOLDER =
            Pattern.compile("(?i)none|null|n/a|no[- ](?:data|headline|byline)\\W*(?:available)?");

    private static final Comparator<Correction> TELLING =
            Comparator.comparing((Correction c) -> c.note() == null).thenComparing(Correction::from);

    private @Nullable String guid;
    private @Nullable String wireVersion;
    private PubStatus pubStatus = PubStatus.USABLE;
    private @Nullable String headline;
    private final List<String> by = new ArrayList<>();
    private @Nullable String located;
    private @Nullable String language;
    private @Nullable Published published;
    private @Nullable String versionCreated;
    private @Nullable String embargoedUntil;
    private final List<Subject> subjects = new ArrayList<>();
    private @Nullable String slugline;
    private @Nullable Integer urgency;
    private @Nullable String copyright;
    private @Nullable String usageTerms;
    private @Nullable String ednote;
    private @Nullable Correction correction;
    private @Nullable String evolvedFrom;
    private final List<String> kills = new ArrayList<>();
    private @Nullable KillAdvisory advisory;

    public MetadataBuilder guid(@Nullable String value) {
        guid = clean(value, guid);
        return this;
    }

    public MetadataBuilder wireVersion(@Nullable String value) {
        wireVersion = clean(value, wireVersion);
        return this;
    }

    /** A later status only counts when it is stricter: usable, withheld, canceled. */
    public MetadataBuilder pubStatus(PubStatus value) {
        pubStatus = value.compareTo(pubStatus) > 0 ? value : pubStatus;
        return this;
    }

    public MetadataBuilder headline(@Nullable String value) {
        headline = clean(value, headline);
        return this;
    }

    public MetadataBuilder by(List<String> people) {
        people.stream()
                .map(person -> Text.whole(person.strip()))
                .filter(p -> !p.isEmpty() && !by.contains(p))
                .forEach(by::add);
        return this;
    }

    public MetadataBuilder located(@Nullable String value) {
        located = clean(value, located);
        return this;
    }

    /** Takes a language tag, of which the language itself is kept: {@code en} of {@code en-US}. */
    public MetadataBuilder language(@Nullable String value) {
        String tag = value == null ? "" : Letters.lower(value.strip());
        language = tag.matches("[a-z]{2}(?:[-_].*)?") ? tag.substring(0, 2) : language;
        return this;
    }

    /** The most trusted of what is given wins; of equally trusted ones the first. */
    public MetadataBuilder published(@Nullable Published value) {
        if (value != null && (published == null || value.from().compareTo(published.from()) < 0)) {
            published = value;
        }
        return this;
    }

    /** Bylines from the text, where the document's own fields name nobody. */
    public MetadataBuilder byOtherwise(List<String> people) {
        return by.isEmpty() ? by(people) : this;
    }

    public MetadataBuilder locatedOtherwise(@Nullable String value) {
        return located == null ? located(value) : this;
    }

    public MetadataBuilder languageOtherwise(@Nullable String value) {
        return language == null ? language(value) : this;
    }

    public MetadataBuilder headlineOtherwise(@Nullable String value) {
        return headline == null ? headline(value) : this;
    }

    public MetadataBuilder guidOtherwise(@Nullable String value) {
        return guid == null ? guid(value) : this;
    }

    public MetadataBuilder wireVersionOtherwise(@Nullable String value) {
        return wireVersion == null ? wireVersion(value) : this;
    }

    public MetadataBuilder sluglineOtherwise(@Nullable String value) {
        return slugline == null ? slugline(value) : this;
    }

    public MetadataBuilder copyrightOtherwise(@Nullable String value) {
        return copyright == null ? copyright(value) : this;
    }

    public MetadataBuilder ednoteOtherwise(@Nullable String value) {
        return ednote == null ? ednote(value) : this;
    }

    public MetadataBuilder urgencyOtherwise(@Nullable String value) {
        return urgency == null && value != null && value.strip().matches("[1-9]")
                ? urgency(Integer.valueOf(value.strip()))
                : this;
    }

    public @Nullable String versionCreated() {
        return versionCreated;
    }

    public @Nullable String slugline() {
        return slugline;
    }

    public @Nullable String headline() {
        return headline;
    }

    public boolean hasLanguage() {
        return language != null;
    }

    /** Returns true if it may be served: not held, not killed, and killing nothing. */
    public boolean usable() {
        return pubStatus == PubStatus.USABLE && kills.isEmpty();
    }

    public MetadataBuilder versionCreated(@Nullable String value) {
        versionCreated = clean(value, versionCreated);
        return this;
    }

    public MetadataBuilder embargoedUntil(@Nullable String value) {
        embargoedUntil = clean(value, embargoedUntil);
        return this;
    }

    public MetadataBuilder subject(@Nullable String code, @Nullable String name) {
        Subject subject = new Subject(clean(code, null), clean(name, null));
        boolean empty = subject.code() == null && subject.name() == null;
        if (!empty && !subjects.contains(subject)) {
            subjects.add(subject);
        }
        return this;
    }

    public MetadataBuilder slugline(@Nullable String value) {
        slugline = clean(value, slugline);
        return this;
    }

    public MetadataBuilder urgency(@Nullable Integer value) {
        urgency = value == null || value < 1 || value > 9 ? urgency : value;
        return this;
    }

    public MetadataBuilder copyright(@Nullable String value) {
        copyright = clean(value, copyright);
        return this;
    }

    public MetadataBuilder usageTerms(@Nullable String value) {
        usageTerms = clean(value, usageTerms);
        return this;
    }

    public MetadataBuilder ednote(@Nullable String value) {
        ednote = clean(value, ednote);
        return this;
    }

    /** Says that this version corrects an earlier one; what tells most of it is kept. */
    public MetadataBuilder correction(Correction.From from, @Nullable String note) {
        Correction told = new Correction(from, clean(note, null));
        if (correction == null || TELLING.compare(told, correction) < 0) {
            correction = told;
        }
        return this;
    }

    /** Returns true if it says so by now. */
    public boolean corrects() {
        return correction != null;
    }

    /** Says that it is no story, but kills one in words: it is held, and so is what it names. */
    public MetadataBuilder advisory(KillAdvisory value) {
        advisory = advisory == null ? value : advisory;
        return pubStatus(PubStatus.WITHHELD);
    }

    public MetadataBuilder evolvedFrom(@Nullable String value) {
        evolvedFrom = clean(value, evolvedFrom);
        return this;
    }

    public MetadataBuilder kills(String otherGuid) {
        String other = Text.whole(otherGuid.strip());
        if (!other.isEmpty() && !kills.contains(other)) {
            kills.add(other);
        }
        return this;
    }

    /**
     * What was collected.
     *
     * @param otherwise the publication date when the document says nothing of its dates
     */
    public Metadata build(Published otherwise) {
        return new Metadata(
                guid,
                wireVersion,
                pubStatus,
                headline,
                by,
                located,
                language,
                published == null ? otherwise(otherwise) : published,
                versionCreated,
                embargoedUntil,
                subjects,
                slugline,
                urgency,
                copyright,
                usageTerms,
                ednote,
                correction,
                Objects.equals(evolvedFrom, guid) ? null : evolvedFrom,
                kills,
                advisory);
    }

    /** A version's own date tells of the publication, too, where nothing else does. */
    private Published otherwise(Published otherwise) {
        return versionCreated == null || otherwise.from() != Published.From.RECEIVED
                ? otherwise
                : new Published(versionCreated, Published.From.DOCUMENT);
    }

    /** One line without white space around it, or what was there before when nothing is left. */
    private static @Nullable String clean(@Nullable String value, @Nullable String before) {
        String line = value == null
                ? ""
                : Text.whole(value).replaceAll("[\\s\\p{Z}\\p{Cc}]+", " ").strip();
        return line.isEmpty() || PLACEHOLDER.matcher(line).matches() ? before : line;
    }
}
