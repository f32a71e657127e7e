package fanbike.fakes.bluez;

import fanbike.core.gatt.Octets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.bluez.Device1;
import org.bluez.Error;
import org.freedesktop.dbus.exceptions.DBusExecutionException;
import org.freedesktop.dbus.types.Variant;

/** A device near an adapter of the fake BlueZ. It comes and goes, connects or does not, as a test wants. */
public final class FakeDevice implements Device1, FakeObject {

    private static final String IFACE = "org.bluez.Device1";
    private static final short RSSI = -60;
    private static final int FIRST_HANDLE = 0x10;

    private final FakeBluez bluez;
    private final FakeAdapter adapter;
    private final String address;
    private final String name;
    private List<FakeService> services;
    private final List<FakeCharacteristic> characteristics = new ArrayList<>();
    private int handle = FIRST_HANDLE;
    private boolean isNear;
    private boolean isConnected;
    private boolean isResolved;
    private boolean resolves = true;
    private boolean answers = true;
    private Duration takes = Duration.ZERO;
    private Duration leavesAfter = Duration.ZERO;
    private Optional<DBusExecutionException> refusal = Optional.empty();
    private Optional<CompletableFuture<Boolean>> attempt = Optional.empty();
    private boolean isLeaving;
    private volatile CompletableFuture<Boolean> answer = CompletableFuture.completedFuture(true);
    private final Map<String, DBusExecutionException> refusals = new HashMap<>();
    private final Map<String, Octets> values = new HashMap<>();

    FakeDevice(FakeBluez bluez, FakeAdapter adapter, String address, String name, List<FakeService> services) {
        this.bluez = bluez;
        this.adapter = adapter;
        this.address = address;
        this.name = name;
        this.services = services;
    }

    /** It tells of itself from now on, and answers who wanted to connect it all the while. */
    public synchronized void comeNear() {
        isNear = true;
        if (adapter.isDiscovering()) {
            hear();
        }
        attempt.filter(pending -> answers).ifPresent(pending -> pending.complete(true));
    }

    /** It connects by itself: something is played here that it wants. */
    public synchronized void connectsByItself() {
        if (!bluez.isPublished(this)) {
            bluez.publish(this);
        }
        linkUp();
    }

    /** It is out of reach from now on. */
    public synchronized void goAway() {
        isNear = false;
        dropLink();
        listeningEnded();
    }

    /** BlueZ removes its object, as it does half a minute after an unbonded device was lost. */
    public synchronized void vanish() {
        forget();
    }

    /** The link is lost; it can be connected again at once. */
    public synchronized void dropLink() {
        if (isConnected) {
            isConnected = false;
            isResolved = false;
            isLeaving = false;
            characteristics.forEach(FakeCharacteristic::linkIsGone);
            tell(Map.of("ServicesResolved", new Variant<>(false), "Connected", new Variant<>(false)), List.of());
        }
    }

    /** How long it takes to connect it. */
    public synchronized void takes(Duration toConnect) {
        takes = toConnect;
    }

    /** How long a connection stays that was ended: BlueZ waits for two seconds. */
    public synchronized void leavesAfter(Duration toLeave) {
        leavesAfter = toLeave;
    }

    /** Whether it answers who wants to connect it. */
    public synchronized void answers(boolean does) {
        answers = does;
    }

    /**
     * It is connected and told of before the call that does it is answered.
     *
     * @param answered when that is answered
     */
    public void connectsBeforeItAnswers(CompletableFuture<Boolean> answered) {
        answer = answered;
    }

    /** Whether it tells its services. */
    public synchronized void resolves(boolean does) {
        resolves = does;
    }

    /** Connecting it fails from now on. */
    public synchronized void refuse(DBusExecutionException because) {
        refusal = Optional.of(because);
    }

    /** Connecting it works from now on. */
    public synchronized void accept() {
        refusal = Optional.empty();
    }

    /** It offers other services from now on. */
    public synchronized void offer(FakeService... others) {
        withdrawServices();
        services = List.of(others);
        publishServices();
    }

    /** Whether it is connected. */
    public synchronized boolean isConnected() {
        return isConnected;
    }

