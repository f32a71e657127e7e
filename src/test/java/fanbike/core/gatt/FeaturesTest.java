package fanbike.core.gatt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeaturesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            02000000 00000100     | ok features=[cadence] target_settings=[cadence] features_raw=0x00000002 target_raw=0x00010000
            00000100 00800000     | ok features=[user_data_retention] target_settings=[spin_down] features_raw=0x00010000 target_raw=0x00008000
            00000080 00000080     | ok features=[] target_settings=[] features_raw=0x80000000 target_raw=0x80000000
            02000000 00000100 00  | trailing_bytes features=[cadence] target_settings=[cadence] features_raw=0x00000002 target_raw=0x00010000
            02000000 000001       | truncated features=[cadence] features_raw=0x00000002
            020000                | nothing
            """)
    void readsTheFeaturesOfAFitnessMachine(String hex, String expected) {
        assertThat(Described.text(Characteristic.FITNESS_MACHINE_FEATURE, hex.replace(" ", "")))
                .isEqualTo(expected);
    }

    @Test
    void namesEveryFeatureInTheOrderOfItsBit() {
        String text = Described.text(Characteristic.FITNESS_MACHINE_FEATURE, "ffffffffffffffff");

        assertThat(text)
                .contains(
                        "features=[average_speed, cadence, total_distance, inclination, elevation_gain, pace, step_count, "
                                + "resistance_level, stride_count, expended_energy, heart_rate, metabolic_equivalent, elapsed_time, "
                                + "remaining_time, power, force_on_belt, user_data_retention] ")
                .contains("target_settings=[speed, inclination, resistance, power, heart_rate, expended_energy, steps, "
                        + "strides, distance, training_time, time_in_two_heart_rate_zones, "
                        + "time_in_three_heart_rate_zones, time_in_five_heart_rate_zones, indoor_bike_simulation, "
                        + "wheel_circumference, spin_down, cadence] ");
    }

    @Test
    void knowsWhatAMachineHasAndHasNot() {
        FitnessMachineFeature feature = FitnessMachineFeature.of(
                Set.of(MachineFeature.CADENCE, MachineFeature.POWER), Set.of(TargetSetting.POWER));

        assertThat(feature.toBytes()).hasToString("0240000008000000");
        assertThat(feature.has(MachineFeature.CADENCE)).isTrue();
        assertThat(feature.has(MachineFeature.HEART_RATE)).isFalse();
        assertThat(feature.has(TargetSetting.POWER)).isTrue();
        assertThat(feature.has(TargetSetting.CADENCE)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0000   | ok wheel_supported=false crank_supported=false multiple_locations=false
            0100   | ok wheel_supported=true crank_supported=false multiple_locations=false
            0200   | ok wheel_supported=false crank_supported=true multiple_locations=false
            f8ff   | ok wheel_supported=false crank_supported=false multiple_locations=false
            040000 | trailing_bytes wheel_supported=false crank_supported=false multiple_locations=true
            04     | nothing
            """)
    void readsTheFeaturesOfACadenceSensor(String hex, String expected) {
        assertThat(Described.text(Characteristic.CSC_FEATURE, hex)).isEqualTo(expected);
    }

    @Test
    void writesTheFeaturesOfACadenceSensor() {
        assertThat(new CscFeature(FrameStatus.OK, true, false, false).toBytes()).hasToString("0100");
        assertThat(new CscFeature(FrameStatus.OK, false, true, true).toBytes()).hasToString("0600");
    }
}
