package fanbike.lab;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;

/**
 * A machine with BlueZ on it and controllers {@code hci0} to {@code hci7}, which hear each other. A controller carries
 * one link that works. Which BlueZ: the system property {@code fanbike.lab.suite}, {@code bookworm} (5.66) or
 * {@code trixie} (5.82). Any thread.
 */
public final class BluetoothLab implements AutoCloseable {

    /** How many controllers there are. */
    public static final int CONTROLLERS = 8;

    /** The image may have to be built before. */
    private static final Duration TO_BOOT = Duration.ofMinutes(5);

    private static final Duration TO_RUN = Duration.ofSeconds(60);

    private final String suite;
    private final int port;
    private final LabMachine machine;

    private BluetoothLab(String suite, int port, LabMachine machine) {
        this.suite = suite;
        this.port = port;
        this.machine = machine;
    }

    /** Boots one, building it before that if need be. */
    static BluetoothLab boot() {
        String suite = System.getProperty("fanbike.lab.suite", "bookworm");
        int port = freePort();
        LabMachine machine = LabMachine.start(suite, CONTROLLERS, port);
        return new BluetoothLab(suite, port, machine.awaitReady(TO_BOOT));
    }

    static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The release of Debian that it is made of. */
    public String suite() {
        return suite;
    }

    /** Where its system bus is, for {@code --bus}. */
    public String busAddress() {
        return busAddress(port);
    }

    static String busAddress(int port) {
        return "tcp:host=127.0.0.1,port=" + port;
    }

    /** A way to its bus that can be cut. */
    public CuttableRelay relay() {
        return new CuttableRelay(port);
    }

    /**
     * Has its shell run a line; what shall go on in the background ends with {@code &}.
     *
     * @return what it said
     * @throws IllegalStateException when its exit status is not 0, or it takes longer than a minute
     */
    public String console(String line) {
        return machine.run(line, TO_RUN);
    }

    /** Kills bluetoothd on the spot. It is started again after two seconds, as a service would be. */
    public void killBluetoothd() {
        console("killall -9 bluetoothd");
    }

    /** Keeps bluetoothd from running until the lab is put in order. */
    public void stopBluetoothd() {
        console("touch /tmp/stopped; killall -9 bluetoothd");
    }

    /** Lets bluetoothd run again. */
    public void startBluetoothd() {
        console("rm -f /tmp/stopped");
    }

    /** Pulls all controllers out; one alone cannot be. */
    public void removeControllers() {
        console("killall btvirt");
    }

    /** Plugs all controllers in again. Adapters come back as after booting: off on bookworm, on on trixie. */
    public void addControllers() {
        console("btvirt -l" + CONTROLLERS + " >/dev/null 2>&1 &");
    }

    /**
     * Switches an adapter on or off, as a person would with a tool of the system.
     *
     * @param adapter which, {@code hci0}
     * @param on how
     */
    public void power(String adapter, boolean on) {
        // An adapter that was plugged in just now, and is being switched on by BlueZ 5.82 itself, is busy.
        console("tries=0; until dbus-send --system --print-reply --dest=org.bluez /org/bluez/" + adapter
                + " org.freedesktop.DBus.Properties.Set string:org.bluez.Adapter1 string:Powered variant:boolean:"
                + on + "; do [ $((tries += 1)) -lt 50 ] || exit 1; sleep 0.1; done");
    }

    /**
     * Ends the links of an adapter at once; when a program asks BlueZ for that, it takes two seconds.
     *
     * @param adapter whose, {@code hci1}
     */
    public void dropLinks(String adapter) {
        String index = adapter.substring("hci".length());
        console("for peer in $(btmgmt -i " + index + " con | grep -o '^[0-9A-F:]*'); do btmgmt -i " + index
                + " disconnect -t 1 $peer; done");
    }

    /**
     * Blocks an adapter's radio, or lets it free, as {@code rfkill} would.
     *
     * @param adapter which, {@code hci0}
     * @param blocked how
     */
    public void block(String adapter, boolean blocked) {
        console("echo " + (blocked ? 1 : 0) + " | tee /sys/class/bluetooth/" + adapter + "/rfkill*/soft");
    }

    /**
     * Puts it in order: bluetoothd runs, all controllers are there and switched on, nothing is linked or known. Before
     * each test this is done already.
     */
    public void reset() {
        console("tidy true");
    }

    /** Puts it in order, and switches all adapters off. */
    public void resetPoweredOff() {
        console("tidy false");
    }

    @Override
    public void close() {
        machine.close();
    }
}
