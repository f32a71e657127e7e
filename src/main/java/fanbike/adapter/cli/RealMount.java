package fanbike.adapter.cli;

import fanbike.app.ConsoleTarget;
import fanbike.app.LiveRide;
import fanbike.app.port.MonotonicClock;
import fanbike.app.port.SessionHeader;
import fanbike.app.port.bluetooth.BikeSensor;
import fanbike.app.port.bluetooth.Bluetooth;
import fanbike.app.port.bluetooth.ConnectedDevice;
import java.util.List;
import java.util.function.LongFunction;

/**
 * A bike that is reached over Bluetooth, and a strap where one is worn.
 *
 * @param bluetooth closed with this
 * @param devices that are to be connected
 * @param described what the header says of the bike
 * @param showsTarget whether its console is to show the targets
 * @param clocks make the ride's clock
 */
record RealMount(
        Bluetooth bluetooth,
        List<ConnectedDevice> devices,
        SessionHeader.Bike described,
        boolean showsTarget,
        LongFunction<MonotonicClock> clocks)
        implements RiddenBike {

    @Override
    public double pace() {
        return 1;
    }

    @Override
    public Mounted mount(LiveRide ride) {
        BikeSensor sensor = bluetooth.sensor(devices);
        return new Mounted(
                sensor, clocks.apply(ride.startNanos()), showsTarget ? List.of(new ConsoleTarget(sensor)) : List.of());
    }

    @Override
    public void close() {
        bluetooth.close();
    }
}
