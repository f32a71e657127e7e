package fanbike.core.gatt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CyclingPowerMeasurementTest {

    private static final RevolutionCount WHEEL = new RevolutionCount(89762, 7599);
    private static final RevolutionCount CRANK = new RevolutionCount(25419, 32662);
    private static final String WITH_BOTH = "30008800a25e0100af1d4b63967f";

    private static CyclingPowerMeasurement parse(String hex) {
        return CyclingPowerMeasurement.parse(Octets.ofHex(hex)).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0000 ffff                      | ok power_w=-1
            0100 0000 ff                   | ok power_w=0 pedal_balance_pct=127.5
            0200 0000                      | ok power_w=0
            0400 0000 0100                 | ok power_w=0 acc_torque_nm=0.0312
            0400 0000 ffff                 | ok power_w=0 acc_torque_nm=2047.9688
            0800 0000                      | ok power_w=0
            1000 0000 ffffffff ffff        | ok power_w=0 wheel_revs=4294967295 wheel_event_time_2048=65535
            2000 0000 ffff ffff            | ok power_w=0 crank_revs=65535 crank_event_time_1024=65535
            4000 0000 ff7f 0080            | ok power_w=0 max_force_n=32767 min_force_n=-32768
            8000 0000 2000 ffff            | ok power_w=0 max_torque_nm=1 min_torque_nm=-0.0312
            0001 0000 5ab168               | ok power_w=0 max_angle_deg=346 min_angle_deg=1675
            0002 0000 ffff                 | ok power_w=0 top_dead_spot_deg=65535
            0004 0000 0100                 | ok power_w=0 bottom_dead_spot_deg=1
            0008 0000 ffff                 | ok power_w=0 acc_energy_kj=65535
            0010 0000                      | ok power_w=0
            00e0 0000                      | ok power_w=0
            cf1f 0a00 64 4000 0300 feff 0500 faff 5ab168 0700 0800 0900 | ok power_w=10 pedal_balance_pct=50 acc_torque_nm=2 max_force_n=3 min_force_n=-2 max_torque_nm=0.1562 min_torque_nm=-0.1875 max_angle_deg=346 min_angle_deg=1675 top_dead_spot_deg=7 bottom_dead_spot_deg=8 acc_energy_kj=9
            0000 0000 01                   | trailing_bytes power_w=0
            3000 0100 0c000000 441a 0200   | truncated power_w=1 wheel_revs=12 wheel_event_time_2048=6724 crank_revs=2
            0001 0000 5ab1                 | truncated power_w=0
            0000 00                        | nothing
            0000                           | nothing
            00                             | nothing
            """)
    void readsEachFieldInItsWidthAndUnit(String hex, String expected) {
        assertThat(Described.text(Characteristic.CYCLING_POWER_MEASUREMENT, hex.replace(" ", "")))
                .isEqualTo(expected);
    }

    @Test
    void readsPowerAndBothCounters() {
        CyclingPowerMeasurement measurement = parse(WITH_BOTH);

        assertThat(measurement.instantaneousPowerWatts()).isEqualTo(136);
        assertThat(measurement.wheel()).contains(WHEEL);
        assertThat(measurement.crank()).contains(CRANK);
        assertThat(measurement.frameStatus()).isEqualTo(FrameStatus.OK);
    }

    @Test
    void onlyThePowerIsAlwaysThere() {
        CyclingPowerMeasurement measurement = parse("0000d204");

        assertThat(measurement.instantaneousPowerWatts()).isEqualTo(1234);
        assertThat(measurement.wheel()).isEmpty();
        assertThat(measurement.crank()).isEmpty();
    }

    @Test
    void writesWhatThereIs() {
        assertThat(CyclingPowerMeasurement.of(136, Optional.of(WHEEL), Optional.of(CRANK))
                        .toBytes())
                .hasToString(WITH_BOTH);
        assertThat(CyclingPowerMeasurement.of(-1, Optional.empty(), Optional.empty())
                        .toBytes())
                .hasToString("0000ffff");
        assertThat(CyclingPowerMeasurement.of(0, Optional.empty(), Optional.of(CRANK))
                        .toBytes())
                .hasToString("200000004b63967f");
    }

    @Test
    void refusesAPowerThatDoesNotFit() {
        assertThatThrownBy(() -> CyclingPowerMeasurement.of(32768, Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("power_w of 32768 does not fit a field of type S16");
    }
}
