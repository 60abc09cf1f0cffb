package dev.factbox.reader.format;

import dev.factbox.factsheet.Correction;
import dev.factbox.factsheet.PubStatus;
import dev.factbox.reader.article.MetadataBuilder;
import dev.factbox.reader.article.Parsed;
import dev.factbox.reader.article.UnreadableException;
import dev.factbox.reader.decode.SourceDocument;
import dev.factbox.reader.decode.Xml;
import dev.factbox.reader.text.ArticleBuilder;
import dev.factbox.reader.text.Markup;
import dev.factbox.reader.wire.Byline;
import dev.factbox.reader.wire.Corrections;
import dev.factbox.reader.wire.Dateline;
import dev.factbox.reader.wire.Embargo;
import dev.factbox.reader.wire.Signals;
import dev.factbox.reader.wire.UploadDates;
import dev.factbox.reader.wire.WireDates;
import dev.factbox.reader.wire.WrittenDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * IPTC's News Industry Text Format 3.x, with and without its namespace. {@code ed-msg} is by definition not for
 * publication, so it only tells whether the story is a correction.
 */
final class Nitf implements Format {
    private static final String MEDIA_TYPE = "application/nitf+xml";

    @Override
    public boolean recognises(SourceDocument document) throws UnreadableException {
        return document.rooted("nitf");
    }

    @Override
    public List<Parsed> parse(SourceDocument document) throws UnreadableException {
        MetadataBuilder metadata = new MetadataBuilder();
        ArticleBuilder body = new ArticleBuilder();
        LocalDate reference = UploadDates.day(document.upload());
        read(document.xml(), metadata, body, reference);
        return List.of(new Parsed.Story(body.article(MEDIA_TYPE, metadata, document.upload())));
    }

