package fanbike.adapter.bluez.link;

import fanbike.adapter.bluez.bus.BusError;
import fanbike.adapter.bluez.bus.DeviceObject;
import fanbike.adapter.bluez.bus.RemoteCharacteristic;
import fanbike.app.port.bluetooth.ConnectedDevice.Use;
import fanbike.core.device.Advertisement;
import fanbike.core.device.DeviceAddress;
import fanbike.core.gatt.Octets;
import fanbike.core.model.Cadence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A link machine, and the world that it sees: a test changes the world, lets time pass, and reads what the machine wants. */
final class Rig implements LinkHands {

    static final String ADAPTER = "/org/bluez/hci0";
    static final String DEVICE = ADAPTER + "/dev_C0_FF_EE_00_00_01";
    static final RemoteCharacteristic BIKE = characteristic("2ad2", "notify");
    static final RemoteCharacteristic FEATURE = characteristic("2acc", "read");
    static final RemoteCharacteristic CONTROL = characteristic("2ad9", "write", "indicate");
    static final RemoteCharacteristic CSC = characteristic("2a5b", "notify");
    static final RemoteCharacteristic HEART = characteristic("2a37", "notify");
    static final String CONNECTED = "remark The bike is connected.";

    private static final DeviceAddress ADDRESS = new DeviceAddress("C0:FF:EE:00:00:01");
    private static final long SECOND = 1_000_000_000L;
    private static final long START = 1_000 * SECOND;

    private final List<String> done = new ArrayList<>();
    private final LinkMachine machine;
    private Way way = Way.OPEN;
    private boolean isKnown;
    private boolean isOnAir;
    private boolean isConnected;
    private boolean isResolved;
    private List<RemoteCharacteristic> offered = List.of(BIKE);
    private long lastValueAtNanos = Long.MIN_VALUE;
    private long nowNanos = START;
    private Optional<CallEnd> end = Optional.empty();

    Rig(Use use) {
        this(use, new Random(1));
    }

    Rig(Use use, Random random) {
        machine = new LinkMachine(use, random, START);
    }

    /** A bike, in an open world, that is looked for. */
    static Rig searching() {
        var rig = new Rig(Use.CADENCE);
        rig.step();
        return rig;
    }

    /** A bike that is connected and subscribed to, and has sent nothing yet. */
    static Rig streaming(RemoteCharacteristic... offered) {
        Rig rig = searching().offer(offered).hear();
        rig.step();
        rig.answer(Rig::comeTrue);
        rig.step();
        rig.answerAll();
        return rig;
    }

    static RemoteCharacteristic characteristic(String uuid, String... flags) {
        return new RemoteCharacteristic(DEVICE + "/service0010/char" + uuid, uuid, Set.of(flags));
    }

    Rig way(Way now) {
        way = now;
        return this;
    }

    Rig offer(RemoteCharacteristic... characteristics) {
        offered = List.of(characteristics);
        return this;
    }

    /** The device is known, and silent. */
    Rig know() {
        isKnown = true;
        isOnAir = false;
        return this;
    }

    Rig hear() {
        isKnown = true;
        isOnAir = true;
        return this;
    }

    Rig connected(boolean now, boolean resolved) {
        isConnected = now;
        isResolved = resolved;
        return this;
    }

    Rig comeTrue() {
        return connected(true, true);
    }

    Rig lose() {
        return connected(false, false);
    }

    Rig value() {
        lastValueAtNanos = nowNanos;
        return this;
    }

    Rig ends() {
        end = Optional.of(CallEnd.good(Octets.of()));
        return this;
    }

    Rig ends(String hex) {
        end = Optional.of(CallEnd.good(Octets.ofHex(hex)));
        return this;
    }

    Rig fails(String name, String message) {
        end = Optional.of(CallEnd.bad(new BusError(name, message)));
        return this;
    }

    void aim(double rpm) {
        machine.aim(Cadence.ofRpm(rpm));
    }

    /** Time passes while nobody looks. */
    Rig pass(double seconds) {
        nowNanos += Math.round(seconds * SECOND);
        return this;
    }

    /** What the machine wants now. */
    List<String> step() {
        done.clear();
        Optional<CallEnd> ended = end;
        end = Optional.empty();
        machine.step(nowNanos, sight(), ended).forEach(action -> action.by(this));
        return List.copyOf(done);
    }

    /** What the machine wants while time passes, in steps of a tenth of a second. */
    List<String> after(double seconds) {
        List<String> all = new ArrayList<>();
        long untilNanos = nowNanos + Math.round(seconds * SECOND);
        while (nowNanos < untilNanos) {
            nowNanos = Math.min(untilNanos, nowNanos + SECOND / 10);
            all.addAll(step());
        }
        return all;
    }

    /** The same, with a value from the device in each step. */
    List<String> afterValues(double seconds) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < Math.round(seconds * 10); i++) {
            nowNanos += SECOND / 10;
            value();
            all.addAll(step());
        }
        return all;
    }

    /** The call ends well, with this effect. */
    List<String> answer(UnaryOperator<Rig> effect) {
        effect.apply(this).ends();
        return step();
    }

    /** Every call ends well until none is made. */
    List<String> answerAll() {
        List<String> all = new ArrayList<>();
        List<String> some;
        do {
            some = ends().step();
            all.addAll(some);
        } while (!some.isEmpty());
        return all;
    }

    /** Whether a call has ended that the machine was not told of yet. */
    boolean hasEnd() {
        return end.isPresent();
    }

    boolean isSearching() {
        return machine.isSearching();
    }

    double seconds() {
        return (nowNanos - START) / (double) SECOND;
    }

    private Sight sight() {
        if (way != Way.OPEN) {
            return new Sight(way, way == Way.POWERED_OFF ? ADAPTER : "", Optional.empty(), List.of(), Long.MIN_VALUE);
        }
        var advertisement = new Advertisement("", OptionalInt.empty(), Set.of(), Map.of());
        Optional<DeviceObject> device = isKnown
                ? Optional.of(new DeviceObject(
                        DEVICE, ADDRESS, advertisement, isConnected, isResolved, isOnAir, Long.MIN_VALUE))
                : Optional.empty();
        return new Sight(way, ADAPTER, device, isResolved ? offered : List.of(), lastValueAtNanos);
    }

    @Override
    public void connect(String devicePath) {
        done.add("connect");
    }

    @Override
    public void disconnect(String devicePath) {
        done.add("disconnect");
    }

    @Override
    public void pair(String devicePath) {
        done.add("pair");
    }

    @Override
    public void read(RemoteCharacteristic characteristic) {
        done.add("read " + characteristic.uuid());
    }

    @Override
    public void subscribe(RemoteCharacteristic characteristic) {
        done.add("subscribe " + characteristic.uuid());
    }

    @Override
    public void resubscribe(RemoteCharacteristic characteristic) {
        done.add("resubscribe " + characteristic.uuid());
    }

    @Override
    public void write(RemoteCharacteristic characteristic, Octets value) {
        done.add("write " + characteristic.uuid() + " " + value.hex());
    }

    @Override
    public void powerOn(String adapterPath) {
        done.add("power on " + adapterPath);
    }

    @Override
    public void tellConnected() {
        done.add("tell connected");
    }

    @Override
    public void tellLost(String sentence) {
        done.add("tell lost: " + sentence);
    }

    @Override
    public void tellValue(RemoteCharacteristic characteristic, Octets value) {
        done.add("tell " + characteristic.uuid() + " " + value.hex());
    }

    @Override
    public void remark(String sentence, String detail) {
        done.add("remark " + sentence + (detail.isEmpty() ? "" : " [" + detail + "]"));
    }
}
