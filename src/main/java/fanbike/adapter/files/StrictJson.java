package fanbike.adapter.files;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * JSON exactly as RFC 8259 has it: UTF-8 (a byte order mark is passed over), one value, no comments, no key twice, and
 * numbers that stay exact.
 */
public final class StrictJson {

    /** A protocol inside a recording's header is eight deep; a thousand brackets are an attack. */
    private static final int DEEPEST = 32;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();

    private StrictJson() {}

    /**
     * Reads one JSON value.
     *
     * @param bytes the whole text
     * @param place of the text in its file
     * @param problems where keys that are there twice go, or the one place where the text stops being JSON
     * @return empty where the text is not JSON
     */
    public static Optional<JsonNode> parse(byte[] bytes, Place place, Problems problems) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return parse(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text, place, problems);
        } catch (CharacterCodingException e) {
            problems.add(place, "this is not UTF-8 text; save it as UTF-8");
            return Optional.empty();
        }
    }

    private static Optional<JsonNode> parse(String text, Place place, Problems problems) {
        if (text.isBlank()) {
            problems.add(place, "there is nothing in it");
            return Optional.empty();
        }
        try (JsonParser parser = FACTORY.createParser(text)) {
            return parse(parser, text, place, problems);
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
    }

    private static Optional<JsonNode> parse(JsonParser parser, String text, Place place, Problems problems)
            throws IOException {
        try {
            return Optional.of(new JsonTree(parser, problems).read(place));
        } catch (JsonProcessingException e) {
            SyntaxProblem.add(e, parser, text, place, problems);
            return Optional.empty();
        }
    }
}
