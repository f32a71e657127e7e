package fanbike.app.pairing;

import fanbike.app.Inbox;
import fanbike.app.port.bluetooth.BikeSensor;
import fanbike.app.port.bluetooth.Bluetooth;
import fanbike.app.port.bluetooth.BluetoothException;
import fanbike.app.port.bluetooth.ConnectedDevice;
import fanbike.core.coach.RideInput;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Connects one device, shows what it sends until the rider has seen enough, and says what it gives. */
public final class Introduction {

    private static final long STEP_NANOS = 250_000_000L;

    private final Bluetooth bluetooth;
    private final Inbox inbox;
    private final PairingView view;

    /**
     * An introduction that has not begun.
     *
     * @param bluetooth the way to devices
     * @param inbox brings notifications and keys
     * @param view shows them
     */
    public Introduction(Bluetooth bluetooth, Inbox inbox, PairingView view) {
        this.bluetooth = bluetooth;
        this.inbox = inbox;
        this.view = view;
    }

    /**
     * Gets to know a device.
     *
     * @param device which
     * @param wish how
     * @return empty where the rider gave up
     * @throws BluetoothException when it is not connected within 30 s (7 s where it was not even heard) of Bluetooth being
     *     there, sends nothing for 15 s after, or sends nothing that a ride can use; or when Bluetooth is away for so long
     * @throws InterruptedException when the thread is interrupted
     */
    public Optional<Introduced> meet(ConnectedDevice device, Wish wish)
            throws BluetoothException, InterruptedException {
        try (BikeSensor sensor = bluetooth.sensor(List.of(device))) {
            var meeting = new Meeting(device, wish, view, inbox.take(0).atNanos());
            sensor.open(inbox);
            while (!meeting.isOver()) {
                RideInput input = inbox.take(STEP_NANOS);
                meeting.look(sensor.outage(), input.atNanos());
                meeting.accept(input);
            }
            return meeting.result();
        }
    }

    /**
     * How a device is met.
     *
     * @param heard whether it is known to be there; where it is not, it is not waited for as long
     * @param attended whether somebody is there who presses a key when it is enough; else a few seconds are
     * @param calibrate whether a wheel's ratio is to be learnt, where one is needed
     * @param wheelRatio what is known of it
     */
    public record Wish(boolean heard, boolean attended, boolean calibrate, OptionalDouble wheelRatio) {}
}
