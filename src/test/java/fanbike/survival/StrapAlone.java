package fanbike.survival;

import fanbike.app.port.bluetooth.PeripheralProfile;
import fanbike.core.gatt.Octets;

/** A bike that, for now, offers no more than a strap does: a heart rate. */
record StrapAlone() implements LabBikeKind {

    private static final byte HEART_RATE_IN_ONE_OCTET = 0;
    private static final byte BPM = 120;

    @Override
    public PeripheralProfile profile(String name) {
        return FitnessMachine.played("hr", name);
    }

    @Override
    public String characteristic() {
        return "2a37";
    }

    @Override
    public Octets value() {
        return Octets.of(HEART_RATE_IN_ONE_OCTET, BPM);
    }

    @Override
    public void pedalled(long millis) {
        // It does not show.
    }

    @Override
    public LabBikeKind fromZero() {
        return this;
    }
}
