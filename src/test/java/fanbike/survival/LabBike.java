package fanbike.survival;

import static org.awaitility.Awaitility.await;

import fanbike.adapter.bluez.BluezAccess;
import fanbike.app.port.bluetooth.Bluetooth;
import fanbike.app.port.bluetooth.BluetoothException;
import fanbike.app.port.bluetooth.Peripheral;
import fanbike.app.port.bluetooth.PeripheralListener;
import fanbike.app.port.bluetooth.PeripheralProfile;
import fanbike.core.device.DeviceAddress;
import fanbike.core.gatt.Octets;
import fanbike.lab.BluetoothLab;
import fanbike.lab.CuttableRelay;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * A bike in the lab, played with one adapter, that does what a test says. It sends four values a second while somebody
 * wants them, and remembers when. Any thread.
 */
final class LabBike implements AutoCloseable, PeripheralListener {

    private static final long PERIOD_MILLIS = 250;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final BluetoothLab lab;
    private final String adapter;
    private final CuttableRelay relay;
    private final ScheduledExecutorService legs = Executors.newSingleThreadScheduledExecutor();
    private final List<Long> sentAtNanos = new ArrayList<>();
    private final ScheduledFuture<?> pedalling;
    private LabBikeKind kind;
    private Optional<Bluetooth> bluetooth = Optional.empty();
    private Optional<Peripheral> air = Optional.empty();
    private String address = "";
    private boolean isWanted;
    private boolean isHeld;

    private LabBike(BluetoothLab lab, String adapter, LabBikeKind kind) {
        this.lab = lab;
        this.adapter = adapter;
        this.relay = lab.relay();
        this.kind = kind;
        appear();
        pedalling = legs.scheduleAtFixedRate(this::pedal, 0, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** A bike that is on the air, and pedalled. */
    static LabBike on(BluetoothLab lab, String adapter, LabBikeKind kind) {
        return new LabBike(lab, adapter, kind);
    }

    synchronized DeviceAddress address() {
        return new DeviceAddress(address);
    }

    /** Sends nothing for a while, and stays connected. */
    synchronized void hold() {
        isHeld = true;
    }

    /** Sends again. */
    synchronized void goOn() {
        isHeld = false;
    }

    /** Ends the links that it has, and can be connected again at once. */
    void dropLink() {
        lab.dropLinks(adapter);
    }

    /** Switches its radio off, so that it is gone at once and says nothing of it. */
    void vanish() {
        lab.power(adapter, false);
    }

    /** Comes back after it had vanished, with its counters at zero. */
    void comeBack() {
        lab.power(adapter, true);
        appearAnew();
    }

    /** Comes back on the air after what it was on the air with is gone: the daemon, or the controllers. */
    void appearAnew() {
        leave();
        synchronized (this) {
            kind = kind.fromZero();
        }
        appear();
    }

    /**
     * Offers something else from now on, while whoever is connected stays so: only the program that played it is gone.
     *
     * @param other what it is from now on
     */
    void become(LabBikeKind other) {
        relay.cut();
        relay.mend();
        leave();
        synchronized (this) {
            kind = other;
        }
        appear();
    }

    /** Sends as many values as it can get rid of. */
    void flood(int values) {
        for (int i = 0; i < values; i++) {
            sendOne();
        }
    }

    /** The longest time between two values that it sent. */
    synchronized long longestPauseNanos() {
        long longest = 0;
        for (int i = 1; i < sentAtNanos.size(); i++) {
            longest = Math.max(longest, sentAtNanos.get(i) - sentAtNanos.get(i - 1));
        }
        return longest;
    }

    private void appear() {
        await().atMost(PATIENCE)
                .ignoreExceptionsInstanceOf(BluetoothException.class)
                .untilAsserted(this::play);
    }

    private void play() throws BluetoothException {
        Bluetooth opened = new BluezAccess().open(Optional.of(relay.busAddress()), List.of(adapter));
        try {
            PeripheralProfile profile = kind().profile("LAB_BIKE_" + adapter);
            Peripheral played = opened.play(profile, this);
            synchronized (this) {
                bluetooth = Optional.of(opened);
                air = Optional.of(played);
                address = played.address();
            }
        } catch (BluetoothException refused) {
            opened.close();
            throw refused;
        }
    }

    private synchronized LabBikeKind kind() {
        return kind;
    }

    private void leave() {
        taken().ifPresent(Bluetooth::close);
    }

    /** What it is on the air with, to be closed. */
    private synchronized Optional<Bluetooth> taken() {
        Optional<Bluetooth> leaving = bluetooth;
        bluetooth = Optional.empty();
        air = Optional.empty();
        isWanted = false;
        return leaving;
    }

    private void pedal() {
        synchronized (this) {
            kind.pedalled(PERIOD_MILLIS);
            if (!isWanted || isHeld) {
                return;
            }
        }
        sendOne();
    }

    private void sendOne() {
        Optional<Peripheral> now;
        String characteristic;
        Octets value;
        synchronized (this) {
            now = air;
            characteristic = kind.characteristic();
            value = kind.value();
            sentAtNanos.add(System.nanoTime());
        }
        now.ifPresent(played -> played.send(characteristic, value));
    }

    @Override
    public synchronized void subscribed(String characteristic, boolean wanted) {
        if (characteristic.equals(kind.characteristic())) {
            isWanted = wanted;
        }
    }

    @Override
    public void written(String characteristic, Octets value) {
        // It has no control point.
    }

    /** It comes back when a test says so, and not by itself. */
    @Override
    public void offTheAir(String reason) {
        Optional<Bluetooth> gone = taken();
        legs.execute(() -> gone.ifPresent(Bluetooth::close));
    }

    @Override
    public void onTheAirAgain() {
        // It has left before that.
    }

    @Override
    public void close() {
        boolean fell = pedalling.isDone();
        legs.shutdownNow();
        leave();
        relay.close();
        if (fell) {
            throw new IllegalStateException("the bike could not be pedalled on");
        }
    }
}
