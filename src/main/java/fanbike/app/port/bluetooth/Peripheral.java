package fanbike.app.port.bluetooth;

import fanbike.core.gatt.Octets;

/** A device that is being played; again by itself whenever something took it off the air. Any thread. */
public interface Peripheral extends AutoCloseable {

    /** The address under which it is on the air. */
    String address();

    /**
     * Notifies or indicates a value to everybody who has subscribed; to nobody where nobody has, or it is off
     * the air.
     *
     * @param characteristic which, by the name that the profile has
     * @param value the bytes
     */
    void send(String characteristic, Octets value);

    /** Leaves the air, and takes back all that was registered. */
    @Override
    void close();
}
