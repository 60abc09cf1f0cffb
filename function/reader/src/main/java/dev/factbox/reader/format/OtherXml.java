package dev.factbox.reader.format;

import dev.factbox.reader.article.Article;
import dev.factbox.reader.article.Limits;
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
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * XML of a newsroom's own making that calls its parts what they are: {@code headline}, {@code byline}, {@code content}
 * and so on; several such stories in one document are an article each. Without such names it is refused.
 */
final class OtherXml implements Format {
    private static final List<String> BODIES = List.of(
            "ContentText",
            "bodytext",
            "body_text",
            "articlebody",
            "body.content",
            "body",
            "content",
            "fulltext",
            "story",
            "text");

    /** The namespace of an element that got its name from an attribute; jsoup wants one. */
    private static final String NAMED = "urn:factbox:field";

    private static final String[] HEADLINES = {"headline", "hl1", "title"};

    @Override
    public boolean recognises(SourceDocument document) throws UnreadableException {
        String text = document.text().strip();
        Optional<String> root = document.root();
        return root.isPresent() && (text.startsWith("<?xml") || text.endsWith("</" + root.get() + ">"));
    }

    @Override
    public List<Parsed> parse(SourceDocument document) throws UnreadableException {
        Element root = document.xml();
        name(root);
        List<Element> stories = stories(root);
        Items articles = new Items("the <%s> has %d stories".formatted(root.tagName(), stories.size()));
        for (Element story : stories) {
            articles.add(() -> article(story, document));
        }
        return articles.parsed();
    }

    /** Fields that are told by an attribute, {@code <field name="title">}, are called by it. */
    private static void name(Element root) {
        for (Element field : root.select("field[name],property[name]")) {
            if (field.attr("name").matches("\\p{Alpha}[\\w.-]{0,40}")) {
                field.tagName(field.attr("name"), NAMED);
            }
        }
    }

    /** The elements that hold one story each, with its headline; the root where that isn't so. */
    private static List<Element> stories(Element root) throws UnreadableException {
        List<Element> bodies = bodies(root);
        if (bodies.size() > Limits.ARTICLES) {
            throw UnreadableException.tooLarge("It holds more than %d stories.".formatted(Limits.ARTICLES));
        }
        IdentityHashMap<Element, Integer> held = new IdentityHashMap<>();
        for (Element body : bodies) {
            for (Element up = body; up != null; up = up.parent()) {
                held.merge(up, 1, Integer::sum);
            }
        }
        List<Element> stories = new ArrayList<>();
        for (Element body : bodies) {
            stories.add(alone(body, held));
        }
        boolean titled = stories.stream().allMatch(story -> named(story, HEADLINES) != null);
        return stories.size() > 1 && titled ? stories : List.of(root);
    }

    /** The largest element around a body that holds no other body. */
    private static Element alone(Element body, IdentityHashMap<Element, Integer> held) {
        Element at = body;
        for (Element up = body.parent(); up != null && held.getOrDefault(up, 0) == 1; up = up.parent()) {
            at = up;
        }
        return at;
    }

    private static List<Element> bodies(Element root) {
        return BODIES.stream()
                .map(name ->
                        Xml.all(root, name).stream().filter(Element::hasText).toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static Article article(Element story, SourceDocument document) throws UnreadableException {
        MetadataBuilder metadata = new MetadataBuilder();
        ArticleBuilder body = new ArticleBuilder();
        LocalDate reference = UploadDates.day(document.upload());
        Xml.all(story, "nitf").stream().findFirst().ifPresent(nitf -> Nitf.read(nitf, metadata, body, reference));
        for (String name : BODIES) {
            for (Element part : body.isEmpty() ? Xml.all(story, name) : List.<Element>of()) {
                content(part, body);
            }
        }
        if (body.isEmpty()) {
            throw UnreadableException.of(
                    "unknown-format",
                    "Unknown format",
                    "XML with the root <%s> is none of NewsML, NITF, RSS and Atom, and no element of it is called as a story's text is (body, content, text)."
                            .formatted(story.tagName()));
        }
        embargo(story, reference, metadata);
        return body.article("application/xml", named(story, metadata), document.upload());
    }

    /** Before the year 1900 lies what programs write for no time at all. */
    private static void embargo(Element story, LocalDate reference, MetadataBuilder metadata) {
        @Nullable String until = named(story, "embargotime", "embargodate", "embargoeduntil", "embargoed", "embargo");
        if (until != null && !until.matches("(?i)0001-.*|18\\d\\d-.*|false|no|none|0")) {
            Embargo.note(until, reference, metadata);
        }
    }

    private static void content(Element part, ArticleBuilder body) {
        if (part.children().isEmpty()) {
            Markup.any(body, part.wholeText());
        } else {
            Markup.into(body, part);
        }
    }

    private static MetadataBuilder named(Element story, MetadataBuilder metadata) {
        return metadata.headlineOtherwise(named(story, HEADLINES))
                .by(Byline.people(Objects.requireNonNullElse(named(story, "byline", "author"), "")))
                .byOtherwise(authors(story))
                .located(Nitf.place(Objects.requireNonNullElse(named(story, "town", "location", "dateline"), "")))
                .language(named(story, "language"))
                .slugline(named(story, "slugline", "slugproper", "slug"))
                .versionCreated(WireDates.iso(named(story, "updateddatetime", "updated", "modified"))
                        .orElse(null))
                .published(WireDates.document(named(
                        story, "publishdate", "pubdate", "publicationdate", "published", "createddatetime", "date")))
                .published(WireDates.document(Xml.own(story, "publishdate")))
                .guid(named(story, "newsid", "contentitemid", "guid", "id"))
                .wireVersion(named(story, "version"))
                .pubStatus(Signals.state(Xml.own(story, "state")))
                .copyright(named(story, "copyright"));
    }

    private static List<String> authors(Element story) {
        return Xml.all(story, "author").stream()
                .map(author -> author.attr("firstname") + " " + author.attr("surname"))
                .flatMap(name -> Byline.people(name).stream())
                .toList();
    }

    private static @Nullable String named(Element story, String... names) {
        Optional<String> found = Stream.of(names)
                .flatMap(name -> Xml.all(story, name).stream())
                .map(Element::text)
                .filter(text -> !text.isBlank())
                .findFirst();
        return found.orElse(null);
    }
}
