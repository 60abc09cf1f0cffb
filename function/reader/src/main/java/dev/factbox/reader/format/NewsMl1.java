package dev.factbox.reader.format;

import dev.factbox.factsheet.PubStatus;
import dev.factbox.reader.article.Article;
import dev.factbox.reader.article.Letters;
import dev.factbox.reader.article.MetadataBuilder;
import dev.factbox.reader.article.Parsed;
import dev.factbox.reader.article.UnreadableException;
import dev.factbox.reader.decode.SourceDocument;
import dev.factbox.reader.decode.Xml;
import dev.factbox.reader.text.ArticleBuilder;
import dev.factbox.reader.text.Markup;
import dev.factbox.reader.wire.Byline;
import dev.factbox.reader.wire.Embargo;
import dev.factbox.reader.wire.Signals;
import dev.factbox.reader.wire.UploadDates;
import dev.factbox.reader.wire.WireDates;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** IPTC's NewsML 1.x, as agencies still send it: each news item an article, its body NITF, HTML or plain text. */
final class NewsMl1 implements Format {
    private static final String MEDIA_TYPE = "text/vnd.iptc.newsml";

    @Override
    public boolean recognises(SourceDocument document) throws UnreadableException {
        return document.rooted("NewsML");
    }

    @Override
    public List<Parsed> parse(SourceDocument document) throws UnreadableException {
        List<Element> items = Xml.all(document.xml(), "NewsItem").stream()
                .filter(item -> item.tagName().equals("NewsItem"))
                .toList();
        Items articles = new Items("the NewsML has " + items.size() + " news items");
        for (Element item : items) {
            articles.add(() -> article(item, document));
        }
        return articles.parsed();
    }

    private static Article article(Element item, SourceDocument document) throws UnreadableException {
        MetadataBuilder metadata = new MetadataBuilder();
        ArticleBuilder body = new ArticleBuilder();
        LocalDate reference = UploadDates.day(document.upload());
        identification(item, metadata);
        management(item, metadata, reference);
        lines(item, metadata);
        description(item, metadata);
        content(item, metadata, body, reference);
        return body.article(MEDIA_TYPE, metadata, document.upload());
    }

    /** The public identifier ends with the revision; without it, it names the article over all its versions. */
    private static void identification(Element item, MetadataBuilder metadata) {
        String path = "Identification/NewsIdentifier/";
        @Nullable String revision = Xml.text(item, path + "RevisionId");
        @Nullable String identifier = Xml.text(item, path + "PublicIdentifier");
        if (identifier != null && revision != null) {
            identifier = identifier.replaceFirst(":" + Pattern.quote(revision) + "[NUA]?$", "");
        }
        metadata.guid(identifier != null ? identifier : Xml.text(item, path + "NewsItemId"))
                .wireVersion(revision);
        metadata.sluglineOtherwise(Xml.text(item, "Identification/NameLabel"));
        metadata.language(Xml.own(item, "lang"));
    }

    private static void management(Element item, MetadataBuilder metadata, LocalDate reference) {
        String path = "NewsManagement/";
        String status = Objects.requireNonNullElse(Xml.attribute(item, path + "Status", "FormalName"), "");
        @Nullable String change = Xml.text(item, path + "StatusWillChange/DateAndTime");
        boolean embargoed = Letters.lower(status).contains("embargo");
        if (embargoed || (change != null && Signals.status(status) == PubStatus.WITHHELD)) {
            Embargo.note(WireDates.iso(change).orElse(""), reference, metadata);
        } else {
            metadata.pubStatus(Signals.status(status));
        }
        metadata.versionCreated(
                WireDates.iso(Xml.text(item, path + "ThisRevisionCreated")).orElse(null));
        metadata.published(WireDates.document(Xml.text(item, path + "FirstCreated")))
                .published(WireDates.document(Xml.text(item, path + "ThisRevisionCreated")))
                .published(WireDates.document(Xml.text(item, "Identification/NewsIdentifier/DateId")));
        metadata.urgencyOtherwise(Xml.attribute(item, path + "Urgency", "FormalName"))
                .urgencyOtherwise(Xml.attribute(item, path + "Priority", "FormalName"));
        metadata.evolvedFrom(Xml.attribute(item, path + "DerivedFrom", "NewsItem"));
        Signals.publicNote(Xml.text(item, path + "Instruction")).ifPresent(metadata::ednoteOtherwise);
    }

