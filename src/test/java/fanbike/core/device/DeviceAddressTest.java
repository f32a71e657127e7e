package fanbike.core.device;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeviceAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"C0:FF:EE:00:00:01", "c0:ff:ee:00:00:01", "C0-FF-EE-00-00-01", "c0-ff-ee-00-00-01"})
    void knowsAnAddressHoweverItIsWritten(String text) {
        assertThat(DeviceAddress.find(text)).contains(new DeviceAddress("C0:FF:EE:00:00:01"));
        assertThat(DeviceAddress.isMistyped(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00:AA:01:03:00",
                "00-AA-01-03-00",
                "00:GG:01:03:00:01",
                "00:AA:01:03:00:1",
                "00:AA:01:03:00:01:02",
                "00:AA:01:03:00:",
                "0O:AA:01:03:00:01"
            })
    void tellsWhatWasMeantToBeOne(String text) {
        assertThat(DeviceAddress.find(text)).isEmpty();
        assertThat(DeviceAddress.isMistyped(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "gym", "ECHO_BIKE_1", "my-old-bike", "Polar H10 1234", "a-b-c", "12:30", "00:AA:01 x"})
    void takesNoNameForOne(String text) {
        assertThat(DeviceAddress.find(text)).isEmpty();
        assertThat(DeviceAddress.isMistyped(text)).isFalse();
    }
}
