package fanbike.adapter.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fanbike.core.cadence.CadenceSource;
import fanbike.core.cadence.Reading;
import fanbike.core.model.Cadence;
import fanbike.core.report.Figures;
import java.util.OptionalInt;

/** A reading as one line of JSON; what is no news is null. */
final class ReadingLine {

    private ReadingLine() {}

    static String of(Reading reading) {
        ObjectNode line = JsonLine.object();
        line.put("at", Figures.seconds(reading.atNanos()));
        reading.cadence()
                .map(Cadence::microRpm)
                .map(Figures::exactRpm)
                .ifPresentOrElse(rpm -> line.put("cadenceRpm", rpm), () -> line.putNull("cadenceRpm"));
        put(line, "powerWatts", reading.powerWatts());
        put(line, "heartRateBpm", reading.heartRateBpm());
        reading.source()
                .map(CadenceSource::label)
                .ifPresentOrElse(label -> line.put("source", label), () -> line.putNull("source"));
        return JsonLine.of(line);
    }

    private static void put(ObjectNode line, String key, OptionalInt value) {
        if (value.isPresent()) {
            line.put(key, value.getAsInt());
        } else {
            line.putNull(key);
        }
    }
}
