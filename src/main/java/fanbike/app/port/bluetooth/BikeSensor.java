package fanbike.app.port.bluetooth;

import fanbike.app.port.Sensor;
import fanbike.core.model.Cadence;
import java.util.Optional;

/** A sensor whose console can be told what the rider is to do. */
public interface BikeSensor extends Sensor {

    /**
     * Has the bike's console show a targeted cadence, if the bike says that it can; also again after the bike was lost.
     * Returns at once; any thread.
     *
     * @param target what to show, {@link Cadence#ZERO} for nothing
     */
    void aim(Cadence target);

    /**
     * Connects a device through another adapter from now on, unless it is connected. Returns at once; any thread.
     *
     * @param sensor the name of the device
     * @param adapter through which, {@code hci1}
     */
    void reroute(String sensor, String adapter);

    /** What keeps it from reaching any of its devices now; empty where nothing does. Any thread. */
    Optional<Outage> outage();
}
