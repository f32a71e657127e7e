package fanbike.core.gatt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CrossTrainerDataTest {

    private static CrossTrainerData parse(String hex) {
        return CrossTrainerData.parse(Octets.ofHex(hex)).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            000000 ffff           | ok speed_kmh=655.35 more_data=false movement_backward=false
            010000                | ok more_data=true movement_backward=false
            018000                | ok more_data=true movement_backward=true
            030000 0100           | ok avg_speed_kmh=0.01 more_data=true movement_backward=false
            050000 ffffff         | ok distance_m=16777215 more_data=true movement_backward=false
            090000 ffff 0080      | ok step_rate_spm=65535 avg_step_rate_spm=32768 more_data=true movement_backward=false
            110000 ffff           | ok stride_count=6553.5 more_data=true movement_backward=false
            210000 1600 ffff      | ok elev_gain_m=22 neg_elev_gain_m=65535 more_data=true movement_backward=false
            410000 ffff 0080      | ok inclination_pct=-0.1 ramp_angle_deg=-3276.8 more_data=true movement_backward=false
            810000 ffff           | ok resistance=-0.1 more_data=true movement_backward=false
            010100 0080           | ok power_w=-32768 more_data=true movement_backward=false
            010200 ff7f           | ok avg_power_w=32767 more_data=true movement_backward=false
            010400 feff feff fe   | ok energy_kcal=65534 energy_per_hour_kcal=65534 energy_per_min_kcal=254 more_data=true movement_backward=false
            010400 ffff ffff ff   | ok energy_kcal=null energy_per_hour_kcal=null energy_per_min_kcal=null more_data=true movement_backward=false
            010800 ff             | ok heart_rate_bpm=255 more_data=true movement_backward=false
            011000 ff             | ok met=25.5 more_data=true movement_backward=false
            012000 ffff           | ok elapsed_s=65535 more_data=true movement_backward=false
            014000 ffff           | ok remaining_s=65535 more_data=true movement_backward=false
            0100ff                | ok more_data=true movement_backward=false
            010000 00             | trailing_bytes more_data=true movement_backward=false
            010000 0000           | trailing_bytes more_data=true movement_backward=false
            090000 5800 58        | truncated step_rate_spm=88 more_data=true movement_backward=false
            810000 ff             | truncated more_data=true movement_backward=false
            0000                  | nothing
            """)
    void readsEachFieldInItsWidthAndUnit(String hex, String expected) {
        assertThat(Described.text(Characteristic.CROSS_TRAINER_DATA, hex.replace(" ", "")))
                .isEqualTo(expected);
    }

    @Test
    void tellsWhatACadenceCanBeFoundFrom() {
        CrossTrainerData data = parse("1989" + "00" + "5800" + "5000" + "e703" + "3d00" + "5a");

        assertThat(data.moreData()).isTrue();
        assertThat(data.movementBackward()).isTrue();
        assertThat(data.stepRatePerMinute()).hasValue(88);
        assertThat(data.strideCountTenths()).hasValue(999);
        assertThat(data.instantaneousPowerWatts()).hasValue(61);
        assertThat(data.heartRateBpm()).hasValue(90);
    }

    @Test
    void whatWasNotSentIsEmpty() {
        CrossTrainerData data = parse("010000");

        assertThat(data.stepRatePerMinute()).isEmpty();
        assertThat(data.strideCountTenths()).isEmpty();
        assertThat(data.instantaneousPowerWatts()).isEmpty();
        assertThat(data.heartRateBpm()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "00", "0000"})
    void isNothingWithoutItsFlags(String hex) {
        assertThat(CrossTrainerData.parse(Octets.ofHex(hex))).isEmpty();
    }
}
