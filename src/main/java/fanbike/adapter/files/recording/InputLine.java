package fanbike.adapter.files.recording;

import com.fasterxml.jackson.core.JsonGenerator;
import fanbike.core.coach.RideInput;
import fanbike.core.coach.RideInput.Commanded;
import fanbike.core.coach.RideInput.Connected;
import fanbike.core.coach.RideInput.Disconnected;
import fanbike.core.coach.RideInput.Ended;
import fanbike.core.coach.RideInput.Interrupted;
import fanbike.core.coach.RideInput.Notified;
import fanbike.core.coach.RideInput.Remarked;
import fanbike.core.gatt.Octets;
import java.io.IOException;
import java.util.Arrays;

/** Writes one input of a ride as one line that {@link InputLineReader} reads back ({@code product.md} section 8). */
final class InputLine {

    /** A value has no more bytes than this (Bluetooth Core, Vol 3, Part F, 3.2.9). */
    static final int MOST_OCTETS = 512;

    /** A reason, a remark or a sensor's name is cut here, so that no line is too long to be read back. */
    static final int LONGEST_TEXT = 100_000;

    private InputLine() {}

    /**
     * The line, with its newline.
     *
     * @param input what entered; not a tick
     * @throws IllegalArgumentException when it is a tick, which is never recorded
     */
    static String of(RideInput input) {
        return JsonLine.of(json -> {
            json.writeFieldName("at");
            json.writeNumber(DecimalSeconds.text(input.atNanos()));
            write(input, json);
        });
    }

    private static void write(RideInput input, JsonGenerator json) throws IOException {
        if (input instanceof Notified notified) {
            writeSensor(notified.sensor(), json);
            json.writeStringField("characteristic", notified.characteristic());
            json.writeStringField("value", hex(notified.value()));
        } else if (input instanceof Commanded commanded) {
            json.writeStringField("command", commanded.command().name());
        } else if (input instanceof Disconnected disconnected) {
            writeSensor(disconnected.sensor(), json);
            json.writeStringField("disconnected", shortened(disconnected.reason()));
        } else if (input instanceof Remarked remarked) {
            writeSensor(remarked.sensor(), json);
            json.writeStringField("remark", shortened(remarked.remark()));
            writeDetail(remarked.detail(), json);
        } else if (input instanceof Connected connected) {
            writeSensor(connected.sensor(), json);
            json.writeBooleanField("connected", true);
        } else if (input instanceof Interrupted interrupted) {
            json.writeObjectFieldStart("interrupted");
            json.writeFieldName("wallSeconds");
            json.writeNumber(DecimalSeconds.text(interrupted.wallNanos()));
            json.writeEndObject();
        } else if (input instanceof Ended) {
            json.writeBooleanField("ended", true);
        } else {
            throw new IllegalArgumentException("not to be recorded: " + input);
        }
    }

    private static void writeSensor(String sensor, JsonGenerator json) throws IOException {
        if (!sensor.equals(RideInput.BIKE)) {
            json.writeStringField("sensor", shortened(sensor));
        }
    }

    private static void writeDetail(String detail, JsonGenerator json) throws IOException {
        if (!detail.isEmpty()) {
            json.writeStringField("detail", shortened(detail));
        }
    }

    private static String hex(Octets value) {
        return value.size() <= MOST_OCTETS
                ? value.hex()
                : Octets.of(Arrays.copyOf(value.toArray(), MOST_OCTETS)).hex();
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
    }
}
