package dev.factbox.reader.article;

import dev.factbox.reader.article.Paragraph.Role;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Word's docx (Office Open XML): its paragraphs in order, the title style as headline, tracked deletions left out. */
final class Word implements Format {
    private static final String STORY = "word/document.xml";
    private static final String PROPERTIES = "docProps/core.xml";
    private static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @Override
    public boolean recognises(Document document) throws UnreadableException {
        return document.startsWith("PK\u0003\u0004") && Archive.holds(document.bytes(), STORY);
    }

    @Override
    public List<Parsed> parse(Document document) throws UnreadableException {
        Map<String, byte[]> files =
                Archive.unzip(document.bytes(), name -> name.equals(STORY) || name.equals(PROPERTIES));
        MetadataBuilder metadata = new MetadataBuilder();
        Body body = new Body();
        Element story = Xml.parse(text(Objects.requireNonNull(files.get(STORY))));
        for (Element paragraph : Xml.all(story, "p")) {
            paragraph(paragraph, metadata, body);
        }
        byte[] properties = files.get(PROPERTIES);
        if (properties != null) {
            properties(Xml.parse(text(properties)), metadata);
        }
        return List.of(new Parsed.Story(body.article(MEDIA_TYPE, metadata, document.upload())));
    }

    private static String text(byte[] xml) throws UnreadableException {
        return xml.length == 0 ? "" : CharacterSets.decode(xml, StandardCharsets.UTF_8.name());
    }

    private static void paragraph(Element paragraph, MetadataBuilder metadata, Body body) {
        String style = Objects.requireNonNullElse(Xml.attribute(paragraph, "pPr/pStyle", "val"), "");
        String words = words(paragraph);
        if (style.equalsIgnoreCase("Title")) {
            metadata.headlineOtherwise(words);
        } else if (style.matches("(?i)(?:heading|berschrift|Titre|subtitle).*")) {
            if (body.isEmpty() && style.matches("(?i).*1")) {
                metadata.headlineOtherwise(words);
            }
            body.add(Role.HEADLINE, words);
        } else {
            body.story(words);
        }
    }

    private static String words(Element paragraph) {
        StringBuilder words = new StringBuilder();
        paragraph.traverse((NodeVisitor) (Node node, int depth) -> {
            if (node instanceof TextNode text
                    && text.parentElement() != null
                    && text.parentElement().tagName().equals("t")) {
                words.append(text.getWholeText());
            } else if (node instanceof Element element && element.tagName().matches("br|tab|cr")) {
                words.append(' ');
            }
        });
        return words.toString();
    }

    private static void properties(Element properties, MetadataBuilder metadata) {
        metadata.headlineOtherwise(Xml.text(properties, "title"));
        @Nullable String creator = Xml.text(properties, "creator");
        metadata.byOtherwise(creator != null && creator.contains(" ") ? Byline.people(creator) : List.of());
        metadata.versionCreated(Stamp.iso(Xml.text(properties, "modified")).orElse(null));
        metadata.language(Xml.text(properties, "language"));
    }
}
