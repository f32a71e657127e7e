package fanbike.app.pairing;

import fanbike.core.coach.RideInput;
import fanbike.core.device.WheelCalibration;
import fanbike.core.gatt.Characteristic;
import fanbike.core.gatt.CscMeasurement;
import fanbike.core.gatt.CyclingPowerMeasurement;
import fanbike.core.gatt.RevolutionCount;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** Teaches the program a wheel's ratio, with the rider, as often as it takes. */
final class WheelLesson {

    private static final int CSC_TICKS = 1024;
    private static final int POWER_WHEEL_TICKS = 2048;

    private final PairingView view;
    private boolean goingOn;
    private int ticksPerSecond = CSC_TICKS;
    private WheelCalibration calibration = new WheelCalibration(CSC_TICKS);

    WheelLesson(PairingView view) {
        this.view = view;
    }

    void begin() {
        goingOn = true;
        view.said("Pedal steadily. Press Enter, count " + WheelCalibration.STROKES
                + " full turns of one pedal, and press Enter again.");
    }

    boolean isGoingOn() {
        return goingOn;
    }

    void lost() {
        calibration.lost();
    }

    void notified(RideInput.Notified notified) {
        Characteristic.find(notified.characteristic())
                .flatMap(characteristic -> wheel(characteristic, notified))
                .ifPresent(count -> calibration.accept(notified.atNanos(), count));
    }

    private Optional<RevolutionCount> wheel(Characteristic characteristic, RideInput.Notified notified) {
        if (characteristic == Characteristic.CSC_MEASUREMENT) {
            count(CSC_TICKS);
            return CscMeasurement.parse(notified.value()).flatMap(CscMeasurement::wheel);
        }
        if (characteristic == Characteristic.CYCLING_POWER_MEASUREMENT) {
            count(POWER_WHEEL_TICKS);
            return CyclingPowerMeasurement.parse(notified.value()).flatMap(CyclingPowerMeasurement::wheel);
        }
        return Optional.empty();
    }

    /** The first measurement says in what unit time is counted. */
    private void count(int ticks) {
        if (ticksPerSecond != ticks) {
            ticksPerSecond = ticks;
            calibration = new WheelCalibration(ticks);
        }
    }

    void press(long atNanos) {
        boolean begins = !calibration.isCounting();
        calibration.press(atNanos);
        view.said(begins ? "Counting. Press Enter after " + WheelCalibration.STROKES + " turns." : "Stop counting.");
    }

    /** The ratio, at the moment at which it is learnt. */
    OptionalDouble result(long atNanos) {
        if (!goingOn || !calibration.isOver(atNanos)) {
            return OptionalDouble.empty();
        }
        WheelCalibration.Result result = calibration.result();
        calibration = new WheelCalibration(ticksPerSecond);
        if (result.wheelRatio().isEmpty()) {
            view.said(result.refusal() + " Pedal steadily, and press Enter to begin anew.");
            return OptionalDouble.empty();
        }
        goingOn = false;
        view.said(String.format(
                Locale.ROOT,
                "The cranks turn %s times for one turn of the wheel. Press Enter if the cadence is right.",
                result.wheelRatio().getAsDouble()));
        return result.wheelRatio();
    }
}
