package fanbike.adapter.files.workout;

import fanbike.adapter.files.ExactUnits;
import fanbike.core.model.Protocol;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes a protocol as a workout for Zwift. Each interval is a free ride with a cadence, because we prescribe no power;
 * rounds are written out, because Zwift's own repetition has a rest after the last, too.
 */
final class ZwoWriter {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final Protocol protocol;
    private final Losses losses;
    private final XMLStreamWriter xml;

    private ZwoWriter(Protocol protocol, Losses losses, XMLStreamWriter xml) {
        this.protocol = protocol;
        this.losses = losses;
        this.xml = xml;
    }

    /**
     * The whole file.
     *
     * @param protocol without tracks
     * @param losses what XML cannot keep
     */
    static byte[] write(Protocol protocol, Losses losses) {
        var text = new StringWriter();
        try {
            XMLStreamWriter xml = FACTORY.createXMLStreamWriter(text);
            new ZwoWriter(protocol, losses, xml).write();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("writing to memory", impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write() throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        newLine(0);
        xml.writeStartElement(Zwo.ROOT);
        xml.writeNamespace(Zwo.OWN_PREFIX, Zwo.OWN_SPACE);
        element(Zwo.AUTHOR, "Fanbike");
        element(Zwo.NAME, protocol.title());
        element(Zwo.DESCRIPTION, remarks().together());
        element(Zwo.SPORT, "bike");
        newLine(1);
        xml.writeEmptyElement(Zwo.TAGS);
        protocolElement();
        newLine(1);
        xml.writeStartElement(Zwo.WORKOUT);
        for (WrittenStep step : WrittenStep.all(protocol)) {
            write(step);
        }
        newLine(1);
        xml.writeEndElement();
        newLine(0);
        xml.writeEndElement();
        newLine(0);
        xml.writeEndDocument();
    }

    private Remarks remarks() {
        return new Remarks(protocol.purpose(), protocol.caution(), protocol.source());
    }

    private void element(String name, String text) throws XMLStreamException {
        newLine(1);
        xml.writeStartElement(name);
        xml.writeCharacters(possible(text));
        xml.writeEndElement();
    }

    private void protocolElement() throws XMLStreamException {
        newLine(1);
        xml.writeEmptyElement(Zwo.OWN_PREFIX, Zwo.OWN_PROTOCOL, Zwo.OWN_SPACE);
        own(Zwo.OWN_TITLE, protocol.title());
        own(Zwo.OWN_PURPOSE, protocol.purpose());
        own(Zwo.OWN_CAUTION, protocol.caution());
        own(Zwo.OWN_SOURCE, protocol.source());
        own(Zwo.OWN_BAND, protocol.band().map(ExactUnits::rpm));
    }

    private void write(WrittenStep step) throws XMLStreamException {
        newLine(2);
        xml.writeStartElement(Zwo.FREE_RIDE);
        BigDecimal shownSeconds = step.seconds().setScale(0, RoundingMode.HALF_UP);
        xml.writeAttribute(Zwo.DURATION, shownSeconds.toPlainString());
        writeTarget(step);
        own(Zwo.OWN_NAME, step.interval().name());
        if (step.isAroundWork()) {
            own(Zwo.OWN_KIND, OwnStep.word(step.interval().kind()));
        }
        own(Zwo.OWN_SECONDS, Optional.of(step.seconds()).filter(exact -> exact.compareTo(shownSeconds) != 0));
        own(Zwo.OWN_BAND, step.band());
        Optional<BlockMark> mark = step.mark();
        if (mark.isPresent()) {
            own(Zwo.OWN_REPEAT, Integer.toString(mark.get().repeat()));
            own(Zwo.OWN_INTERVALS, Integer.toString(mark.get().intervals()));
            own(Zwo.OWN_REST, mark.get().restSeconds());
        }
        textEvent(step.interval().name());
        newLine(2);
        xml.writeEndElement();
    }

    /** Of a target with a band the range; and exactly, what the range does not say. */
    private void writeTarget(WrittenStep step) throws XMLStreamException {
        Optional<ShownRange> shown = step.shown(protocol.band());
        if (shown.isEmpty()) {
            return;
        }
        BigDecimal rpm = step.rpm().orElseThrow();
        BigDecimal cadence = Target.shown(rpm);
        xml.writeAttribute(Zwo.CADENCE, cadence.toPlainString());
        if (step.band().isPresent() || protocol.band().isPresent()) {
            xml.writeAttribute(Zwo.CADENCE_LOW, shown.get().low().toPlainString());
            xml.writeAttribute(Zwo.CADENCE_HIGH, shown.get().high().toPlainString());
        }
        boolean isSaid = shown.get()
                .target()
                .rpm()
                .filter(middle -> middle.compareTo(rpm) == 0)
                .isPresent();
        own(Zwo.OWN_RPM, isSaid ? Optional.empty() : Optional.of(rpm));
    }

    /** The name, where a rider sees it; marked, because it is no text of the protocol's. */
    private void textEvent(String name) throws XMLStreamException {
        newLine(3);
        xml.writeEmptyElement(Zwo.TEXT_EVENT);
        xml.writeAttribute("timeoffset", "0");
        xml.writeAttribute("message", possible(name));
        own(Zwo.OWN_NAME, name);
    }

    private void own(String name, Optional<BigDecimal> number) throws XMLStreamException {
        if (number.isPresent()) {
            own(name, number.get().toPlainString());
        }
    }

    private void own(String name, String text) throws XMLStreamException {
        if (!text.isEmpty()) {
            xml.writeAttribute(Zwo.OWN_PREFIX, Zwo.OWN_SPACE, name, possible(text));
        }
    }

    private void newLine(int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "    ".repeat(depth));
    }

    /** Two characters are in no XML at all (XML 1.0, production 2); control characters are in no protocol. */
    private String possible(String text) {
        if (text.indexOf('\uFFFE') < 0 && text.indexOf('\uFFFF') < 0) {
            return text;
        }
        losses.add("texts with a character that XML cannot have", "a replacement character stands for it", "");
        return text.replace('\uFFFE', '\uFFFD').replace('\uFFFF', '\uFFFD');
    }
}
