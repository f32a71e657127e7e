package fanbike.adapter.sim;

import fanbike.core.coach.RideInput;
import fanbike.core.gatt.CscMeasurement;
import fanbike.core.gatt.IndoorBikeData;
import fanbike.core.gatt.RevolutionCount;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the notifications of a simulated bike: cadence in rpm, each with its moment. */
final class Readings {

    record Reading(long atNanos, double rpm) {}

    private Readings() {}

    static List<RideInput.Notified> notified(List<RideInput> inputs) {
        return inputs.stream()
                .filter(RideInput.Notified.class::isInstance)
                .map(RideInput.Notified.class::cast)
                .toList();
    }

    static IndoorBikeData indoorBikeData(RideInput.Notified notified) {
        return IndoorBikeData.parse(notified.value()).orElseThrow();
    }

    static CscMeasurement csc(RideInput.Notified notified) {
        return CscMeasurement.parse(notified.value()).orElseThrow();
    }

    /** The instantaneous cadence of Indoor Bike Data. */
    static List<Reading> ofFtms(List<RideInput> inputs) {
        return notified(inputs).stream()
                .map(each -> new Reading(
                        each.atNanos(),
                        indoorBikeData(each).instantaneousCadenceHalfRpm().orElseThrow() / 2.0))
                .toList();
    }

    /** The cadence between two new crank events; a repeated event repeats it. */
    static List<Reading> ofCrank(List<RideInput> inputs) {
        List<Reading> readings = new ArrayList<>();
        Optional<RevolutionCount> last = Optional.empty();
        double rpm = 0;
        for (RideInput.Notified each : notified(inputs)) {
            RevolutionCount now = csc(each).crank().orElseThrow();
            rpm = last.filter(before -> !before.equals(now))
                    .map(before -> rpm(before, now))
                    .orElse(rpm);
            last = Optional.of(now);
            readings.add(new Reading(each.atNanos(), rpm));
        }
        return readings;
    }

    static double rpm(RevolutionCount before, RevolutionCount now) {
        int ticks = (now.eventTime() - before.eventTime()) & 0xFFFF;
        long revolutions = (now.revolutions() - before.revolutions()) & 0xFFFF;
        return revolutions * 60.0 * 1024 / ticks;
    }

    static List<Reading> in(Script.Part part, List<Reading> readings) {
        return readings.stream().filter(each -> part.has(each.atNanos())).toList();
    }
}
