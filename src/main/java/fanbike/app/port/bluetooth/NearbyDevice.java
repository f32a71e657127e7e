package fanbike.app.port.bluetooth;

import fanbike.core.device.Advertisement;
import fanbike.core.device.DeviceAddress;

/**
 * A device that was heard.
 *
 * @param address whose
 * @param adapter which adapter heard it, {@code hci0}
 * @param advertisement what it said of itself
 * @param connected whether this machine is connected to it already, through any program
 */
public record NearbyDevice(DeviceAddress address, String adapter, Advertisement advertisement, boolean connected) {}
