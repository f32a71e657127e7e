package fanbike.fakes;

import fanbike.app.port.SensorListener;
import fanbike.app.port.bluetooth.BikeSensor;
import fanbike.app.port.bluetooth.Bluetooth;
import fanbike.app.port.bluetooth.BluetoothAccess;
import fanbike.app.port.bluetooth.BluetoothException;
import fanbike.app.port.bluetooth.ConnectedDevice;
import fanbike.app.port.bluetooth.Finding;
import fanbike.app.port.bluetooth.NearbyDevice;
import fanbike.app.port.bluetooth.Outage;
import fanbike.app.port.bluetooth.Peripheral;
import fanbike.app.port.bluetooth.PeripheralListener;
import fanbike.app.port.bluetooth.PeripheralProfile;
import fanbike.app.port.bluetooth.Scan;
import fanbike.core.device.DeviceAddress;
import fanbike.core.model.Cadence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Bluetooth in which devices are heard, and do what they do, at moments of a clock that a test owns. */
public final class FakeBluetooth implements BluetoothAccess, Bluetooth {

    private final Supplier<FakeClock> clocks;
    private final List<Cadence> aims = new ArrayList<>();
    private final List<Heard> air = new ArrayList<>();
    private final Map<DeviceAddress, Script> scripts = new HashMap<>();
    private final Map<DeviceAddress, String> only = new HashMap<>();
    private List<String> adapters = List.of("hci0");
    private final List<ConnectedDevice> asked = new ArrayList<>();
    private Optional<BluetoothException> refusal = Optional.empty();
    private List<Finding> findings = List.of();
    private Optional<String> lastBus = Optional.empty();
    private List<String> lastAdapters = List.of();
    private int open;
    private int opened;
    private int scans;

    private final List<Away> away = new ArrayList<>();

    private final List<Away> lessened = new ArrayList<>();

    private final List<Away> cut = new ArrayList<>();

    private record Away(long fromNanos, long toNanos, Outage outage) {}

    private boolean openedAll;

    private record Heard(long atNanos, NearbyDevice device) {}

    private record Script(long forNanos, long everyNanos, Step step) {}

    /** What a device does at one moment. */
    @FunctionalInterface
    public interface Step {

        /**
         * Does it.
         *
         * @param sensor the name under which it was connected
         * @param seconds since it was opened
         * @param listener where it is said
         */
        void run(String sensor, double seconds, SensorListener listener);
    }

    /**
     * Nothing is nearby.
     *
     * @param clock when everything happens
     */
    public FakeBluetooth(FakeClock clock) {
        this(() -> clock);
    }

    /**
     * Nothing is nearby.
     *
     * @param clocks the one by which everything happens now
     */
    public FakeBluetooth(Supplier<FakeClock> clocks) {
        this.clocks = clocks;
    }

    /**
     * A device is heard from a moment on.
     *
     * @param atNanos the moment
     * @param device as it is heard
     */
    public void hear(long atNanos, NearbyDevice device) {
        air.add(new Heard(atNanos, device));
    }

    /**
     * Searches hear nothing new for a while.
     *
     * @param fromNanos after their begin
     * @param toNanos after their begin
     * @param outage as they tell it
     */
    public void lose(long fromNanos, long toNanos, Outage outage) {
        away.add(new Away(fromNanos, toNanos, outage));
    }

    /**
     * Sensors reach no device for a while.
     *
     * @param fromNanos after they were opened
     * @param toNanos after they were opened
     * @param outage as they tell it
     */
    public void cut(long fromNanos, long toNanos, Outage outage) {
        cut.add(new Away(fromNanos, toNanos, outage));
    }

    /**
     * One of the adapters of searches is away for a while.
     *
     * @param fromNanos after their begin
     * @param toNanos after their begin
     * @param loss as they tell it
     */
    public void weaken(long fromNanos, long toNanos, Outage loss) {
        lessened.add(new Away(fromNanos, toNanos, loss));
    }

    /**
     * What a device does, again and again, after it was opened; without this it is never connected.
     *
     * @param address whose
     * @param forNanos for how long
     * @param everyNanos how often; the first time at once
     * @param step what
     */
    public void script(DeviceAddress address, long forNanos, long everyNanos, Step step) {
        scripts.put(address, new Script(forNanos, everyNanos, step));
    }

    /**
     * A device is connected through one adapter alone.
     *
     * @param address whose
     * @param adapter which
     */
    public void connectsOnlyThrough(DeviceAddress address, String adapter) {
        only.put(address, adapter);
    }

    /**
     * The adapters that are used.
     *
     * @param names at least one
     */
    public void use(String... names) {
        adapters = List.of(names);
    }

    /** Whether it was opened with every adapter. */
    public boolean wasOpenedWithAll() {
        return openedAll;
    }

    /**
     * From now on it cannot be opened.
     *
     * @param because as the program is told
     */
    public void refuse(BluetoothException because) {
        refusal = Optional.of(because);
    }

