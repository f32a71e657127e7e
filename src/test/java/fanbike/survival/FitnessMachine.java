package fanbike.survival;

import fanbike.app.UsageException;
import fanbike.app.emulation.EmulatedDevice;
import fanbike.app.port.bluetooth.PeripheralProfile;
import fanbike.core.gatt.IndoorBikeData;
import fanbike.core.gatt.Octets;
import java.util.List;
import java.util.Optional;

/**
 * A bike that tells its cadence.
 *
 * @param rpm at which it is pedalled
 */
record FitnessMachine(int rpm) implements LabBikeKind {

    private static final int SPEED_CENTI_KMH = 2_500;

    @Override
    public PeripheralProfile profile(String name) {
        return played("ftms", name);
    }

    static PeripheralProfile played(String label, String name) {
        try {
            return EmulatedDevice.of(List.of(label), Optional.of(name)).profile();
        } catch (UsageException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public String characteristic() {
        return "2ad2";
    }

    @Override
    public Octets value() {
        return IndoorBikeData.builder()
                .speedCentiKmh(SPEED_CENTI_KMH)
                .instantaneousCadenceHalfRpm(2 * rpm)
                .build()
                .toBytes();
    }

    @Override
    public void pedalled(long millis) {
        // It tells the cadence of the moment.
    }

    @Override
    public LabBikeKind fromZero() {
        return this;
    }
}
