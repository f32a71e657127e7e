package fanbike.app.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fanbike.app.port.bluetooth.NearbyDevice;
import fanbike.core.device.DeviceSort;
import fanbike.fixtures.Nearby;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class HeardDeviceTest {

    @Test
    void isOneForAllAdaptersWithTheBestSignal() {
        List<HeardDevice> heard = HeardDevice.merge(List.of(
                Nearby.device(1, "hci0", "", -80, "180d"),
                Nearby.device(2, "hci0", "other", -50, ""),
                Nearby.device(1, "hci1", "ECHO_BIKE_1", -60, "1826")));

        assertThat(heard).extracting(HeardDevice::address).containsExactly(Nearby.address(1), Nearby.address(2));
        HeardDevice bike = heard.get(0);
        assertThat(bike.adapters()).containsExactly("hci1", "hci0");
        assertThat(bike.said().name()).isEqualTo("ECHO_BIKE_1");
        assertThat(bike.said().rssiDbm()).hasValue(-60);
        assertThat(bike.said().services()).containsExactlyInAnyOrder("180d", "1826");
        assertThat(bike.recognised().sort()).isEqualTo(DeviceSort.BIKE);
    }

    @Test
    void knowsNoSignalWhereItWasNotMeasured() {
        List<HeardDevice> heard = HeardDevice.merge(
                List.of(Nearby.device(1, "hci0", "a", 127, ""), Nearby.device(1, "hci1", "a", -90, "")));

        assertThat(heard.get(0).adapters()).containsExactly("hci1", "hci0");
        assertThat(heard.get(0).said().rssiDbm()).hasValue(-90);
        assertThat(HeardDevice.merge(List.of(Nearby.device(1, "a", 127, "")))
                        .get(0)
                        .said()
                        .rssiDbm())
                .isEqualTo(OptionalInt.empty());
    }

    @Test
    void isConnectedWhereOneAdapterSaysSo() {
        NearbyDevice first = Nearby.device(1, "hci0", "a", -60, "");
        var second = new NearbyDevice(first.address(), "hci1", first.advertisement(), true);

        assertThat(HeardDevice.merge(List.of(first, second)).get(0).connected()).isTrue();
        assertThat(HeardDevice.merge(List.of(first)).get(0).connected()).isFalse();
    }

    @Test
    void wasHeardBySomebody() {
        HeardDevice heard =
                HeardDevice.merge(List.of(Nearby.device(1, "a", -60, ""))).get(0);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HeardDevice(heard.address(), List.of(), heard.said(), heard.recognised(), false))
                .withMessageContaining("C0:FF:EE:00:00:01");
    }
}
