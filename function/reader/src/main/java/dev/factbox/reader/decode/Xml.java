package dev.factbox.reader.decode;

import dev.factbox.reader.article.Letters;
import dev.factbox.reader.article.Limits;
import dev.factbox.reader.article.UnreadableException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;
import org.jspecify.annotations.Nullable;

/**
 * XML as a tree of local names, so that documents with and without namespaces read alike. Well-formedness is required;
 * document types and entities of one's own are never read.
 */
public final class Xml {
    private static final XMLInputFactory FACTORY = factory();

    private Xml() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        // The parser's own limit lies beyond ours, so that it is ours that tells.
        factory.setProperty("jdk.xml.maxElementDepth", String.valueOf(Limits.DEPTH + 1));
        // Counts &lt; and its like too, of which a page that was escaped has many; entities of one's own aren't read.
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", String.valueOf(Limits.BYTES));
        factory.setProperty("jdk.xml.totalEntitySizeLimit", String.valueOf(Limits.BYTES));
        factory.setXMLResolver((_, _, _, _) -> {
            throw new XMLStreamException("nothing outside the document is read");
        });
        return factory;
    }

    public static Element parse(String text) throws UnreadableException {
        try {
            XMLStreamReader reader = FACTORY.createXMLStreamReader(new StringReader(text.stripLeading()));
            try {
                return tree(reader);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            throw UnreadableException.malformed("The XML breaks off at line %d, column %d: %s"
                    .formatted(e.getLocation().getLineNumber(), e.getLocation().getColumnNumber(), reason(e)));
        }
    }

    private static String reason(XMLStreamException e) {
        String message = String.valueOf(e.getMessage());
        return message.substring(message.indexOf("Message: ") + 1).replaceFirst("^essage: ", "");
    }

    private static Element tree(XMLStreamReader reader) throws XMLStreamException, UnreadableException {
        Element at = new Element("xml");
        // The parser hands over text in pieces, and whoever reads it needs to see its lines whole.
        StringBuilder text = new StringBuilder();
        int depth = 0;
        int elements = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    flush(text, at);
                    Element child = element(reader);
                    at.appendChild(child);
                    at = child;
                    bounded(++depth, ++elements, reader);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    flush(text, at);
                    at = at.parent() == null ? at : at.parent();
                    depth--;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text.append(reader.getText());
                case XMLStreamConstants.ENTITY_REFERENCE -> text.append(entity(reader));
                default -> {
                    // Comments, processing instructions and document types say nothing of the article.
                }
            }
        }
        return at.child(0);
    }

    private static void flush(StringBuilder text, Element at) {
        if (!text.isEmpty()) {
            at.appendChild(new TextNode(text.toString()));
            text.setLength(0);
        }
    }

    private static void bounded(int depth, int elements, XMLStreamReader reader) throws UnreadableException {
        if (depth > Limits.DEPTH || elements > Limits.ELEMENTS) {
            throw UnreadableException.tooLarge(
                    "At line %d the XML has more than %d elements or is nested deeper than %d."
                            .formatted(reader.getLocation().getLineNumber(), Limits.ELEMENTS, Limits.DEPTH));
        }
    }

    private static Element element(XMLStreamReader reader) {
        String namespace = reader.getNamespaceURI() == null ? "" : reader.getNamespaceURI();
        Element element = new Element(Tag.valueOf(reader.getLocalName(), namespace, ParseSettings.preserveCase), null);
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            element.attr(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return element;
    }

    /** The character of an entity that HTML knows; entities of the document's own are not read. */
    private static String entity(XMLStreamReader reader) throws UnreadableException {
        String reference = "&" + reader.getLocalName() + ";";
        String character = Parser.unescapeEntities(reference, false);
        if (character.equals(reference)) {
            throw UnreadableException.malformed(
                    "At line %d stands the entity %s, which is not known; entities that a document defines itself are not read."
                            .formatted(reader.getLocation().getLineNumber(), reference));
        }
        return character;
    }

    /** All elements below that have a local name, in order. */
    public static List<Element> all(Element element, String name) {
        return element.children().stream()
                .flatMap(child -> child.getElementsByTag(Letters.lower(name)).stream())
                .toList();
    }

    /** The elements at the end of a path of child names, {@code itemMeta/pubStatus}. */
    public static List<Element> at(Element element, String path) {
        List<Element> found = List.of(element);
        for (String name : path.split("/", -1)) {
            List<Element> next = new ArrayList<>();
            found.forEach(e -> e.children().stream()
                    .filter(c -> c.tagName().equalsIgnoreCase(name))
                    .forEach(next::add));
            found = next;
        }
        return found;
    }

    public static Optional<Element> first(Element element, String path) {
        return at(element, path).stream().findFirst();
    }

    /** Text of the first element at a path that has one. */
    public static @Nullable String text(Element element, String path) {
        return at(element, path).stream()
                .map(Element::text)
                .filter(t -> !t.isBlank())
                .findFirst()
                .orElse(null);
    }

    /** An attribute of the first element at a path that has it; namespace prefixes don't matter. */
    public static @Nullable String attribute(Element element, String path, String name) {
        return at(element, path).stream()
                .map(e -> e.attr(name))
                .filter(v -> !v.isBlank())
                .findFirst()
                .orElse(null);
    }

    /** The element's own attribute, or null. */
    public static @Nullable String own(Element element, String name) {
        String value = element.attr(name);
        return value.isBlank() ? null : value;
    }
}
