package fanbike.adapter.files.evidence;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import fanbike.app.port.KeptMarks;
import fanbike.core.report.Marks;
import fanbike.core.report.Report;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads the few figures of a report by which sessions are compared, and no further than they come. */
final class MarksReader {

    private static final JsonFactory JSON = new JsonFactory();

    private static final double SECOND = 1e9;

    private final JsonParser json;
    private Optional<Report.MissingRecording> unrecorded = Optional.empty();

    private MarksReader(JsonParser json) {
        this.json = json;
    }

    /**
     * Reads a report.
     *
     * @param in the file
     * @return empty where it does not say
     * @throws IOException when it cannot be read, or is no JSON
     */
    static Optional<KeptMarks> read(InputStream in) throws IOException {
        try (JsonParser json = JSON.createParser(in)) {
            return new MarksReader(json).report();
        }
    }

    private Optional<KeptMarks> report() throws IOException {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            return Optional.empty();
        }
        for (String key = json.nextFieldName(); key != null; key = json.nextFieldName()) {
            boolean isObject = json.nextToken() == JsonToken.START_OBJECT;
            if (isObject && key.equals("totals")) {
                return Optional.of(new KeptMarks(marks(numbers()), unrecorded));
            } else if (isObject && key.equals("session")) {
                session();
            } else {
                json.skipChildren();
            }
        }
        return Optional.empty();
    }

    private void session() throws IOException {
        for (String key = json.nextFieldName(); key != null; key = json.nextFieldName()) {
            boolean isObject = json.nextToken() == JsonToken.START_OBJECT;
            if (isObject && key.equals("missingFromRecording")) {
                unrecorded = Optional.of(missing());
            } else {
                json.skipChildren();
            }
        }
    }

    private Report.MissingRecording missing() throws IOException {
        double sinceSeconds = 0;
        double inputs = 0;
        String because = "";
        for (String key = json.nextFieldName(); key != null; key = json.nextFieldName()) {
            JsonToken value = json.nextToken();
            if (value.isNumeric() && key.equals("since")) {
                sinceSeconds = json.getDoubleValue();
            } else if (value.isNumeric() && key.equals("inputs")) {
                inputs = json.getDoubleValue();
            } else if (value == JsonToken.VALUE_STRING && key.equals("because")) {
                because = json.getText();
            }
            json.skipChildren();
        }
        // What is too large for a number of nanoseconds becomes the largest there is.
        return new Report.MissingRecording((long) (Math.max(0, sinceSeconds) * SECOND), (long) inputs, because);
    }

    private Map<String, Double> numbers() throws IOException {
        Map<String, Double> numbers = new HashMap<>();
        for (String key = json.nextFieldName(); key != null; key = json.nextFieldName()) {
            // Of a number that no double can hold, infinity is made.
            if (json.nextToken().isNumeric() && Double.isFinite(json.getDoubleValue())) {
                numbers.put(key, json.getDoubleValue());
            }
            json.skipChildren();
        }
        return numbers;
    }

    private static Marks marks(Map<String, Double> totals) {
        return new Marks(
                number(totals, "score"),
                number(totals, "intensity"),
                number(totals, "duration"),
                number(totals, "coverage"));
    }

    private static OptionalDouble number(Map<String, Double> totals, String key) {
        Double number = totals.get(key);
        return number == null ? OptionalDouble.empty() : OptionalDouble.of(number);
    }
}