    /**
     * One of its characteristics, as long as it is connected.
     *
     * @param hex its number
     */
    public synchronized FakeCharacteristic characteristic(String hex) {
        return characteristics.stream()
                .filter(one -> one.is(hex))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(address + " has no " + hex + " now"));
    }

    /** Whether a program is subscribed to one of its characteristics. */
    public synchronized boolean isSubscribed(String hex) {
        return characteristics.stream().anyMatch(one -> one.is(hex) && one.isSubscribed());
    }

    /** The adapter hears it, if it is there to be heard. */
    synchronized void hear() {
        if (!isNear || isConnected) {
            return;
        }
        if (bluez.isPublished(this)) {
            tell(Map.of("RSSI", new Variant<>(RSSI)), List.of());
        } else {
            bluez.publish(this);
        }
    }

    synchronized void listeningEnded() {
        tell(Map.of(), List.of("RSSI"));
    }

    /** BlueZ removes it. */
    synchronized void forget() {
        withdrawServices();
        bluez.withdraw(this);
    }

    synchronized void daemonIsGone() {
        isConnected = false;
        isResolved = false;
        characteristics.clear();
        attempt.ifPresent(pending -> pending.completeExceptionally(new Error.Failed("gone")));
    }

    private void withdrawServices() {
        characteristics.forEach(bluez::withdraw);
        characteristics.clear();
    }

    private void publishServices() {
        for (FakeService service : services) {
            String servicePath = getObjectPath() + "/service" + String.format(Locale.ROOT, "%04x", handle++);
            for (FakeService.Attribute attribute : service.attributes()) {
                var made = new FakeCharacteristic(
                        bluez, this, servicePath + "/char" + String.format(Locale.ROOT, "%04x", handle++), attribute);
                characteristics.add(made);
                bluez.publish(made);
            }
        }
    }

    private void tell(Map<String, Variant<?>> properties, List<String> gone) {
        bluez.changed(this, IFACE, properties, gone);
    }

    @Override
    public void Connect() {
        bluez.called("Connect " + address);
        CompletableFuture<Boolean> begun = begin();
        try {
            begun.join();
            linkUp();
            answer.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof DBusExecutionException error ? error : failed;
        } finally {
            end();
        }
    }

    private synchronized CompletableFuture<Boolean> begin() {
        if (!adapter.isPowered()) {
            throw new Error.Failed("Input/output error");
        }
        if (adapter.isDiscovering()) {
            bluez.offended("connect while the adapter listens");
        }
        if (attempt.isPresent()) {
            throw new Error.InProgress("In Progress");
        }
        if (refusal.isPresent()) {
            throw refusal.get();
        }
        var begun = new CompletableFuture<Boolean>();
        attempt = Optional.of(begun);
        if (isNear && answers) {
            begun.completeOnTimeout(true, takes.toMillis(), TimeUnit.MILLISECONDS);
        }
        return begun;
    }

    private synchronized void linkUp() {
        if (isConnected) {
            return;
        }
        isConnected = true;
        tell(Map.of("Connected", new Variant<>(true)), List.of());
        if (resolves) {
            if (characteristics.isEmpty()) {
                publishServices();
            }
            isResolved = true;
            tell(Map.of("ServicesResolved", new Variant<>(true)), List.of());
        }
    }

    private synchronized void end() {
        attempt = Optional.empty();
    }

    @Override
    public synchronized void Disconnect() {
        bluez.called("Disconnect " + address);
        attempt.ifPresent(pending -> pending.completeExceptionally(new Error.Failed("br-connection-canceled")));
        if (leavesAfter.isZero()) {
            dropLink();
        } else {
            isLeaving = isConnected;
            CompletableFuture.delayedExecutor(leavesAfter.toMillis(), TimeUnit.MILLISECONDS)
                    .execute(this::dropLink);
        }
    }

    synchronized void checkConnected() {
        if (isLeaving) {
            throw new Error.NotConnected("Not Connected");
        }
        if (!isConnected) {
            throw new Error.Failed("Not connected");
        }
    }

    /**
     * Subscribing to one of its characteristics fails from now on, until it is paired.
     *
     * @param hex its number
     * @param because why
     */
    public synchronized void refuseToSend(String hex, DBusExecutionException because) {
        refusals.put(hex, because);
    }

    /** Subscribing works from now on. */
    public synchronized void sendsAgain() {
        refusals.clear();
    }

    /**
     * What is read of one of its characteristics.
     *
     * @param hex its number
     * @param value the bytes
     */
    public synchronized void holds(String hex, Octets value) {
        values.put(hex, value);
    }

    synchronized byte[] read(String hex) {
        return values.getOrDefault(hex, Octets.of()).toArray();
    }

    synchronized void start(String hex) {
        DBusExecutionException because = refusals.get(hex);
        if (because != null) {
            throw because;
        }
    }

    @Override
    public synchronized void Pair() {
        bluez.called("Pair " + address);
        refusals.clear();
    }

    @Override
    public synchronized Map<String, Map<String, Variant<?>>> interfaces() {
        Map<String, Variant<?>> properties = new HashMap<>();
        properties.put("Address", new Variant<>(address));
        properties.put("Name", new Variant<>(name));
        properties.put("Connected", new Variant<>(isConnected));
        properties.put("ServicesResolved", new Variant<>(isResolved));
        properties.put(
                "UUIDs", new Variant<>(services.stream().map(FakeService::uuid).toList(), "as"));
        if (isNear && adapter.isDiscovering()) {
            properties.put("RSSI", new Variant<>(RSSI));
        }
        return Map.of(IFACE, properties);
    }

    @Override
    public void ConnectProfile(String uuid) {
        throw new Error.NotSupported("ConnectProfile");
    }

    @Override
    public void DisconnectProfile(String uuid) {
        throw new Error.NotSupported("DisconnectProfile");
    }

    @Override
    public void CancelPairing() {
        throw new Error.NotSupported("CancelPairing");
    }

    @Override
    public String getObjectPath() {
        return adapter.getObjectPath() + "/dev_" + address.replace(':', '_');
    }
}
