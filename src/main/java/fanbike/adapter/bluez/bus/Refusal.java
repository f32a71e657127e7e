package fanbike.adapter.bluez.bus;

import fanbike.app.port.bluetooth.BluetoothException;
import fanbike.app.port.bluetooth.BluetoothException.Reason;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Why BlueZ does not do what it is asked for, for people, with what to do about it. */
public final class Refusal {

    /** What to do where a bus was named, and it is not there. */
    public static final String OTHER_BUS = "Correct --bus or FANBIKE_BUS, or leave them out for the system's own bus.";

    private static final String RESTART = " Restart the service: sudo systemctl restart bluetooth";

    private static final Logger LOG = LoggerFactory.getLogger(Refusal.class);

    private Refusal() {}

    /**
     * The sentence for an error.
     *
     * @param adapter its name, {@code hci0}
     * @param error as the bus told it
     */
    public static BluetoothException of(String adapter, BusError error) {
        if (error.name().equals(BusError.NO_ANSWER)) {
            return new BluetoothException(Reason.TIMED_OUT, "Bluetooth does not answer in time." + RESTART);
        }
        if (error.name().equals(BusError.NO_BUS)) {
            return new BluetoothException(
                    Reason.NO_BUS,
                    "The system's message bus (D-Bus) cannot be reached (" + error.message()
                            + "). Start it with sudo systemctl start dbus, or say with --bus where it is.");
        }
        if (error.isStandard("ServiceUnknown") || error.isStandard("NameHasNoOwner")) {
            return noDaemon();
        }
        if (error.isStandard("AccessDenied") || error.isBluez("NotAuthorized")) {
            return new BluetoothException(
                    Reason.NOT_PERMITTED,
                    "You may not use Bluetooth. Run sudo usermod -aG bluetooth $USER, log out and in again.");
        }
        return ofAdapter(adapter, error);
    }

    /**
     * The sentence for an error while the bus is opened.
     *
     * @param bus its address; empty for the system's own
     * @param error as the bus told it, or its absence
     */
    public static BluetoothException ofBus(Optional<String> bus, BusError error) {
        if (bus.isEmpty() || !isOfTransport(error)) {
            return of("", error);
        }
        String sentence = "The message bus at " + bus.get() + " cannot be reached (" + why(error) + "). " + OTHER_BUS;
        return new BluetoothException(
                error.name().equals(BusError.NO_BUS) ? Reason.NO_BUS : Reason.TIMED_OUT, sentence);
    }

    private static boolean isOfTransport(BusError error) {
        return error.name().equals(BusError.NO_BUS) || error.name().equals(BusError.NO_ANSWER);
    }

    /**
     * Why the bus cannot be reached, without the name of the error, which is ours where there is no bus to name it.
     *
     * @param error as the bus told it, or its absence
     */
    public static String why(BusError error) {
        return error.name().equals(BusError.NO_ANSWER) ? "it does not answer" : error.message();
    }

    /** The thread was interrupted while it waited for an answer; it is so again. */
    public static BluetoothException interrupted() {
        Thread.currentThread().interrupt();
        return new BluetoothException(Reason.TIMED_OUT, "Interrupted before Bluetooth answered.");
    }

    /**
     * The adapter plays a device for another program.
     *
     * @param adapter its name
     */
    public static BluetoothException playsAlready(String adapter) {
        return new BluetoothException(
                Reason.REFUSED,
                "The adapter " + adapter + " plays a device for another program, and two would have one address between"
                        + " them. End that program, or choose another adapter with --adapter.");
    }

    /** No Bluetooth service is on the bus. */
    public static BluetoothException noDaemon() {
        return new BluetoothException(
                Reason.NO_DAEMON,
                "No Bluetooth service runs. Start it: sudo systemctl start bluetooth (fanbike doctor tells more).");
    }

    /** There is no adapter at all. */
    public static BluetoothException noAdapter() {
        return new BluetoothException(
                Reason.NO_ADAPTER, "There is no Bluetooth adapter. Plug one in (fanbike doctor tells more).");
    }

    private static BluetoothException ofAdapter(String adapter, BusError error) {
        if (error.isStandard("UnknownObject") || error.isStandard("UnknownMethod")) {
            return gone(adapter);
        }
        if (error.isBluez("NotReady")) {
            return off(adapter);
        }
        if (error.isBluez("NotPermitted")) {
            return new BluetoothException(
                    Reason.REFUSED,
                    "The adapter " + adapter + " tells as much on the air as it can. End other programs that play"
                            + " Bluetooth devices.");
        }
        LOG.info("Refused: {}", error);
        String words = error.message().isBlank() ? "it does not say why" : error.message();
        return new BluetoothException(
                Reason.REFUSED, "The adapter " + adapter + " does not do this (" + words + ")." + RESTART);
    }

    /**
     * The adapter is not there.
     *
     * @param adapter its name
     */
    public static BluetoothException gone(String adapter) {
        return new BluetoothException(
                Reason.NO_ADAPTER,
                "The adapter " + adapter + " is not there, or cannot do this. Plug it in, or choose another with"
                        + " --adapter.");
    }

    /**
     * The adapter is off.
     *
     * @param adapter its name
     */
    public static BluetoothException off(String adapter) {
        return new BluetoothException(
                Reason.POWERED_OFF, "The adapter " + adapter + " is switched off. Switch it on: bluetoothctl power on");
    }
}
