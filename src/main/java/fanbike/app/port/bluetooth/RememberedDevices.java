package fanbike.app.port.bluetooth;

import fanbike.app.port.InvalidFileException;
import fanbike.core.device.DeviceAddress;
import java.io.IOException;
import java.util.List;

/** The devices that the rider has paired. */
public interface RememberedDevices {

    /**
     * Every one, by nickname.
     *
     * @throws InvalidFileException when what is kept cannot be read
     */
    List<RememberedDevice> list() throws InvalidFileException;

    /**
     * Finds out whether devices can be kept, before anything is begun; leaves no trace.
     *
     * @throws IOException when they cannot
     */
    void checkWritable() throws IOException;

    /**
     * Keeps a device, in the place of what was kept of the same address.
     *
     * @param device which
     * @throws InvalidFileException when what is kept cannot be read; it is then left alone
     * @throws IOException when it cannot be written; what was kept is then still there
     */
    void remember(RememberedDevice device) throws InvalidFileException, IOException;

    /**
     * Keeps a device no more.
     *
     * @param address whose
     * @return whether it was kept
     * @throws InvalidFileException when what is kept cannot be read; it is then left alone
     * @throws IOException when it cannot be written; what was kept is then still there
     */
    boolean forget(DeviceAddress address) throws InvalidFileException, IOException;
}
