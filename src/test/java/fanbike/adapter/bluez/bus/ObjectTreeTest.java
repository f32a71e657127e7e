package fanbike.adapter.bluez.bus;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.core.device.DeviceAddress;
import fanbike.core.gatt.Octets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ObjectTreeTest {

    private static final String HCI0 = "/org/bluez/hci0";
    private static final String BIKE = HCI0 + "/dev_C0_FF_EE_00_00_01";
    private static final DeviceAddress ADDRESS = new DeviceAddress("C0:FF:EE:00:00:01");
    private static final String FTMS = "00001826-0000-1000-8000-00805f9b34fb";

    private final ObjectTree tree = new ObjectTree();

    private void addBike(Map<String, Object> properties) {
        Map<String, Object> all = new HashMap<>(properties);
        all.putIfAbsent("Address", ADDRESS.text());
        tree.add(BIKE, Map.of(ObjectTree.DEVICE, all), 5);
    }

    private DeviceObject bike() {
        return tree.device(HCI0, ADDRESS).orElseThrow();
    }

    @Test
    void tellsAdapters() {
        tree.add(HCI0, Map.of(ObjectTree.ADAPTER, Map.of("Address", "C0:FF:EE:00:01:00", "Powered", true)), 0);

        assertThat(tree.adapters()).containsExactly(new AdapterObject(HCI0, "C0:FF:EE:00:01:00", true, false, true));
        assertThat(tree.adapters().get(0).name()).isEqualTo("hci0");
    }

    @Test
    void tellsWhatADeviceSaidOfItself() {
        addBike(Map.of(
                "Name",
                "A bike",
                "RSSI",
                (short) -60,
                "UUIDs",
                List.of(FTMS),
                "ServiceData",
                Map.of(FTMS, Octets.ofHex("012000"))));

        DeviceObject bike = bike();

        assertThat(bike.advertisement().name()).isEqualTo("A bike");
        assertThat(bike.advertisement().rssiDbm()).hasValue(-60);
        assertThat(bike.advertisement().services()).containsExactly("1826");
        assertThat(bike.advertisement().serviceData()).isEqualTo(Map.of("1826", Octets.ofHex("012000")));
        assertThat(bike.adapterPath()).isEqualTo(HCI0);
        assertThat(bike.onAir()).isTrue();
    }

    @Test
    void anUnknownStrengthIsNoneAndHeardAllTheSame() {
        addBike(Map.of("RSSI", (short) 127));

        assertThat(bike().advertisement().rssiDbm()).isEqualTo(OptionalInt.empty());
        assertThat(bike().onAir()).isTrue();
    }

    @Test
    void propertiesChangeAndGo() {
        addBike(Map.of("RSSI", (short) -60, "Name", "old"));

        tree.change(BIKE, ObjectTree.DEVICE, Map.of("Name", "new", "Connected", true), List.of("RSSI"), 9);

        assertThat(bike().advertisement().name()).isEqualTo("new");
        assertThat(bike().connected()).isTrue();
        assertThat(bike().onAir()).isFalse();
        assertThat(bike().heardAtNanos()).isEqualTo(5);
    }

    @Test
    void whatIsHeardAgainIsHeardThen() {
        addBike(Map.of());

        tree.change(BIKE, ObjectTree.DEVICE, Map.of("RSSI", (short) -60), List.of(), 9);
        tree.change(BIKE, ObjectTree.DEVICE, Map.of(), List.of("RSSI"), 12);

        assertThat(bike().wasHeardSince(9)).isTrue();
        assertThat(bike().wasHeardSince(10)).isFalse();
    }

    @Test
    void servicesThatAreKnownAreAConnection() {
        addBike(Map.of("Connected", false, "ServicesResolved", true));

        assertThat(bike().connected()).isTrue();
    }

    @Test
    void whatIsRemovedIsGone() {
        addBike(Map.of());

        tree.remove(BIKE, List.of(ObjectTree.DEVICE, "org.freedesktop.DBus.Properties"));

        assertThat(tree.devices()).isEmpty();
        assertThat(tree.device(HCI0, ADDRESS)).isEmpty();
    }

    @Test
    void anInterfaceThatIsRemovedLeavesTheOthers() {
        tree.add(HCI0, Map.of(ObjectTree.ADAPTER, Map.of("Powered", true), "org.bluez.GattManager1", Map.of()), 0);

        tree.remove(HCI0, List.of("org.bluez.GattManager1"));

        assertThat(tree.adapters()).hasSize(1);
    }

    @Test
    void changesOfWhatIsNotKnownAreNoNews() {
        tree.change(BIKE, ObjectTree.DEVICE, Map.of("Address", ADDRESS.text()), List.of(), 0);
        tree.remove(BIKE, List.of(ObjectTree.DEVICE));

        assertThat(tree.devices()).isEmpty();
    }

    @Test
    void characteristicsAreThoseOfTheDeviceAlone() {
        Map<String, Object> measurement =
                Map.of("UUID", "00002ad2-0000-1000-8000-00805f9b34fb", "Flags", List.of("notify"));
        tree.add(BIKE + "/service0010/char0011", Map.of(ObjectTree.CHARACTERISTIC, measurement), 0);
        tree.add(BIKE + "0/service0010/char0011", Map.of(ObjectTree.CHARACTERISTIC, measurement), 0);
        tree.add(BIKE + "/service0010", Map.of("org.bluez.GattService1", Map.of()), 0);

        assertThat(tree.characteristics(BIKE))
                .containsExactly(new RemoteCharacteristic(BIKE + "/service0010/char0011", "2ad2", Set.of("notify")));
    }

    @Test
    void aDeviceIsKnownByItsPathAndNotByWhatItSays() {
        addBike(Map.of("Address", "C0:FF:EE:00:00:99"));

        assertThat(tree.device(HCI0, new DeviceAddress("C0:FF:EE:00:00:99"))).isEmpty();
    }

    @Test
    void nothingIsLeftAfterItForgot() {
        addBike(Map.of());

        tree.clear();

        assertThat(tree.devices()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void valuesOfWrongTypesAreAsGoodAsNone(long seed) {
        var random = new Random(seed);
        String[] names = {
            "Address",
            "Name",
            "RSSI",
            "UUIDs",
            "ServiceData",
            "Connected",
            "ServicesResolved",
            "Powered",
            "UUID",
            "Flags"
        };
        String[] interfaces = {ObjectTree.DEVICE, ObjectTree.ADAPTER, ObjectTree.CHARACTERISTIC, ""};
        String[] paths = {"/", HCI0, BIKE, BIKE + "/service0010/char0011", "/dev_", "//"};

        for (int i = 0; i < 2_000; i++) {
            String path = paths[random.nextInt(paths.length)];
            String iface = interfaces[random.nextInt(interfaces.length)];
            Map<String, Object> properties = Map.of(names[random.nextInt(names.length)], anything(random));
            switch (random.nextInt(3)) {
                case 0 -> tree.add(path, Map.of(iface, properties), i);
                case 1 -> tree.change(path, iface, properties, List.of(names[random.nextInt(names.length)]), i);
                default -> tree.remove(path, random.nextInt(10) == 0 ? List.of(iface) : List.of());
            }

            assertThat(tree.devices()).as("seed %d", seed).hasSizeLessThanOrEqualTo(paths.length);
            assertThat(tree.adapters()).as("seed %d", seed).hasSizeLessThanOrEqualTo(paths.length);
            assertThat(tree.characteristics(BIKE)).as("seed %d", seed).hasSizeLessThanOrEqualTo(1);
        }
    }

    private static Object anything(Random random) {
        return switch (random.nextInt(9)) {
            case 0 -> ADDRESS.text();
            case 1 -> "\u0000\u202e";
            case 2 -> random.nextInt();
            case 3 -> Long.MAX_VALUE;
            case 4 -> random.nextBoolean();
            case 5 -> List.of("notify", 5, new ArrayList<>());
            case 6 -> Map.of(5, "x", FTMS, Octets.of(), "y", List.of());
            case 7 -> Octets.ofHex("ff");
            default -> Optional.empty();
        };
    }
}
