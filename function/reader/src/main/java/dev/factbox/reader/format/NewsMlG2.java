package dev.factbox.reader.format;

import dev.factbox.factsheet.Correction;
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
import dev.factbox.reader.wire.Corrections;
import dev.factbox.reader.wire.Embargo;
import dev.factbox.reader.wire.Signals;
import dev.factbox.reader.wire.UploadDates;
import dev.factbox.reader.wire.WireDates;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * IPTC's NewsML-G2: a news item, or a message or package with several, each text item an article. Pictures, videos and
 * the like beside a text are passed over.
 */
final class NewsMlG2 implements Format {
    private static final String MEDIA_TYPE = "application/vnd.iptc.g2.newsitem+xml";

    @Override
    public boolean recognises(SourceDocument document) throws UnreadableException {
        return document.rooted(
                "newsItem",
                "newsMessage",
                "packageItem",
                "knowledgeItem",
                "conceptItem",
                "planningItem",
                "catalogItem");
    }

    @Override
    public List<Parsed> parse(SourceDocument document) throws UnreadableException {
        Element root = document.xml();
        List<Element> items = root.tagName().equals("newsItem") ? List.of(root) : Xml.all(root, "newsItem");
        Items articles = new Items("the " + root.tagName() + " has " + items.size() + " news items");
        for (Element item : items) {
            articles.add(() -> article(item, document));
        }
        return articles.parsed();
    }

    private static Article article(Element item, SourceDocument document) throws UnreadableException {
        String kind = Objects.requireNonNullElse(Xml.attribute(item, "itemMeta/itemClass", "qcode"), "");
        if (kind.matches("(?i).*:(?:picture|photo|video|audio|graphic|still|animation)")) {
            throw UnreadableException.noText("The item is of class %s and has no story.".formatted(kind));
        }
        MetadataBuilder metadata = new MetadataBuilder();
        ArticleBuilder body = new ArticleBuilder();
        LocalDate reference = UploadDates.day(document.upload());
        itemMeta(item, metadata, reference);
        contentMeta(item, metadata);
        content(item, metadata, body, reference);
        metadata.headlineOtherwise(Xml.text(item, "itemMeta/title"));
        Markup.otherwise(body, Xml.text(item, "contentMeta/description"));
        return body.article(MEDIA_TYPE, metadata, document.upload());
    }

    private static void itemMeta(Element item, MetadataBuilder metadata, LocalDate reference) {
        metadata.guid(Xml.own(item, "guid"))
                .wireVersion(Xml.own(item, "version"))
                .language(Xml.own(item, "lang"));
        Optional<Element> status = Xml.first(item, "itemMeta/pubStatus");
        status.ifPresent(s -> metadata.pubStatus(Signals.status(code(s))));
        Xml.first(item, "itemMeta/embargoed").ifPresent(e -> Embargo.note(e.text(), reference, metadata));
        metadata.versionCreated(
                WireDates.iso(Xml.text(item, "itemMeta/versionCreated")).orElse(null));
        metadata.published(WireDates.document(Xml.text(item, "contentMeta/contentCreated")))
                .published(WireDates.document(Xml.text(item, "itemMeta/firstCreated")))
                .published(WireDates.document(Xml.text(item, "itemMeta/versionCreated")));
        for (Element signal : Xml.at(item, "itemMeta/signal")) {
            if (Objects.requireNonNullElse(code(signal), "").matches("(?i)sig:correction|edStat:C")) {
                metadata.correction(Correction.From.SIGNAL, null);
            }
        }
        Xml.at(item, "itemMeta/edNote").forEach(note -> note(note, metadata));
        Xml.at(item, "itemMeta/link").stream()
                .filter(link -> link.attr("rel").matches("(?i).*(?:evolvedFrom|previousVersion)"))
                .forEach(link -> metadata.evolvedFrom(Xml.own(link, "residref")));
        metadata.copyright(Xml.text(item, "rightsInfo/copyrightNotice"))
                .copyrightOtherwise(Xml.text(item, "rightsInfo/copyrightHolder"))
                .copyrightOtherwise(Xml.attribute(item, "rightsInfo/copyrightHolder", "literal"))
                .usageTerms(Xml.text(item, "rightsInfo/usageTerms"));
    }

