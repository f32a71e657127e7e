package fanbike.adapter.files.recording;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/**
 * Writes one JSON object on one line, in printable ASCII: what is not is escaped, so that half a pair of surrogates survives, a
 * line is never cut inside a character, and no text of a device can trick the terminal that shows it.
 */
final class JsonLine {

    private static final Separators SEPARATORS = Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Spacing.AFTER)
            .withObjectEntrySpacing(Spacing.AFTER);
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final int LAST_PRINTABLE = '~';

    private JsonLine() {}

    /** Writes the keys and values of one object. */
    interface Content {
        /**
         * Writes them.
         *
         * @param json inside the object
         * @throws IOException never: it is written to memory
         */
        void writeTo(JsonGenerator json) throws IOException;
    }

    /**
     * The line, with its newline.
     *
     * @param content what is in the object
     */
    static String of(Content content) {
        var line = new StringWriter();
        try (JsonGenerator json = MAPPER.createGenerator(line)) {
            json.setPrettyPrinter(onOneLine());
            json.setHighestNonEscapedChar(LAST_PRINTABLE);
            json.writeStartObject();
            content.writeTo(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to memory", e);
        }
        return line.append('\n').toString();
    }

    private static DefaultPrettyPrinter onOneLine() {
        var nothing = new DefaultPrettyPrinter.NopIndenter();
        return new DefaultPrettyPrinter(SEPARATORS).withObjectIndenter(nothing).withArrayIndenter(nothing);
    }
}
