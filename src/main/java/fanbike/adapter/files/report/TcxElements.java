package fanbike.adapter.files.report;

import fanbike.core.report.PrintableText;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.OptionalDouble;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML in memory, two namespaces of it. Text is escaped, and what no XML may have is replaced. */
final class TcxElements {

    private static final String TRAINING_CENTER = "http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2";
    private static final String EXTENSION = "http://www.garmin.com/xmlschemas/ActivityExtension/v2";
    private static final String INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";
    private static final int LONGEST_TEXT = 1000;
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter xml;

    /** Writes something, and may fail as a stream does. */
    @FunctionalInterface
    interface Content {
        void write() throws XMLStreamException;
    }

    TcxElements() throws XMLStreamException {
        xml = FACTORY.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
    }

    byte[] document(Content content) throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement("TrainingCenterDatabase");
        xml.writeDefaultNamespace(TRAINING_CENTER);
        xml.writeNamespace("x", EXTENSION);
        xml.writeNamespace("xsi", INSTANCE);
        content.write();
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.close();
        return bytes.toByteArray();
    }

    void element(String name, Content content) throws XMLStreamException {
        xml.writeStartElement(name);
        content.write();
        xml.writeEndElement();
    }

    void extension(String name, Content content) throws XMLStreamException {
        element("Extensions", () -> {
            xml.writeStartElement("x", name, EXTENSION);
            content.write();
            xml.writeEndElement();
        });
    }

    /** An attribute of the element that was just begun. */
    void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, value);
    }

    /** Says which of several types the element that was just begun has. */
    void type(String name) throws XMLStreamException {
        xml.writeAttribute("xsi", INSTANCE, "type", name);
    }

    void text(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(PrintableText.of(text, LONGEST_TEXT));
        xml.writeEndElement();
    }

    /** A whole number, where there is one that is allowed; rounded. */
    void whole(String name, OptionalDouble figure, long least, long most) throws XMLStreamException {
        if (isWithin(figure, least, most)) {
            text(name, Long.toString(Math.round(figure.getAsDouble())));
        }
    }

    /** A whole number in the namespace of extensions, where there is one that is allowed; rounded. */
    void extended(String name, OptionalDouble figure, long least, long most) throws XMLStreamException {
        if (isWithin(figure, least, most)) {
            xml.writeStartElement("x", name, EXTENSION);
            xml.writeCharacters(Long.toString(Math.round(figure.getAsDouble())));
            xml.writeEndElement();
        }
    }

    /** Whether there is a number, and it is allowed when it is rounded. */
    static boolean isWithin(OptionalDouble figure, long least, long most) {
        if (figure.isEmpty()) {
            return false;
        }
        long rounded = Math.round(figure.getAsDouble());
        return rounded >= least && rounded <= most;
    }
}