    private static @Nullable String code(Element element) {
        return Stream.of("qcode", "uri", "literal")
                .map(name -> Xml.own(element, name))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static void note(Element note, MetadataBuilder metadata) {
        String role = Letters.lower(note.attr("role"));
        boolean kept = !note.attr("pubconstraint").contains("nonpublic")
                && !role.matches(".*(?:private|internal|nonpublic|contact|notepad|closingline|picture|genrenote).*");
        boolean correction = role.matches(".*correction.*");
        if (correction) {
            metadata.correction(
                    Correction.From.EDNOTE,
                    kept ? Signals.publicNote(note.text()).orElse(null) : null);
        } else if (kept) {
            Corrections.note(note.text(), metadata);
        }
        if (kept) {
            Signals.publicNote(note.text()).ifPresent(metadata::ednoteOtherwise);
        }
    }

    private static void contentMeta(Element item, MetadataBuilder metadata) {
        metadata.urgencyOtherwise(Xml.text(item, "contentMeta/urgency"))
                .headline(headline(item))
                .language(Xml.attribute(item, "contentMeta/language", "tag"))
                .sluglineOtherwise(Xml.text(item, "contentMeta/slugline"))
                .locatedOtherwise(Xml.text(item, "contentMeta/located/name"))
                .locatedOtherwise(Xml.attribute(item, "contentMeta/located", "literal"))
                .locatedOtherwise(Nitf.place(Objects.requireNonNullElse(Xml.text(item, "contentMeta/dateline"), "")));
        Xml.at(item, "contentMeta/by").forEach(by -> metadata.by(Byline.people(by.text())));
        if (Xml.text(item, "contentMeta/by") == null) {
            Xml.at(item, "contentMeta/creator").stream()
                    .map(creator -> Xml.text(creator, "name"))
                    .filter(Objects::nonNull)
                    .filter(name -> name.contains(" "))
                    .forEach(name -> metadata.by(Byline.people(name)));
        }
        for (Element subject : Xml.at(item, "contentMeta/subject")) {
            metadata.subject(
                    Stream.of("qcode", "uri")
                            .map(n -> Xml.own(subject, n))
                            .filter(Objects::nonNull)
                            .findFirst()
                            .orElse(null),
                    name(subject));
        }
    }

    private static @Nullable String name(Element subject) {
        List<Element> names = Xml.at(subject, "name");
        String english = names.stream()
                .filter(n -> n.attr("lang").startsWith("en"))
                .map(Element::text)
                .findFirst()
                .orElse(null);
        return english != null
                ? english
                : names.isEmpty()
                        ? Xml.own(subject, "literal")
                        : names.getFirst().text();
    }

    /** The main headline: that of the lowest rank without a role, or with the role of a main one. */
    private static @Nullable String headline(Element item) {
        return Xml.at(item, "contentMeta/headline").stream()
                .filter(h -> !h.text().isBlank())
                .min(Comparator.comparing((Element h) -> !h.attr("role").matches("|(?i).*(?:main|full|headline)$"))
                        .thenComparing(h -> h.attr("rank").isEmpty() ? "0" : h.attr("rank")))
                .map(Element::text)
                .orElse(null);
    }

    private static void content(Element item, MetadataBuilder metadata, ArticleBuilder body, LocalDate reference) {
        List<Element> parts = new ArrayList<>(Xml.at(item, "contentSet/inlineXML"));
        parts.addAll(Xml.at(item, "contentSet/inlineData"));
        for (Element part : parts) {
            if (!body.isEmpty()) {
                return;
            }
            List<Element> nitf = Xml.all(part, "nitf");
            if (!nitf.isEmpty()) {
                Nitf.read(nitf.getFirst(), metadata, body, reference);
            } else if (part.tagName().equals("inlineXML")) {
                List<Element> bodies = Xml.all(part, "body");
                Markup.into(body, bodies.isEmpty() ? part : bodies.getFirst());
            } else {
                inline(part, body);
            }
        }
    }

    private static void inline(Element part, ArticleBuilder body) {
        String data = part.attr("encoding").contains("base64")
                        || part.attr("encoding").contains("4648")
                ? decoded(part.text())
                : part.wholeText();
        if (!part.attr("contenttype").matches("(?i)(?:image|video|audio)/.*")) {
            Markup.any(body, data);
        }
    }

    private static String decoded(String base64) {
        try {
            return new String(Base64.getMimeDecoder().decode(base64), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
