package fanbike.adapter.cli;

import fanbike.app.UsageException;
import fanbike.app.port.InvalidFileException;
import fanbike.app.port.SessionHeader;
import fanbike.app.port.Settings;
import fanbike.app.port.bluetooth.Bluetooth;
import fanbike.app.port.bluetooth.BluetoothException;
import fanbike.app.port.bluetooth.BluetoothException.Reason;
import fanbike.app.port.bluetooth.ConnectedDevice;
import fanbike.app.port.bluetooth.ConnectedDevice.Use;
import fanbike.app.port.bluetooth.RememberedDevice;
import fanbike.core.coach.RideInput;
import fanbike.core.device.DeviceAddress;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gets the remembered bike that is to be ridden. What can be wrong with the arguments is said before Bluetooth is touched. */
final class RealBikes {

    private static final String STRAP = "strap";

    private final Outside outside;
    private final BluetoothOptions bluetooth;
    private final BikeOptions options;

    /**
     * Gets bikes.
     *
     * @param outside has Bluetooth, and knows what is remembered
     * @param bluetooth which Bluetooth
     * @param options which bike
     */
    RealBikes(Outside outside, BluetoothOptions bluetooth, BikeOptions options) {
        this.outside = outside;
        this.bluetooth = bluetooth;
        this.options = options;
    }

    /** The bike for a new ride. */
    RiddenBike choose(RideStage stage, Settings settings)
            throws IOException, InvalidFileException, UsageException, BluetoothException, GivenUpException,
                    InterruptedException {
        KnownDevices known = KnownDevices.of(outside.devices());
        Optional<RememberedDevice> wanted = options.bike(known);
        Optional<RememberedDevice> strap = options.strap(known, outside.err());
        if (known.bikes().isEmpty()) {
            throw new BluetoothException(
                    Reason.NOT_FOUND,
                    "No bike is remembered yet: fanbike pair finds one and remembers it; --simulate rides without one.");
        }
        Bluetooth radio = bluetooth.open(outside);
        try {
            RememberedDevice bike =
                    wanted.isPresent() ? wanted.get() : new NearestBike(outside, stage).among(known.bikes(), radio);
            RidesNow.of(outside).refuse(bike.address());
            return mount(radio, described(bike, settings), bike.address(), bike.adapter(), strap, settings);
        } catch (IOException
                | UsageException
                | BluetoothException
                | GivenUpException
                | InterruptedException
                | RuntimeException e) {
            radio.close();
            throw e;
        }
    }

    /** Says what is wrong with what was named. */
    void check() throws InvalidFileException, UsageException {
        KnownDevices known = KnownDevices.of(outside.devices());
        var unused = options.bike(known);
        var unusedToo = options.namedStrap(known);
    }

    /** The bike with which a ride was begun. */
    RiddenBike again(SessionHeader.Bike begun, Settings settings)
            throws IOException, InvalidFileException, UsageException, BluetoothException {
        if (options.isBikeChosen()) {
            throw new UsageException("The session goes on with the bike with which it was begun; leave --bike out.");
        }
        DeviceAddress address = DeviceAddress.find(begun.address())
                .orElseThrow(() -> new UsageException("This session does not say on which bike it was ridden; fanbike"
                        + " report judges it as it is."));
        RidesNow.of(outside).refuse(address);
        KnownDevices known = KnownDevices.of(outside.devices());
        Optional<RememberedDevice> strap = options.strap(known, outside.err());
        String adapter =
                known.find(address.text()).map(RememberedDevice::adapter).orElse("");
        return mount(bluetooth.open(outside), begun, address, adapter, strap, settings);
    }

    private static SessionHeader.Bike described(RememberedDevice bike, Settings settings) {
        return new SessionHeader.Bike(
                bike.name().isBlank() ? bike.nickname() : bike.name(),
                bike.address().text(),
                false,
                bike.wheelRatio().isPresent() ? bike.wheelRatio() : settings.wheelRatio());
    }

    private RiddenBike mount(
            Bluetooth radio,
            SessionHeader.Bike described,
            DeviceAddress address,
            String adapter,
            Optional<RememberedDevice> strap,
            Settings settings) {
        var devices = new ArrayList<ConnectedDevice>();
        devices.add(new ConnectedDevice(RideInput.BIKE, address, adapter, Use.CADENCE));
        strap.map(worn -> new ConnectedDevice(STRAP, worn.address(), worn.adapter(), Use.HEART_RATE))
                .ifPresent(devices::add);
        boolean showsTarget = options.showsTarget() || settings.showTarget();
        return new RealMount(radio, List.copyOf(devices), described, showsTarget, outside.clocks());
    }
}
