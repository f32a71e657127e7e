package fanbike.app.pairing;

import fanbike.app.Inbox;
import fanbike.app.port.bluetooth.Bluetooth;
import fanbike.app.port.bluetooth.BluetoothException;
import fanbike.app.port.bluetooth.Scan;
import fanbike.core.coach.RideInput;
import java.util.List;
import java.util.function.Predicate;

/** Looks for devices for a while. */
public final class DeviceSearch {

    /** How soon what was heard is looked at. */
    private static final long STEP_NANOS = 200_000_000L;

    private final Bluetooth bluetooth;
    private final Inbox inbox;

    /**
     * A search that has not begun.
     *
     * @param bluetooth with all its adapters
     * @param inbox any command that is put there ends the search; also gives the time
     */
    public DeviceSearch(Bluetooth bluetooth, Inbox inbox) {
        this.bluetooth = bluetooth;
        this.inbox = inbox;
    }

    /**
     * Looks for devices.
     *
     * @param lengthNanos for how long
     * @param found is told again and again what was heard so far
     * @param enough ends the search early
     * @return what was heard
     * @throws BluetoothException when the search is refused
     * @throws InterruptedException when the thread is interrupted
     */
    public List<HeardDevice> run(long lengthNanos, Progress found, Predicate<List<HeardDevice>> enough)
            throws BluetoothException, InterruptedException {
        try (Scan scan = bluetooth.scan()) {
            RideInput input = inbox.take(0);
            long untilNanos = input.atNanos() + lengthNanos;
            while (true) {
                List<HeardDevice> devices = HeardDevice.merge(scan.devices());
                found.heard(devices, Math.max(0, untilNanos - input.atNanos()));
                boolean over = input.atNanos() >= untilNanos || input instanceof RideInput.Commanded;
                if (over || enough.test(devices)) {
                    return devices;
                }
                input = inbox.take(Math.min(STEP_NANOS, untilNanos - input.atNanos()));
            }
        }
    }

    /** Who sees how the search goes. */
    @FunctionalInterface
    public interface Progress {

        /**
         * It goes on.
         *
         * @param devices what was heard so far
         * @param leftNanos for how long it still goes on
         */
        void heard(List<HeardDevice> devices, long leftNanos);
    }
}
