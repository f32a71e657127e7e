package fanbike.core.gatt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FitnessMachineStatusTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            01                        | ok op=reset op_code=1
            02 01                     | ok op=stopped_or_paused_by_user op_code=2 control=stop
            02 02                     | ok op=stopped_or_paused_by_user op_code=2 control=pause
            02 03                     | ok op=stopped_or_paused_by_user op_code=2 control=unknown
            03                        | ok op=stopped_by_safety_key op_code=3
            04                        | ok op=started_or_resumed_by_user op_code=4
            05 ffff                   | ok op=target_speed_changed op_code=5 target_speed_kmh=655.35
            06 ffff                   | ok op=target_incline_changed op_code=6 target_inclination_pct=-0.1
            07 ff                     | ok op=target_resistance_level_changed op_code=7 target_resistance=25.5
            08 ffff                   | ok op=target_power_changed op_code=8 target_power_w=-1
            09 ff                     | ok op=target_heart_rate_changed op_code=9 target_heart_rate_bpm=255
            0a ffff                   | ok op=targeted_expended_energy_changed op_code=10 target_energy_kcal=65535
            0b ffff                   | ok op=targeted_number_of_steps_changed op_code=11 target_steps=65535
            0c ffff                   | ok op=targeted_number_of_strides_changed op_code=12 target_strides=65535
            0d ffffff                 | ok op=targeted_distance_changed op_code=13 target_distance_m=16777215
            0e ffff                   | ok op=targeted_training_time_changed op_code=14 target_time_s=65535
            0f 0100 0200              | ok op=targeted_time_in_two_heart_rate_zones_changed op_code=15 target_time_in_fat_burn_zone_s=1 target_time_in_fitness_zone_s=2
            10 0100 0200 0300         | ok op=targeted_time_in_three_heart_rate_zones_changed op_code=16 target_time_in_light_zone_s=1 target_time_in_moderate_zone_s=2 target_time_in_hard_zone_s=3
            11 0100020003000400ffff   | ok op=targeted_time_in_five_heart_rate_zones_changed op_code=17 target_time_in_very_light_zone_s=1 target_time_in_light_zone_s=2 target_time_in_moderate_zone_s=3 target_time_in_hard_zone_s=4 target_time_in_maximum_zone_s=65535
            12 ffff ffff ff ff        | ok op=indoor_bike_simulation_changed op_code=18 wind_speed_ms=-0.001 grade_pct=-0.01 crr=0.0255 cw_kg_m=2.55
            13 ffff                   | ok op=wheel_circumference_changed op_code=19 wheel_circumference_mm=6553.5
            14 01                     | ok op=spin_down_status op_code=20 spin_down=requested
            14 02                     | ok op=spin_down_status op_code=20 spin_down=success
            14 03                     | ok op=spin_down_status op_code=20 spin_down=error
            14 04                     | ok op=spin_down_status op_code=20 spin_down=stop_pedaling
            15 9100                   | ok op=targeted_cadence_changed op_code=21 target_cadence_rpm=72.5
            ff                        | ok op=control_permission_lost op_code=255
            00                        | ok op=unknown op_code=0
            16                        | ok op=unknown op_code=22
            16 0102                   | trailing_bytes op=unknown op_code=22
            04 00                     | trailing_bytes op=started_or_resumed_by_user op_code=4
            08                        | truncated op=target_power_changed op_code=8
            12 0000 1000 28           | truncated op=indoor_bike_simulation_changed op_code=18 wind_speed_ms=0 grade_pct=0.16 crr=0.004
            """)
    void readsEachOpCodeWithItsParametersInPhysicalUnits(String hex, String expected) {
        assertThat(Described.text(Characteristic.FITNESS_MACHINE_STATUS, hex.replace(" ", "")))
                .isEqualTo(expected);
    }

    @Test
    void tellsWhatIsReported() {
        assertThat(FitnessMachineStatus.parse(Octets.ofHex("ff")).orElseThrow().opCode())
                .contains(StatusOpCode.CONTROL_PERMISSION_LOST);
        assertThat(FitnessMachineStatus.parse(Octets.ofHex("f0")).orElseThrow().opCode())
                .isEmpty();
    }

    @Test
    void isNothingWithoutAnOpCode() {
        assertThat(FitnessMachineStatus.parse(Octets.of())).isEmpty();
    }
}
