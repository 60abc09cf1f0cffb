package dev.factbox.reader.article;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * XML of a newsroom's own making that calls its parts what they are: {@code headline}, {@code byline}, {@code content}
 * and so on. Without such names it is refused.
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

    @Override
    public boolean recognises(Document document) throws UnreadableException {
        String text = document.text().strip();
        Optional<String> root = document.root();
        return root.isPresent() && (text.startsWith("<?xml") || text.endsWith("</" + root.get() + ">"));
    }

    @Override
    public List<Parsed> parse(Document document) throws UnreadableException {
        Element root = document.xml();
        MetadataBuilder metadata = new MetadataBuilder();
        Body body = new Body();
        Xml.all(root, "nitf").stream()
                .findFirst()
                .ifPresent(nitf -> Nitf.read(nitf, metadata, body, Received.day(document.upload())));
        for (String name : BODIES) {
            for (Element part : body.isEmpty() ? Xml.all(root, name) : List.<Element>of()) {
                content(part, body);
            }
        }
        if (body.isEmpty()) {
            throw UnreadableException.of(
                    "unknown-format",
                    "Unknown format",
                    "XML with the root <%s> is none of NewsML, NITF, RSS and Atom, and no element of it is called as a story's text is (body, content, text)."
                            .formatted(root.tagName()));
        }
        return List.of(new Parsed.Story(body.article("application/xml", named(root, metadata), document.upload())));
    }

    private static void content(Element part, Body body) {
        if (part.children().isEmpty()) {
            Markup.any(body, part.wholeText());
        } else {
            Markup.into(body, part);
        }
    }

    private static MetadataBuilder named(Element root, MetadataBuilder metadata) {
        return metadata.headlineOtherwise(named(root, "headline", "hl1", "title"))
                .by(Byline.people(Objects.requireNonNullElse(named(root, "byline", "author"), "")))
                .located(Nitf.place(Objects.requireNonNullElse(named(root, "town", "location", "dateline"), "")))
                .language(named(root, "language"))
                .slugline(named(root, "slugline", "slugproper", "slug"))
                .versionCreated(Stamp.iso(named(root, "updateddatetime", "updated", "modified"))
                        .orElse(null))
                .published(Stamp.document(named(
                        root, "publishdate", "pubdate", "publicationdate", "published", "createddatetime", "date")))
                .guid(named(root, "newsid", "contentitemid", "guid", "id"))
                .wireVersion(named(root, "version"))
                .copyright(named(root, "copyright"));
    }

    private static @Nullable String named(Element root, String... names) {
        Optional<String> found = Stream.of(names)
                .flatMap(name -> Xml.all(root, name).stream())
                .map(Element::text)
                .filter(text -> !text.isBlank())
                .findFirst();
        return found.orElse(null);
    }
}
