package fanbike.app.pairing;

import fanbike.app.Inbox;
import fanbike.app.port.bluetooth.Bluetooth;
import fanbike.app.port.bluetooth.BluetoothException;
import fanbike.app.port.bluetooth.Outage;
import fanbike.app.port.bluetooth.Scan;
import fanbike.core.coach.RideInput;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
     * @throws BluetoothException when the search is refused; and at its end where Bluetooth is away, or was for a while
     *     and nothing was heard
     * @throws InterruptedException when the thread is interrupted
     */
    public List<HeardDevice> run(long lengthNanos, Progress found, Predicate<List<HeardDevice>> enough)
            throws BluetoothException, InterruptedException {
        try (Scan scan = bluetooth.scan()) {
            var reception = new Reception(scan, found);
            RideInput input = inbox.take(0);
            long untilNanos = input.atNanos() + lengthNanos;
            while (true) {
                List<HeardDevice> devices = HeardDevice.merge(scan.devices());
                reception.look();
                found.heard(devices, Math.max(0, untilNanos - input.atNanos()));
                if (enough.test(devices)) {
                    return devices;
                }
                if (input.atNanos() >= untilNanos || input instanceof RideInput.Commanded) {
                    reception.end(devices);
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

        /**
         * Bluetooth went away; the search goes on, for it may come back.
         *
         * @param outage why
         */
        default void lost(Outage outage) {}

        /**
         * One of several adapters went away; the search goes on with the rest. Each that goes is told once.
         *
         * @param loss why
         */
        default void weakened(Outage loss) {}
    }

    /** Whether anything could be heard all the time. */
    private static final class Reception {

        private final Scan scan;
        private final Progress progress;
        private final Set<String> told = new HashSet<>();
        private Optional<Outage> now = Optional.empty();
        private Optional<Outage> first = Optional.empty();

        Reception(Scan scan, Progress progress) {
            this.scan = scan;
            this.progress = progress;
        }

        void look() {
            boolean wasThere = now.isEmpty();
            now = scan.outage();
            if (wasThere) {
                now.ifPresent(progress::lost);
            }
            first = first.or(() -> now);
            scan.losses().stream().filter(loss -> told.add(loss.event())).forEach(progress::weakened);
        }

        void end(List<HeardDevice> devices) throws BluetoothException {
            if (now.isPresent()) {
                throw now.get().lasting();
            }
            if (first.isPresent() && devices.stream().allMatch(HeardDevice::isNobody)) {
                throw first.get().over("Nothing");
            }
        }
    }
}
