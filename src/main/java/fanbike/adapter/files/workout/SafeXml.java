package fanbike.adapter.files.workout;

import fanbike.adapter.files.QuotedText;
import fanbike.app.port.InvalidFileException;
import fanbike.app.port.Problem;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads XML that may be an attack: no document type, no entity but the five of XML itself, nothing deep, nothing endless.
 * Nothing outside the given bytes is ever looked at.
 */
final class SafeXml {

    /** A text event in a step in the workout in the file is four deep. */
    private static final int DEEPEST = 16;

    private static final int MOST_ELEMENTS = 20_000;

    /** A description of a page or two. */
    private static final int LONGEST_TEXT = 20_000;

    /** The parser's own words speak of its insides, in the language of the machine. */
    private static final String MALFORMED =
            "this is not XML here; look for a tag or a quotation mark that is not closed, or"
                    + " write a bare & as &amp;";

    private static final XMLInputFactory FACTORY = factory();

    private final String file;
    private final XMLStreamReader reader;
    private final Deque<XmlElement> open = new ArrayDeque<>();
    private Optional<XmlElement> root = Optional.empty();
    private int elements;

    private SafeXml(String file, XMLStreamReader reader) {
        this.file = file;
        this.reader = reader;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setXMLResolver((publicId, systemId, base, space) -> {
            throw new XMLStreamException("nothing is looked up outside the file");
        });
        return factory;
    }

    /**
     * The root of a document.
     *
     * @param file what it is called in errors
     * @param bytes all of it, at most a megabyte
     * @throws InvalidFileException when it is no XML, or more than a workout can need
     */
    static XmlElement read(String file, byte[] bytes) throws InvalidFileException {
        try {
            XMLStreamReader reader = FACTORY.createXMLStreamReader(new StringReader(XmlText.decode(file, bytes)));
            return new SafeXml(file, reader).read();
        } catch (XMLStreamException malformed) {
            String place = Optional.ofNullable(malformed.getLocation())
                    .map(SafeXml::place)
                    .orElse("");
            var refused = new InvalidFileException(file, List.of(new Problem(place, MALFORMED)));
            refused.initCause(malformed);
            throw refused;
        }
    }

    private static String place(Location location) {
        return location.getLineNumber() < 1
                ? ""
                : "line " + location.getLineNumber() + ", column " + location.getColumnNumber();
    }

    private XmlElement read() throws XMLStreamException, InvalidFileException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> start();
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> characters();
                case XMLStreamConstants.DTD ->
                    throw refusal("a document type has no place in a workout; take <!DOCTYPE ...> out");
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw refusal("this entity is not one of XML's own; write its character instead");
                default -> {
                    // Comments and instructions for programs say nothing to us.
                }
            }
        }
        return root.orElseThrow(() -> new InvalidFileException(file, "there is nothing in it"));
    }

    private void start() throws InvalidFileException {
        elements++;
        if (elements > MOST_ELEMENTS) {
            throw refusal("it has too many elements; allowed: at most " + MOST_ELEMENTS);
        }
        if (open.size() == DEEPEST) {
            throw refusal("elements within elements without end; nothing in a workout is so deep");
        }
        var element = new XmlElement(
                Objects.requireNonNullElse(reader.getNamespaceURI(), ""),
                reader.getLocalName(),
                reader.getLocation().getLineNumber());
        for (int index = 0; index < reader.getAttributeCount(); index++) {
            String value = reader.getAttributeValue(index);
            if (value.length() > LONGEST_TEXT) {
                throw tooLong(reader.getAttributeLocalName(index));
            }
            element.put(
                    Objects.requireNonNullElse(reader.getAttributeNamespace(index), ""),
                    reader.getAttributeLocalName(index),
                    value);
        }
        Optional.ofNullable(open.peek()).ifPresent(parent -> parent.add(element));
        root = root.or(() -> Optional.of(element));
        open.push(element);
    }

    private void characters() throws InvalidFileException {
        XmlElement element = open.peek();
        if (element != null) {
            element.append(reader.getText());
            if (element.text().length() > LONGEST_TEXT) {
                throw tooLong(element.name());
            }
        }
    }

    private InvalidFileException tooLong(String name) {
        return refusal("the text of " + QuotedText.quote(name) + " is too long; allowed: at most " + LONGEST_TEXT
                + " characters");
    }

    private InvalidFileException refusal(String sentence) {
        return new InvalidFileException(
                file, List.of(new Problem("line " + reader.getLocation().getLineNumber(), sentence)));
    }
}
