package fanbike.survival;

import fanbike.app.port.bluetooth.PeripheralProfile;
import fanbike.core.gatt.IndoorBikeData;
import fanbike.core.gatt.Octets;

/** A bike that sends each record in two parts: the cadence in the one, the speed in the other. */
final class SplitRecords implements LabBikeKind {

    private static final int SPEED_CENTI_KMH = 2_500;

    private final int rpm;
    private boolean isSecondPart;

    SplitRecords(int rpm) {
        this.rpm = rpm;
    }

    @Override
    public PeripheralProfile profile(String name) {
        return FitnessMachine.played("ftms", name);
    }

    @Override
    public String characteristic() {
        return "2ad2";
    }

    @Override
    public Octets value() {
        isSecondPart = !isSecondPart;
        IndoorBikeData.Builder part = IndoorBikeData.builder();
        return (isSecondPart ? part.instantaneousCadenceHalfRpm(2 * rpm) : part.speedCentiKmh(SPEED_CENTI_KMH))
                .build()
                .toBytes();
    }

    @Override
    public void pedalled(long millis) {
        // It tells the cadence of the moment.
    }

    @Override
    public LabBikeKind fromZero() {
        return new SplitRecords(rpm);
    }
}