    /**
     * What is found when it is examined.
     *
     * @param found in order
     */
    public void find(Finding... found) {
        findings = List.of(found);
    }

    /** Every device that was to be connected, in order. */
    public List<ConnectedDevice> asked() {
        return List.copyOf(asked);
    }

    /** What the bike's console was told to show. */
    public List<Cadence> aims() {
        return List.copyOf(aims);
    }

    /** How often devices were looked for. */
    public int scans() {
        return scans;
    }

    /** The bus that was named last. */
    public Optional<String> lastBus() {
        return lastBus;
    }

    /** The adapters that were named last. */
    public List<String> lastAdapters() {
        return lastAdapters;
    }

    /** Whether it was used, and all that was opened is closed. */
    public boolean isClosedAfterUse() {
        return opened > 0 && open == 0;
    }

    /** Whether it was ever opened. */
    public boolean wasOpened() {
        return opened > 0;
    }

    private void begin() {
        open++;
        opened++;
    }

    @Override
    public Bluetooth open(Optional<String> bus, List<String> adapters) throws BluetoothException {
        lastBus = bus;
        lastAdapters = List.copyOf(adapters);
        if (refusal.isPresent()) {
            throw refusal.get();
        }
        begin();
        return this;
    }

    @Override
    public Bluetooth openAll(Optional<String> bus) throws BluetoothException {
        openedAll = true;
        return open(bus, List.of());
    }

    @Override
    public List<Finding> examine(Optional<String> bus, List<String> adapters) {
        lastBus = bus;
        lastAdapters = List.copyOf(adapters);
        return findings;
    }

    @Override
    public List<String> adapters() {
        return adapters;
    }

    @Override
    public Scan scan() {
        begin();
        scans++;
        long beganNanos = clocks.get().nanos();
        return new Scan() {
            @Override
            public List<NearbyDevice> devices() {
                return air.stream()
                        .filter(heard -> heard.atNanos() <= clocks.get().nanos() - beganNanos)
                        .map(Heard::device)
                        .toList();
            }

            @Override
            public Optional<Outage> outage() {
                return now(away, beganNanos).findFirst();
            }

            @Override
            public List<Outage> losses() {
                return now(lessened, beganNanos).toList();
            }

            @Override
            public void close() {
                open--;
            }
        };
    }

    private Stream<Outage> now(List<Away> all, long beganNanos) {
        long sinceNanos = clocks.get().nanos() - beganNanos;
        return all.stream()
                .filter(each -> each.fromNanos() <= sinceNanos && sinceNanos < each.toNanos())
                .map(Away::outage);
    }

    @Override
    public BikeSensor sensor(List<ConnectedDevice> devices) {
        if (devices.isEmpty() || open != 1) {
            throw new IllegalStateException("one sensor of an open Bluetooth that is not searching, not " + devices);
        }
        asked.addAll(devices);
        return new ScriptedSensor(devices);
    }

    @Override
    public Peripheral play(PeripheralProfile profile, PeripheralListener listener) {
        throw new UnsupportedOperationException("nobody plays here");
    }

    @Override
    public void close() {
        open--;
    }

    private final class ScriptedSensor implements BikeSensor {

        private final List<ConnectedDevice> devices;
        private long openedNanos;
        private Optional<SensorListener> listening = Optional.empty();
        private boolean closed;

        ScriptedSensor(List<ConnectedDevice> devices) {
            this.devices = devices;
            begin();
        }

        @Override
        public void open(SensorListener listener) {
            listening = Optional.of(listener);
            openedNanos = clocks.get().nanos();
            devices.forEach(this::start);
        }

        private void start(ConnectedDevice device) {
            String through = only.getOrDefault(device.address(), device.adapter());
            if (through.equals(device.adapter())) {
                Optional.ofNullable(scripts.get(device.address()))
                        .ifPresent(
                                script -> plan(script, clocks.get().nanos(), device.sensor(), listening.orElseThrow()));
            }
        }

        @Override
        public Optional<Outage> outage() {
            return now(cut, openedNanos).findFirst();
        }

        /** Only one that could not be connected so far. */
        @Override
        public void reroute(String sensor, String adapter) {
            ConnectedDevice before = devices.stream()
                    .filter(device -> device.sensor().equals(sensor))
                    .findFirst()
                    .orElseThrow();
            var device = new ConnectedDevice(sensor, before.address(), adapter, before.use());
            asked.add(device);
            start(device);
        }

        private void plan(Script script, long openedNanos, String sensor, SensorListener listener) {
            for (long after = 0; after < script.forNanos(); after += script.everyNanos()) {
                double seconds = after / 1e9;
                clocks.get()
                        .at(
                                openedNanos + after,
                                () -> perform(() -> script.step().run(sensor, seconds, listener)));
            }
        }

        private void perform(Runnable step) {
            if (!closed) {
                step.run();
            }
        }

        @Override
        public void aim(Cadence target) {
            aims.add(target);
        }

        @Override
        public void close() {
            closed = true;
            open--;
        }
    }
}
