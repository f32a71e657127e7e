package fanbike.fakes.bluez;

import fanbike.core.gatt.Octets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bluez.Error;
import org.bluez.GattCharacteristic1;
import org.bluez.datatypes.TwoTuple;
import org.freedesktop.dbus.FileDescriptor;
import org.freedesktop.dbus.types.UInt16;
import org.freedesktop.dbus.types.Variant;

/** A characteristic of a device near the fake BlueZ. */
public final class FakeCharacteristic implements GattCharacteristic1, FakeObject {

    private static final String IFACE = "org.bluez.GattCharacteristic1";

    private final FakeBluez bluez;
    private final FakeDevice device;
    private final String path;
    private final FakeService.Attribute attribute;
    private final List<Octets> written = new CopyOnWriteArrayList<>();
    private volatile boolean isSubscribed;

    FakeCharacteristic(FakeBluez bluez, FakeDevice device, String path, FakeService.Attribute attribute) {
        this.bluez = bluez;
        this.device = device;
        this.path = path;
        this.attribute = attribute;
    }

    /**
     * Sends a value to who is subscribed.
     *
     * @param sent the bytes
     */
    public void send(Octets sent) {
        if (isSubscribed && device.isConnected()) {
            bluez.changed(this, IFACE, Map.of("Value", new Variant<>(sent.toArray())), List.of());
        }
    }

    /** What was written to it. */
    public List<Octets> written() {
        return List.copyOf(written);
    }

    boolean is(String hex) {
        return attribute.uuid().equals(FakeService.whole(hex));
    }

    boolean isSubscribed() {
        return isSubscribed;
    }

    void linkIsGone() {
        isSubscribed = false;
    }

    private String told(String what) {
        return what + " " + number();
    }

    private String number() {
        return attribute.uuid().substring(4, 8);
    }

    @Override
    public byte[] ReadValue(Map<String, Variant<?>> options) {
        bluez.beginGatt(told("ReadValue"));
        try {
            device.checkConnected();
            return device.read(number());
        } finally {
            bluez.endGatt();
        }
    }

    @Override
    public void WriteValue(byte[] bytes, Map<String, Variant<?>> options) {
        bluez.beginGatt(told("WriteValue"));
        try {
            device.checkConnected();
            written.add(Octets.of(bytes));
        } finally {
            bluez.endGatt();
        }
    }

    @Override
    public void StartNotify() {
        bluez.beginGatt(told("StartNotify"));
        try {
            device.start(number());
            device.checkConnected();
            isSubscribed = true;
        } finally {
            bluez.endGatt();
        }
    }

    @Override
    public void StopNotify() {
        bluez.beginGatt(told("StopNotify"));
        try {
            if (!isSubscribed) {
                throw new Error.Failed("No notify session started");
            }
            isSubscribed = false;
        } finally {
            bluez.endGatt();
        }
    }

    @Override
    public Map<String, Map<String, Variant<?>>> interfaces() {
        return Map.of(
                IFACE,
                Map.of("UUID", new Variant<>(attribute.uuid()), "Flags", new Variant<>(attribute.flags(), "as")));
    }

    @Override
    public TwoTuple<FileDescriptor, UInt16> AcquireWrite(Map<String, Variant<?>> options) {
        throw new Error.NotSupported("AcquireWrite");
    }

    @Override
    public TwoTuple<FileDescriptor, UInt16> AcquireNotify(Map<String, Variant<?>> options) {
        throw new Error.NotSupported("AcquireNotify");
    }

    @Override
    public void Confirm() {
        throw new Error.NotSupported("Confirm");
    }

    @Override
    public String getObjectPath() {
        return path;
    }
}
