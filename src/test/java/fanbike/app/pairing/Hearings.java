package fanbike.app.pairing;

import fanbike.app.port.bluetooth.NearbyDevice;
import fanbike.fixtures.Nearby;
import java.util.ArrayList;
import java.util.List;

/** Bikes, and which adapters hear them. */
final class Hearings {

    private Hearings() {}

    /** A bike for each word, heard by the adapters whose numbers are in it: {@code 02} by hci0 and hci2. */
    static List<HeardDevice> devices(String... hearings) {
        var all = new ArrayList<NearbyDevice>();
        for (int i = 0; i < hearings.length; i++) {
            for (char adapter : hearings[i].toCharArray()) {
                all.add(Nearby.device(i, "hci" + adapter, "bike", -60, "1826"));
            }
        }
        return HeardDevice.merge(all);
    }
}
