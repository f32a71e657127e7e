package fanbike.adapter.cli;

import fanbike.app.port.InvalidFileException;
import fanbike.app.port.RecordingReader;
import fanbike.app.port.SessionStore;
import fanbike.app.port.StoredSession;
import fanbike.app.port.bluetooth.BluetoothException;
import fanbike.app.port.bluetooth.BluetoothException.Reason;
import fanbike.core.device.DeviceAddress;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What this user's other fanbike programs are riding now.
 *
 * @param store keeps the sessions
 * @param recordings reads them
 */
record RidesNow(SessionStore store, RecordingReader recordings) {

    /** Only among so many of the latest sessions one is looked for. */
    private static final int RECENT = 10;

    static RidesNow of(Outside outside) {
        return new RidesNow(outside.sessions(), outside.recordings());
    }

    /** The session that is being ridden on a device. */
    Optional<StoredSession> on(DeviceAddress address) throws IOException {
        return now().filter(session -> isOn(session, address)).findFirst();
    }

    /** Any session that is being ridden. */
    Optional<StoredSession> any() throws IOException {
        return now().findFirst();
    }

    private Stream<StoredSession> now() throws IOException {
        return store.list().stream().limit(RECENT).filter(session -> !session.closed() && store.isBeingRidden(session));
    }

    /**
     * Refuses a bike that is being ridden. Two programs on one device both get its values, until the first that ends takes
     * the connection from the other.
     */
    void refuse(DeviceAddress address) throws BluetoothException, IOException {
        Optional<String> ridden = sentence(address);
        if (ridden.isPresent()) {
            throw new BluetoothException(
                    Reason.REFUSED, ridden.get() + "; end that ride first, or choose another bike.");
        }
    }

    /** That a bike is being ridden, without a full stop; empty where it is not. */
    Optional<String> sentence(DeviceAddress address) throws IOException {
        return on(address).map(session -> "Another fanbike rides " + address + " now (session " + session.id() + ")");
    }

    private boolean isOn(StoredSession session, DeviceAddress address) {
        try {
            return recordings
                    .read(session.recording())
                    .header()
                    .flatMap(header -> DeviceAddress.find(header.bike().address()))
                    .filter(address::equals)
                    .isPresent();
        } catch (InvalidFileException unreadable) {
            // Whoever lists sessions says so; here it is no reason to refuse a ride.
            return false;
        }
    }
}
