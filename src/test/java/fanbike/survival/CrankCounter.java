package fanbike.survival;

import fanbike.app.port.bluetooth.PeripheralProfile;
import fanbike.core.gatt.CscMeasurement;
import fanbike.core.gatt.Octets;
import fanbike.core.gatt.RevolutionCount;
import java.util.Optional;

/** A bike that counts the revolutions of its cranks, and says when the last one was. */
final class CrankCounter implements LabBikeKind {

    private static final long MILLIS_PER_MINUTE = 60_000;

    private final int rpm;
    private long millis;

    CrankCounter(int rpm) {
        this.rpm = rpm;
    }

    @Override
    public PeripheralProfile profile(String name) {
        return FitnessMachine.played("csc", name);
    }

    @Override
    public String characteristic() {
        return "2a5b";
    }

    @Override
    public Octets value() {
        long revolutions = millis * rpm / MILLIS_PER_MINUTE;
        long eventTime1024 = revolutions * MILLIS_PER_MINUTE * 1024 / (1000L * rpm);
        var crank = new RevolutionCount((int) revolutions & 0xFFFF, (int) eventTime1024 & 0xFFFF);
        return CscMeasurement.of(Optional.empty(), Optional.of(crank)).toBytes();
    }

    @Override
    public void pedalled(long length) {
        millis += length;
    }

    @Override
    public LabBikeKind fromZero() {
        return new CrankCounter(rpm);
    }
}