    private static void lines(Element item, MetadataBuilder metadata) {
        for (Element lines : Xml.all(item, "NewsLines")) {
            metadata.headlineOtherwise(Xml.text(lines, "HeadLine"))
                    .locatedOtherwise(Nitf.place(Objects.requireNonNullElse(Xml.text(lines, "DateLine"), "")))
                    .copyrightOtherwise(Xml.text(lines, "CopyrightLine"));
            metadata.byOtherwise(Xml.at(lines, "ByLine").stream()
                    .flatMap(by -> Byline.people(by.text()).stream())
                    .toList());
            @Nullable String slugline = Xml.text(lines, "SlugLine");
            if (slugline != null) {
                metadata.slugline(slugline);
            }
        }
        Xml.all(item, "UsageType").stream().map(Element::text).findFirst().ifPresent(metadata::usageTerms);
    }

    private static void description(Element item, MetadataBuilder metadata) {
        for (Element description : Xml.all(item, "DescriptiveMetadata")) {
            metadata.languageOtherwise(Xml.attribute(description, "Language", "FormalName"));
            for (Element code : Xml.at(description, "SubjectCode")) {
                code.children().forEach(c -> subject(c.attr("FormalName"), metadata));
            }
            Xml.at(description, "Location").stream()
                    .flatMap(place -> Xml.at(place, "Property").stream())
                    .filter(property -> property.attr("FormalName").equals("City"))
                    .forEach(property -> metadata.locatedOtherwise(Xml.own(property, "Value")));
        }
        Xml.all(item, "Topic").forEach(topic -> Xml.at(topic, "FormalName").forEach(c -> subject(c.text(), metadata)));
    }

    private static void subject(String code, MetadataBuilder metadata) {
        if (code.matches("\\d{8}")) {
            metadata.subject("subj:" + code, null);
        }
    }

    /** The first content that is a text and not a caption; captions serve only where there is nothing else. */
    private static void content(Element item, MetadataBuilder metadata, ArticleBuilder body, LocalDate reference) {
        List<Element> contents = Xml.all(item, "DataContent");
        contents.stream().filter(c -> !caption(c)).forEach(c -> data(c, metadata, body, reference));
    }

    /**
     * Returns true if the nearest component that says its role, or the item's kind of media, is a picture's or a
     * title's.
     */
    private static boolean caption(Element content) {
        for (Element at = content.parent(); at != null; at = at.parent()) {
            String role = Objects.requireNonNullElse(Xml.attribute(at, "Role", "FormalName"), "");
            String type = Objects.requireNonNullElse(Xml.attribute(at, "MediaType", "FormalName"), "");
            if (!role.isEmpty() || !type.isEmpty()) {
                return role.matches("(?i).*(?:caption|picture|photo|video|thumbnail|title|clip|image|preview).*")
                        || type.matches("(?i)photo|video|audio|graphic|image");
            }
        }
        return false;
    }

    private static void data(Element content, MetadataBuilder metadata, ArticleBuilder body, LocalDate reference) {
        if (!body.isEmpty()) {
            return;
        }
        Optional<Element> nitf = Xml.all(content, "nitf").stream().findFirst();
        if (nitf.isPresent()) {
            Nitf.read(nitf.get(), metadata, body, reference);
        } else if (!content.children().isEmpty()) {
            List<Element> bodies = Xml.all(content, "body");
            Markup.into(body, bodies.isEmpty() ? content : bodies.getFirst());
        } else {
            Markup.any(body, content.wholeText());
        }
    }
}
