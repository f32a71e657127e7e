package fanbike.adapter.files.recording;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import fanbike.adapter.files.Place;
import fanbike.adapter.files.Problems;
import fanbike.adapter.files.QuotedText;
import fanbike.adapter.files.StrictJson;
import fanbike.adapter.files.config.PolicyJson;
import fanbike.app.port.InvalidFileException;
import fanbike.app.port.ProtocolFile;
import fanbike.app.port.SessionHeader;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * The first line of our own recordings. It holds the protocol's file as one text, so that it stays as it was to the last
 * byte.
 */
final class HeaderLine {

    /** A first line is a header if it has this key, and only then. */
    static final String FORMAT = "format";

    private static final String SESSION = "session";
    private static final String PROTOCOL = "protocol";
    private static final String POLICY = "policy";

    private HeaderLine() {}

    /**
     * The line, with its newline.
     *
     * @param header what is known
     * @throws IllegalArgumentException when it would not be read back as it is: the ride that is scored later must be
     *     the one that is ridden now
     */
    static String of(SessionHeader header) {
        String line = JsonLine.of(json -> write(header, json));
        if (!readBack(line.getBytes(StandardCharsets.US_ASCII)).equals(header)) {
            throw new IllegalArgumentException("not to be read back as it is: " + header);
        }
        return line;
    }

    private static SessionHeader readBack(byte[] line) {
        try {
            return read("header", Line.only(line));
        } catch (InvalidFileException e) {
            throw new IllegalArgumentException("not to be read back: " + e.getMessage(), e);
        }
    }

    private static void write(SessionHeader header, JsonGenerator json) throws IOException {
        json.writeNumberField(FORMAT, 1);
        json.writeStringField(SESSION, header.id());
        json.writeStringField("startedAt", header.startedAt().toString());
        writeProtocol(header.protocol(), json);
        json.writeStringField("track", header.plan().track());
        json.writeNumberField("scale", header.plan().scalePercent());
        json.writeFieldName(POLICY);
        json.writeTree(PolicyJson.write(header.policy()));
        writeBike(header.bike(), json);
        json.writeStringField("athlete", header.athlete());
    }

    private static void writeProtocol(ProtocolFile protocol, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(PROTOCOL);
        json.writeStringField("id", protocol.protocol().id());
        json.writeStringField("sha256", protocol.sha256());
        json.writeStringField("file", protocol.json());
        json.writeEndObject();
    }

    private static void writeBike(SessionHeader.Bike bike, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("bike");
        json.writeStringField("name", bike.name());
        json.writeStringField("address", bike.address());
        json.writeBooleanField("simulated", bike.simulated());
        OptionalDouble ratio = bike.wheelRatio();
        if (ratio.isPresent()) {
            json.writeNumberField("wheelRatio", ratio.getAsDouble());
        } else {
            json.writeNullField("wheelRatio");
        }
        json.writeEndObject();
    }

    /**
     * Whether a line is a header; looks no further than its format.
     *
     * @param file its name as the user knows it
     * @param line the first
     * @throws InvalidFileException when it was made for a newer Fanbike
     */
    static boolean isOne(String file, Line line) throws InvalidFileException {
        try (JsonParser json = InputLineReader.JSON.createParser(line.bytes())) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return false;
            }
            for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
                json.nextToken();
                if (name.equals(FORMAT)) {
                    refuseNewer(file, json);
                    return true;
                }
                json.skipChildren();
            }
            return false;
        } catch (IOException e) {
            // Whoever reads the line says what is wrong with it.
            return false;
        }
    }

    /**
     * What is wrong with a bad line that was meant to be a header; empty for any other.
     *
     * @param line that is no input
     * @param isFirst whether it is the file's first
     */
    static Optional<String> fault(Line line, boolean isFirst) {
        Set<String> keys = keys(line);
        if (!isFirst && keys.contains(FORMAT)) {
            return Optional.of("a header, which can only be the first line; is this two recordings in one file?");
        }
        boolean lacksFormat = isFirst && keys.stream().anyMatch(Set.of(SESSION, PROTOCOL, POLICY)::contains);
        return lacksFormat
                ? Optional.of("a header without \"" + FORMAT + "\"; add \"" + FORMAT + "\": 1")
                : Optional.empty();
    }

    private static Set<String> keys(Line line) {
        Set<String> keys = new HashSet<>();
        try (JsonParser json = InputLineReader.JSON.createParser(line.bytes())) {
            if (json.nextToken() == JsonToken.START_OBJECT) {
                for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
                    keys.add(name);
                    json.nextToken();
                    json.skipChildren();
                }
            }
        } catch (IOException e) {
            // Whoever reads the line says what is wrong with it; what comes before that is enough here.
            return keys;
        }
        return keys;
    }

    private static void refuseNewer(String file, JsonParser json) throws IOException, InvalidFileException {
        boolean isWhole = json.currentToken() == JsonToken.VALUE_NUMBER_INT;
        if (isWhole && json.getBigIntegerValue().compareTo(BigInteger.ONE) > 0) {
            throw new InvalidFileException(
                    file,
                    "made for a newer Fanbike (format " + QuotedText.cut(json.getText())
                            + "); this one reads format 1; update Fanbike");
        }
    }

    /**
     * Reads a header.
     *
     * @param file its name as the user knows it
     * @param line the first
     * @throws InvalidFileException with everything that is wrong with the line
     */
    static SessionHeader read(String file, Line line) throws InvalidFileException {
        var problems = new Problems();
        Place place = Place.line(line.number());
        Optional<SessionHeader> header = StrictJson.parse(line.bytes(), place, problems)
                .flatMap(node -> new HeaderRule().read(node, place, problems));
        problems.throwIfAny(file);
        return header.orElseThrow();
    }
}
