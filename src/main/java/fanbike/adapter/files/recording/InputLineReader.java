package fanbike.adapter.files.recording;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import fanbike.adapter.files.Place;
import fanbike.adapter.files.Problems;
import fanbike.adapter.files.StrictJson;
import fanbike.app.port.Problem;
import fanbike.core.coach.RideInput;
import java.io.IOException;
import java.util.Optional;

/** Reads lines of a recording. */
final class InputLineReader {

    /** Always UTF-8: guessing would take zeros, which a power loss leaves behind, for another encoding. */
    static final JsonFactory JSON = new JsonFactoryBuilder()
            .disable(JsonFactory.Feature.CHARSET_DETECTION)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();

    private InputLineReader() {}

    /**
     * The input that a line stands for.
     *
     * @param line without its newline
     * @throws BadLineException when it is none
     */
    static RideInput read(Line line) throws BadLineException {
        Optional<RideInput> plain = PlainLine.read(line.bytes());
        return plain.isPresent() ? plain.get() : parse(line);
    }

    /**
     * The same, whatever the line looks like.
     *
     * @param line without its newline
     * @throws BadLineException when it is none
     */
    static RideInput parse(Line line) throws BadLineException {
        if (line.bytes()[0] != '{') {
            throw new BadLineException("not a JSON object");
        }
        try (JsonParser json = JSON.createParser(line.bytes())) {
            json.nextToken();
            var fields = new LineFields();
            for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
                fields.read(name, json);
            }
            RideInput input = fields.input();
            if (json.nextToken() != null) {
                throw new BadLineException("more than one JSON object");
            }
            return input;
        } catch (IOException e) {
            throw new BadLineException("not a whole JSON object: " + syntax(line));
        }
    }

    /** In the words that people get for any other JSON, which takes a second look. */
    private static String syntax(Line line) {
        var problems = new Problems();
        StrictJson.parse(line.bytes(), Place.line(line.number()), problems);
        return problems.toList().stream().map(Problem::sentence).findFirst().orElse("not JSON");
    }
}
