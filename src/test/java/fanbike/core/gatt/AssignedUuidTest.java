package fanbike.core.gatt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssignedUuidTest {

    private static final String OWN = "c0ffee00-0000-4000-8000-000000000001";

    @ParameterizedTest
    @CsvSource({
        "00001826-0000-1000-8000-00805F9B34FB, 1826",
        "00002ad2-0000-1000-8000-00805f9b34fb, 2ad2",
        "2AD2, 2ad2",
        "12341826-0000-1000-8000-00805f9b34fb, 12341826-0000-1000-8000-00805f9b34fb",
        "00001826-0000-1000-8000-00805f9b34fbx, 00001826-0000-1000-8000-00805f9b34fbx"
    })
    void shortensWhatWasAssignedAndNothingElse(String uuid, String shortest) {
        assertThat(AssignedUuid.shortest(uuid)).isEqualTo(shortest);
    }

    @Test
    void makesAShortOneWhole() {
        assertThat(AssignedUuid.whole("1826")).isEqualTo("00001826-0000-1000-8000-00805f9b34fb");
    }

    @ParameterizedTest
    @ValueSource(strings = {OWN, "00001826-0000-1000-8000-00805f9b34fb", ""})
    void leavesAnyOtherAsItIs(String uuid) {
        assertThat(AssignedUuid.whole(uuid)).isEqualTo(uuid);
    }
}
