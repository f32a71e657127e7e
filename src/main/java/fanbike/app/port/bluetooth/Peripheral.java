package fanbike.app.port.bluetooth;

import fanbike.core.gatt.Octets;

/** A device that is being played. Any thread. */
public interface Peripheral extends AutoCloseable {

    /** The address under which it is on the air. */
    String address();

    /**
     * Notifies or indicates a value to everybody who has subscribed; to nobody where nobody has.
     *
     * @param characteristic which, by the name that the profile has
     * @param value the bytes
     */
    void send(String characteristic, Octets value);

    /** Leaves the air, and takes back all that was registered. */
    @Override
    void close();
}
