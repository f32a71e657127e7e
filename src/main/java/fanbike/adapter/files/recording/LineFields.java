package fanbike.adapter.files.recording;

import com.fasterxml.jackson.core.JsonParser;
import fanbike.adapter.files.QuotedText;
import fanbike.core.coach.RideInput;
import fanbike.core.gatt.Octets;
import fanbike.core.session.Command;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;

/** What one line says, while it is read. The values of keys that were not seen mean nothing. */
final class LineFields {

    long atNanos;
    String sensor = RideInput.BIKE;
    String characteristic = "";
    Octets value = Octets.of();
    Command command = Command.STOP;
    String reason = "";
    String remark = "";
    String detail = "";
    long wallNanos;

    private final Set<LineKey> seen = EnumSet.noneOf(LineKey.class);

    /**
     * Reads one key and its value.
     *
     * @param name the key
     * @param json stands on the key
     * @throws IOException when it is no JSON
     * @throws BadLineException when the key is unknown or came before, or its value does not fit
     */
    void read(String name, JsonParser json) throws IOException, BadLineException {
        LineKey key = LineKey.of(name);
        if (!seen.add(key)) {
            throw new BadLineException("key " + QuotedText.quote(name) + " twice");
        }
        json.nextToken();
        key.read(json, this);
    }

    /**
     * The input that the line stands for.
     *
     * @throws BadLineException when keys are missing, or do not belong together
     */
    RideInput input() throws BadLineException {
        return LineKind.of(seen).input(this);
    }
}
