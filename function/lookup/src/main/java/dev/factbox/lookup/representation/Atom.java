package dev.factbox.lookup.representation;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.StringWriter;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A list as an Atom feed (RFC 4287), with its next page (RFC 5005). */
final class Atom {
    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    private final XMLStreamWriter xml;

    private Atom(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static String of(JsonNode answer, Place place) {
        StringWriter out = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
            new Atom(xml).feed(Entry.all(answer, place), place);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a string takes any XML", e);
        }
        return out.toString();
    }

    private void feed(List<Entry> entries, Place place) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.setDefaultNamespace(NAMESPACE);
        xml.writeStartElement(NAMESPACE, "feed");
        xml.writeDefaultNamespace(NAMESPACE);
        element("id", place.self());
        element("title", "Factbox");
        element("updated", newest(entries).toString());
        link("self", place.self());
        link("alternate", place.base() + "/");
        if (!place.next().isEmpty()) {
            link("next", place.next());
        }
        author("Factbox");
        for (Entry entry : entries) {
            entry(entry);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private static Instant newest(List<Entry> entries) {
        return entries.stream()
                .flatMap(entry -> entry.published().stream())
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    private void entry(Entry entry) throws XMLStreamException {
        xml.writeStartElement(NAMESPACE, "entry");
        element("id", entry.url());
        element("title", entry.title());
        element("updated", entry.published().orElse(Instant.EPOCH).toString());
        link("alternate", entry.url());
        for (String name : entry.authors()) {
            author(name);
        }
        if (!entry.text().isEmpty()) {
            element("summary", entry.text());
        }
        xml.writeEndElement();
    }

    private void author(String name) throws XMLStreamException {
        xml.writeStartElement(NAMESPACE, "author");
        element("name", name);
        xml.writeEndElement();
    }

    private void link(String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement(NAMESPACE, "link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", allowed(address));
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(NAMESPACE, name);
        xml.writeCharacters(allowed(text));
        xml.writeEndElement();
    }

    /** Without what XML 1.0 has no place for (2.2, Char): control characters and halves of pairs. */
    private static String allowed(String text) {
        StringBuilder allowed = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> c == '\t'
                        || c == '\n'
                        || c == '\r'
                        || (c >= 0x20 && c < 0xD800)
                        || (c > 0xDFFF && c != 0xFFFE && c != 0xFFFF))
                .forEach(allowed::appendCodePoint);
        return allowed.toString();
    }
}
