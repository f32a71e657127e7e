package fanbike.survival;

import fanbike.app.port.bluetooth.PeripheralProfile;
import fanbike.core.gatt.Octets;

/** How a bike in the lab tells its cadence. Confined to the bike. */
interface LabBikeKind {

    /**
     * What it is on the air.
     *
     * @param name what it calls itself
     */
    PeripheralProfile profile(String name);

    /** What it notifies, by the short name. */
    String characteristic();

    /** The value that it notifies now. */
    Octets value();

    /**
     * It was pedalled.
     *
     * @param millis for how long
     */
    void pedalled(long millis);

    /** The same, switched on anew. */
    LabBikeKind fromZero();
}
