package dev.factbox.reader.format;

import dev.factbox.factsheet.PubStatus;
import dev.factbox.reader.article.Article;
import dev.factbox.reader.article.MetadataBuilder;
import dev.factbox.reader.article.Parsed;
import dev.factbox.reader.article.UnreadableException;
import dev.factbox.reader.decode.SourceDocument;
import dev.factbox.reader.decode.Xml;
import dev.factbox.reader.text.ArticleBuilder;
import dev.factbox.reader.text.Markup;
import dev.factbox.reader.wire.Byline;
import dev.factbox.reader.wire.WireDates;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * RSS 0.9 to 2.0, Atom 1.0, and WordPress's export, which is RSS with the state of each post: every entry an article.
 */
final class Feed implements Format {
    /** Vocabularies whose elements are called as RSS's own: {@code media:title} is the title of a picture. */
    private static final Pattern FOREIGN = Pattern.compile("(?i)/mrss|itunes|podcast|play-podcasts");

    @Override
    public boolean recognises(SourceDocument document) throws UnreadableException {
        return document.rooted("rss", "feed", "RDF", "entry");
    }

    @Override
    public List<Parsed> parse(SourceDocument document) throws UnreadableException {
        Element root = document.xml();
        root.getAllElements().stream()
                .filter(e -> FOREIGN.matcher(e.tag().namespace()).find())
                .toList()
                .forEach(Element::remove);
        List<Element> items = new ArrayList<>(Xml.all(root, "item"));
        items.addAll(root.tagName().equals("entry") ? List.of(root) : Xml.all(root, "entry"));
        Items articles = new Items("the feed has " + items.size() + " entries");
        for (Element item : items) {
            articles.add(() -> article(item, root, document));
        }
        return articles.parsed();
    }

    private static Article article(Element item, Element root, SourceDocument document) throws UnreadableException {
        String kind = Objects.requireNonNullElse(Xml.text(item, "post_type"), "post");
        if (kind.matches("attachment|nav_menu_item|revision|custom_css|wp_.*")) {
            throw UnreadableException.noText("The entry is of type %s and has no story.".formatted(kind));
        }
        MetadataBuilder metadata = new MetadataBuilder()
                .guid(Xml.text(item, "guid"))
                .guidOtherwise(Xml.text(item, "id"))
                .guidOtherwise(Xml.text(item, "link"))
                .headline(title(item))
                .language(Xml.text(root, "channel/language"))
                .language(Xml.own(root, "lang"))
                .copyright(Xml.text(root, "channel/copyright"));
        status(item, metadata);
        dates(item, metadata);
        by(item, metadata);
        if (root.tagName().equals("feed")) {
            metadata.byOtherwise(people(Xml.at(root, "author/name").stream()));
        }
        Xml.at(item, "category")
                .forEach(c -> metadata.subject(null, c.attr("term").isEmpty() ? c.text() : c.attr("term")));
        ArticleBuilder body = new ArticleBuilder();
        content(item, body);
        String mediaType = root.tagName().equals("rss") ? "application/rss+xml" : "application/atom+xml";
        return body.article(mediaType, metadata, document.upload());
    }

    /** WordPress: a post that isn't published must not be served; one in the trash is gone. */
    private static void status(Element item, MetadataBuilder metadata) {
        String status = Objects.requireNonNullElse(Xml.text(item, "status"), "publish");
        metadata.pubStatus(
                switch (status) {
                    case "publish", "inherit" -> PubStatus.USABLE;
                    case "trash" -> PubStatus.CANCELED;
                    default -> PubStatus.WITHHELD;
                });
    }

    private static void dates(Element item, MetadataBuilder metadata) {
        @Nullable String gmt = Xml.text(item, "post_date_gmt");
        metadata.published(WireDates.document(Xml.text(item, "pubDate")))
                .published(WireDates.document(Xml.text(item, "published")))
                .published(WireDates.document(gmt == null ? null : gmt + "Z"))
                .published(WireDates.document(Xml.text(item, "date")))
                .published(WireDates.document(Xml.text(item, "updated")));
        Stream.of("updated", "modified", "pubDate", "date")
                .flatMap(name -> WireDates.iso(Xml.text(item, name)).stream())
                .findFirst()
                .ifPresent(metadata::versionCreated);
        metadata.wireVersion(metadata.versionCreated());
    }

    private static void by(Element item, MetadataBuilder metadata) {
        Stream.of("creator", "author/name", "author")
                .map(path -> people(Xml.at(item, path).stream()))
                .forEach(metadata::by);
    }

    private static List<String> people(Stream<Element> authors) {
        return authors.map(Element::text)
                .map(name -> name.replaceFirst("^[^\\s@]+@[^\\s@]+\\s+\\((.*)\\)$", "$1"))
                .filter(name -> name.contains(" "))
                .flatMap(name -> Byline.people(name).stream())
                .toList();
    }

    /** A title may be HTML, escaped. */
    private static @Nullable String title(Element item) {
        String title = Xml.text(item, "title");
        if (title == null || (title.indexOf('<') < 0 && title.indexOf('&') < 0)) {
            return title;
        }
        return Jsoup.parseBodyFragment(title).text();
    }

    /** The full text if there is one, else the description; WordPress keeps paragraphs as bare line breaks. */
    private static void content(Element item, ArticleBuilder body) {
        List<Element> encoded = Xml.at(item, "encoded").stream()
                .filter(e -> !e.tag().namespace().contains("excerpt"))
                .toList();
        for (Element content : Stream.of(
                        encoded, Xml.at(item, "content"), Xml.at(item, "description"), Xml.at(item, "summary"))
                .flatMap(List::stream)
                .toList()) {
            if (!body.isEmpty()) {
                return;
            }
            if (content.children().isEmpty()) {
                String html = content.wholeText().strip();
                Markup.html(body, html.replaceAll("\\R\\s*\\R", "<p>").replaceAll("\\R", "<br>"));
            } else {
                Markup.into(body, content);
            }
        }
    }
}
