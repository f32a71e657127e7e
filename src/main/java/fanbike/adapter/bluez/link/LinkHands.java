package fanbike.adapter.bluez.link;

import fanbike.adapter.bluez.bus.RemoteCharacteristic;
import fanbike.core.gatt.Octets;

/** Who does what a link wants done. Calls return at once; the end of each is given to the machine later. */
public interface LinkHands {

    /**
     * Connects a device.
     *
     * @param devicePath which
     */
    void connect(String devicePath);

    /**
     * Disconnects a device, or gives up connecting it.
     *
     * @param devicePath which
     */
    void disconnect(String devicePath);

    /**
     * Pairs a device with this machine.
     *
     * @param devicePath which
     */
    void pair(String devicePath);

    /**
     * Reads a value.
     *
     * @param characteristic of what
     */
    void read(RemoteCharacteristic characteristic);

    /**
     * Has values sent from now on.
     *
     * @param characteristic of what
     */
    void subscribe(RemoteCharacteristic characteristic);

    /**
     * Has no more values sent, and then again.
     *
     * @param characteristic of what
     */
    void resubscribe(RemoteCharacteristic characteristic);

    /**
     * Writes a value.
     *
     * @param characteristic of what
     * @param value the bytes
     */
    void write(RemoteCharacteristic characteristic, Octets value);

    /**
     * Switches an adapter on.
     *
     * @param adapterPath which
     */
    void powerOn(String adapterPath);

    /** Tells that the device is connected; its counters may have restarted. */
    void tellConnected();

    /**
     * Tells that the device is lost.
     *
     * @param sentence why
     */
    void tellLost(String sentence);

    /**
     * Tells a value that was read.
     *
     * @param characteristic of what
     * @param value the bytes
     */
    void tellValue(RemoteCharacteristic characteristic, Octets value);

    /**
     * Tells what the rider should know.
     *
     * @param sentence what
     * @param detail what the system calls it; empty where it says nothing
     */
    void remark(String sentence, String detail);
}