    /** Reads a document, or one that lies in a NewsML item, whose own fields come first. */
    static void read(Element nitf, MetadataBuilder metadata, ArticleBuilder body, LocalDate reference) {
        docdata(nitf, metadata, reference);
        head(nitf, metadata);
        metadata.languageOtherwise(Stream.of("baselang", "lang")
                .map(name -> Xml.own(nitf, name))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null));
        Element content = Xml.first(nitf, "body/body.content")
                .or(() -> Xml.first(nitf, "body"))
                .orElse(nitf);
        if (content.children().isEmpty()) {
            body.plain(content.wholeText());
        } else {
            Markup.into(body, content);
        }
    }

    private static void docdata(Element nitf, MetadataBuilder metadata, LocalDate reference) {
        String data = "head/docdata";
        String guid = Xml.attribute(nitf, data + "/doc-id", "id-string");
        metadata.guidOtherwise(guid).wireVersionOtherwise(Xml.attribute(nitf, data + "/du-key", "version"));
        @Nullable String status = Xml.attribute(nitf, data, "management-status");
        killing(metadata, guid, status, Xml.attribute(nitf, data, "management-doc-idref"));
        embargo(nitf, metadata, status, reference);
        metadata.published(WireDates.document(Xml.attribute(nitf, data + "/date.issue", "norm")))
                .published(WireDates.document(Xml.attribute(nitf, "body/body.head/dateline/story.date", "norm")))
                .published(WireDates.document(Xml.attribute(nitf, "head/pubdata", "date.publication")));
        metadata.urgencyOtherwise(Xml.attribute(nitf, data + "/urgency", "ed-urg"));
        metadata.sluglineOtherwise(Xml.attribute(nitf, data + "/du-key", "key"))
                .sluglineOtherwise(Xml.attribute(nitf, data + "/key-list/keyword", "key"));
        copyright(nitf, metadata);
        correction(nitf, metadata);
        Xml.at(nitf, "head/tobject/tobject.subject").forEach(subject -> subject(subject, metadata));
    }

    /** A cancellation may name another document: then that one is killed, and this one is only its messenger. */
    private static void killing(
            MetadataBuilder metadata, @Nullable String guid, @Nullable String status, @Nullable String other) {
        boolean embargoed = "embargoed".equalsIgnoreCase(status);
        PubStatus own = embargoed ? PubStatus.USABLE : Signals.status(status);
        metadata.pubStatus(own);
        if (own == PubStatus.CANCELED && other != null && !other.equals(guid)) {
            metadata.kills(other);
        }
    }

    private static void embargo(Element nitf, MetadataBuilder metadata, @Nullable String status, LocalDate reference) {
        @Nullable String release = Xml.attribute(nitf, "head/docdata/date.release", "norm");
        if ("embargoed".equalsIgnoreCase(status)) {
            @Nullable String expire = Xml.attribute(nitf, "head/docdata/date.expire", "norm");
            String until = Objects.requireNonNullElse(release, Objects.requireNonNullElse(expire, ""));
            Embargo.note(until, reference, metadata);
        } else if (release != null && !release.startsWith("YYYY")) {
            Optional<String> issued = WireDates.iso(Xml.attribute(nitf, "head/docdata/date.issue", "norm"));
            String until = WireDates.iso(release).orElse(release);
            if (issued.isEmpty() || until.compareTo(issued.get()) > 0) {
                Embargo.note(until, reference, metadata);
            }
        }
    }

    private static void correction(Element nitf, MetadataBuilder metadata) {
        MetadataBuilder noted = new MetadataBuilder();
        Corrections.note(Xml.attribute(nitf, "head/docdata/ed-msg", "info"), noted);
        if (noted.corrects()) {
            metadata.correction(Correction.From.SIGNAL, null);
        }
        if (Xml.first(nitf, "head/docdata/correction").isPresent()) {
            @Nullable String info = Xml.attribute(nitf, "head/docdata/correction", "info");
            metadata.correction(Correction.From.EDNOTE, Signals.publicNote(info).orElse(null));
        }
    }

    private static void copyright(Element nitf, MetadataBuilder metadata) {
        Xml.first(nitf, "head/docdata/doc.copyright")
                .ifPresent(c -> metadata.copyright((c.attr("holder") + " " + c.attr("year")).strip()));
        metadata.copyrightOtherwise(Xml.text(nitf, "body/body.head/rights/rights.owner"));
        metadata.usageTerms(Xml.attribute(nitf, "head/docdata/doc.rights", "limitations"));
    }

    private static void subject(Element subject, MetadataBuilder metadata) {
        String number = subject.attr("tobject.subject.refnum");
        String scheme = subject.attr("tobject.subject.ipr");
        boolean iptc = number.matches("\\d{8}") && (scheme.isEmpty() || scheme.equalsIgnoreCase("IPTC"));
        String code = number.isEmpty() ? null : iptc ? "subj:" + number : scheme + ":" + number;
        String name = Stream.of("detail", "matter", "type")
                .map(part -> subject.attr("tobject.subject." + part))
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElse(null);
        metadata.subject(code, name);
    }

    private static void head(Element nitf, MetadataBuilder metadata) {
        metadata.headlineOtherwise(Xml.text(nitf, "body/body.head/hedline/hl1"))
                .headlineOtherwise(Xml.text(nitf, "body/body.head/hedline"))
                .headlineOtherwise(Xml.text(nitf, "head/title"));
        for (Element byline : Xml.at(nitf, "body/body.head/byline")) {
            List<Element> people = Xml.all(byline, "person");
            List<String> names = people.isEmpty()
                    ? Byline.people(byline.text())
                    : people.stream()
                            .flatMap(p -> Byline.people(p.text()).stream())
                            .toList();
            metadata.by(names);
        }
        @Nullable String location = Xml.text(nitf, "body/body.head/dateline/location");
        metadata.locatedOtherwise(location == null ? null : Dateline.readable(location))
                .locatedOtherwise(place(Xml.first(nitf, "body/body.head/dateline")
                        .map(Element::ownText)
                        .orElse("")))
                .locatedOtherwise(Xml.attribute(nitf, "head/docdata/evloc", "city"));
    }

    /** The place of a dateline that may have a date and an agency too. */
    static @Nullable String place(String dateline) {
        String line = dateline.strip();
        if (line.isEmpty()) {
            return null;
        }
        Optional<Dateline> full = Dateline.opening(line.matches("(?s).*[-—–_]\\s*") ? line : line + " —");
        String place = full.map(Dateline::located).orElse(null);
        if (place != null) {
            return place;
        }
        String bare = line.replaceAll("(?:(?<!\\s)\\s++)?+\\(.*|(?<!\\s)\\s+[-—–].*|,\\s*\\p{L}+\\.?\\s+\\d.*", "")
                .strip();
        return bare.matches("\\p{Lu}[\\p{L}\\s,.'’/-]{1,80}")
                        && WrittenDate.in(bare).isEmpty()
                ? Dateline.readable(bare)
                : null;
    }
}
