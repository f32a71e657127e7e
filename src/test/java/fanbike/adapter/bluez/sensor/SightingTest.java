package fanbike.adapter.bluez.sensor;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.adapter.bluez.bus.AdapterObject;
import fanbike.adapter.bluez.bus.DeviceObject;
import fanbike.adapter.bluez.bus.ObjectTree;
import fanbike.adapter.bluez.link.Sight;
import fanbike.adapter.bluez.link.Way;
import fanbike.app.port.bluetooth.ConnectedDevice;
import fanbike.app.port.bluetooth.ConnectedDevice.Use;
import fanbike.core.device.DeviceAddress;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SightingTest {

    private static final String ADDRESS = "C0:FF:EE:00:00:01";
    private static final String NODE = "/dev_C0_FF_EE_00_00_01";

    private final ObjectTree tree = new ObjectTree();

    private void adapter(String name, boolean powered) {
        tree.add("/org/bluez/" + name, Map.of(ObjectTree.ADAPTER, Map.of("Powered", powered)), 0);
    }

    private void device(String adapter, boolean connected, long heardAtNanos) {
        tree.add(
                "/org/bluez/" + adapter + NODE,
                Map.of(ObjectTree.DEVICE, Map.of("Address", ADDRESS, "Connected", connected)),
                heardAtNanos);
    }

    private Sight look(String paired, String... allowed) {
        var wanted = new ConnectedDevice("bike", new DeviceAddress(ADDRESS), paired, Use.CADENCE);
        return new Sighting(wanted, List.of(allowed)).look(tree, 0);
    }

    @Test
    void withoutAnAdapterThereIsNoWay() {
        assertThat(look("").way()).isEqualTo(Way.NO_ADAPTER);
    }

    @Test
    void anAdapterThatMayNotBeUsedIsNone() {
        adapter("hci0", true);

        assertThat(look("", "hci1").way()).isEqualTo(Way.NO_ADAPTER);
    }

    @Test
    void adaptersThatAreOffAreToldWithTheirPath() {
        adapter("hci0", false);

        assertThat(look("")).isEqualTo(Sighting.blind(Way.POWERED_OFF, "/org/bluez/hci0"));
    }

    @Test
    void theAdapterOfThePairingIsUsedAndNoOther() {
        adapter("hci0", true);
        adapter("hci1", false);

        assertThat(look("hci1").way()).isEqualTo(Way.POWERED_OFF);
        assertThat(look("hci0").way()).isEqualTo(Way.OPEN);
    }

    @Test
    void anotherAdapterDoesWhereThatOfThePairingIsNotThere() {
        adapter("hci1", true);

        assertThat(look("hci0").adapterPath()).isEqualTo("/org/bluez/hci1");
    }

    @Test
    void theAdapterThatIsConnectedOrHeardTheDeviceLastIsTheOne() {
        adapter("hci0", true);
        adapter("hci1", true);
        adapter("hci2", true);
        device("hci0", false, 5);
        device("hci1", false, 9);

        assertThat(look("").device()).map(DeviceObject::adapterPath).hasValue("/org/bluez/hci1");
        device("hci2", true, 1);
        assertThat(look("").device()).map(DeviceObject::adapterPath).hasValue("/org/bluez/hci2");
    }

    @Test
    void onlyWhatMayListenListens() {
        adapter("hci0", true);
        adapter("hci1", true);
        adapter("hci2", false);
        var wanted = new ConnectedDevice("bike", new DeviceAddress(ADDRESS), "", Use.CADENCE);

        assertThat(new Sighting(wanted, List.of("hci1", "hci2")).usable(tree))
                .extracting(AdapterObject::name)
                .containsExactly("hci1");
    }
}
