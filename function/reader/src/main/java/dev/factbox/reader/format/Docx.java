package dev.factbox.reader.format;

import dev.factbox.reader.article.MetadataBuilder;
import dev.factbox.reader.article.Paragraph.Role;
import dev.factbox.reader.article.Parsed;
import dev.factbox.reader.article.UnreadableException;
import dev.factbox.reader.decode.CharacterSets;
import dev.factbox.reader.decode.SourceDocument;
import dev.factbox.reader.decode.Xml;
import dev.factbox.reader.decode.ZipReader;
import dev.factbox.reader.text.ArticleBuilder;
import dev.factbox.reader.wire.Byline;
import dev.factbox.reader.wire.WireDates;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jspecify.annotations.Nullable;

/**
 * Word's docx (Office Open XML): its paragraphs in order, the title style as headline, tracked deletions left out. Text
 * boxes, footnotes and endnotes stand in no sentence of the story: they follow it, as no part of it.
 */
final class Docx implements Format {
    private static final String STORY = "word/document.xml";
    private static final List<String> NOTES = List.of("word/footnotes.xml", "word/endnotes.xml");
    private static final String PROPERTIES = "docProps/core.xml";
    private static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @Override
    public boolean recognises(SourceDocument document) throws UnreadableException {
        return document.startsWith("PK\u0003\u0004") && ZipReader.holds(document.bytes(), STORY);
    }

    @Override
    public List<Parsed> parse(SourceDocument document) throws UnreadableException {
        Map<String, byte[]> files = ZipReader.unzip(
                document.bytes(), name -> name.equals(STORY) || name.equals(PROPERTIES) || NOTES.contains(name));
        MetadataBuilder metadata = new MetadataBuilder();
        ArticleBuilder body = new ArticleBuilder();
        List<String> asides = new ArrayList<>();
        for (Element paragraph : Xml.all(xml(files, STORY), "p")) {
            if (!within(paragraph, "txbxContent")) {
                paragraph(paragraph, metadata, body);
            } else if (!within(paragraph, "Fallback")) {
                asides.add(words(paragraph));
            }
        }
        for (String notes : NOTES) {
            Xml.all(xml(files, notes), "p").forEach(note -> asides.add(words(note)));
        }
        asides.forEach(aside -> body.add(Role.FURNITURE, aside));
        properties(xml(files, PROPERTIES), metadata);
        return List.of(new Parsed.Story(body.article(MEDIA_TYPE, metadata, document.upload())));
    }

    /** A file's root element; an empty one where there is no such file. */
    private static Element xml(Map<String, byte[]> files, String name) throws UnreadableException {
        byte[] xml = files.get(name);
        if (xml == null) {
            return new Element("none");
        }
        try {
            return Xml.parse(text(xml));
        } catch (UnreadableException e) {
            throw e.at(name);
        }
    }

    /**
     * Returns true if a paragraph is inside such an element. A text box is written twice: for current programs, and
     * as a fallback for older ones.
     */
    private static boolean within(Element paragraph, String ancestor) {
        return paragraph.parents().stream().anyMatch(parent -> parent.tagName().equals(ancestor));
    }

    private static String text(byte[] xml) throws UnreadableException {
        return xml.length == 0 ? "" : CharacterSets.decode(xml, StandardCharsets.UTF_8.name());
    }

    private static void paragraph(Element paragraph, MetadataBuilder metadata, ArticleBuilder body) {
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
        paragraph.filter((node, depth) -> {
            if (node instanceof TextNode text
                    && text.parentElement() != null
                    && text.parentElement().tagName().equals("t")) {
                words.append(text.getWholeText());
            } else if (node instanceof Element element && element.tagName().matches("br|tab|cr")) {
                words.append(' ');
            }
            return node.nodeName().equals("txbxContent") ? FilterResult.SKIP_ENTIRELY : FilterResult.CONTINUE;
        });
        return words.toString();
    }

    private static void properties(Element properties, MetadataBuilder metadata) {
        metadata.headlineOtherwise(Xml.text(properties, "title"));
        @Nullable String creator = Xml.text(properties, "creator");
        metadata.byOtherwise(creator != null && creator.contains(" ") ? Byline.people(creator) : List.of());
        metadata.versionCreated(WireDates.iso(Xml.text(properties, "modified")).orElse(null));
        metadata.language(Xml.text(properties, "language"));
    }
}
