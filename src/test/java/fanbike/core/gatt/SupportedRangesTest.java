package fanbike.core.gatt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SupportedRangesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0080 ff7f ffff    | ok min=-3276.8 max=3276.7 increment=6553.5
            0000 e803 0100    | ok min=0 max=100 increment=0.1
            0000 e803 0100 00 | trailing_bytes min=0 max=100 increment=0.1
            00 ff 01          | nonconforming_flags min=0 max=2550 increment=10
            0000 e803 01      | nothing
            0000 e803         | nothing
            0000              | nothing
            """)
    void readsTheResistanceLevels(String hex, String expected) {
        assertThat(Described.text(Characteristic.SUPPORTED_RESISTANCE_LEVEL_RANGE, hex.replace(" ", "")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0080 ff7f ffff    | ok min_w=-32768 max_w=32767 increment_w=65535
            0000 2003 0100 00 | trailing_bytes min_w=0 max_w=800 increment_w=1
            0000 2003 01      | nothing
            00 ff 01          | nothing
            """)
    void readsThePowers(String hex, String expected) {
        assertThat(Described.text(Characteristic.SUPPORTED_POWER_RANGE, hex.replace(" ", "")))
                .isEqualTo(expected);
    }

    @Test
    void writesWhatItRead() {
        assertThat(new SupportedPowerRange(FrameStatus.OK, -1, 800, 5).toBytes())
                .hasToString("ffff20030500");
        assertThat(new SupportedResistanceLevelRange(FrameStatus.OK, -1, 800, 5).toBytes())
                .hasToString("ffff20030500");
    }

    @Test
    void refusesNumbersThatDoNotFit() {
        assertThatThrownBy(() -> new SupportedPowerRange(FrameStatus.OK, 0, 32768, 1))
                .hasMessageStartingWith("maximum of 32768");
        assertThatThrownBy(() -> new SupportedResistanceLevelRange(FrameStatus.OK, 0, 1, -1))
                .hasMessageStartingWith("increment of -1");
    }
}
