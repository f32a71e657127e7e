package fanbike.core.gatt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeartRateMeasurementTest {

    private static HeartRateMeasurement parse(String hex) {
        return HeartRateMeasurement.parse(Octets.ofHex(hex)).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            00 ff                    | ok heart_rate_bpm=255 contact=not supported
            01 ffff                  | ok heart_rate_bpm=65535 contact=not supported
            02 55                    | ok heart_rate_bpm=85 contact=not supported
            04 5b                    | ok heart_rate_bpm=91 contact=supported, not detected
            06 5b                    | ok heart_rate_bpm=91 contact=supported, detected
            08 55 ffff               | ok heart_rate_bpm=85 energy_expended_kj=65535 contact=not supported
            10 55 ffff 0000          | ok heart_rate_bpm=85 contact=not supported rr_1024=[65535, 0]
            1f 0101 3201 0100 ffff   | ok heart_rate_bpm=257 energy_expended_kj=306 contact=supported, detected rr_1024=[1, 65535]
            e0 55                    | ok heart_rate_bpm=85 contact=not supported
            00 55 00                 | trailing_bytes heart_rate_bpm=85 contact=not supported
            08 55 ff                 | truncated heart_rate_bpm=85 contact=not supported
            10 55                    | truncated heart_rate_bpm=85 contact=not supported rr_1024=[]
            10 55 0100 02            | truncated heart_rate_bpm=85 contact=not supported rr_1024=[1]
            18 55 d0                 | truncated heart_rate_bpm=85 contact=not supported rr_1024=[]
            01 55                    | nothing
            00                       | nothing
            """)
    void readsEachFieldInItsWidthAndUnit(String hex, String expected) {
        assertThat(Described.text(Characteristic.HEART_RATE_MEASUREMENT, hex.replace(" ", "")))
                .isEqualTo(expected);
    }

    @Test
    void readsEveryField() {
        HeartRateMeasurement measurement = parse("1e5532002100");

        assertThat(measurement)
                .isEqualTo(new HeartRateMeasurement(
                        FrameStatus.OK,
                        false,
                        85,
                        SensorContact.DETECTED,
                        OptionalInt.of(50),
                        Optional.of(List.of(33))));
    }

    @Test
    void isNothingWithoutItsFlags() {
        assertThat(HeartRateMeasurement.parse(Octets.of())).isEmpty();
    }

    @Test
    void writesOneOctetWhereItFitsAndElseTwo() {
        assertThat(HeartRateMeasurement.of(255).toBytes()).hasToString("00ff");
        assertThat(HeartRateMeasurement.of(256).toBytes()).hasToString("010001");
    }

    @Test
    void refusesNumbersThatDoNotFit() {
        assertThatThrownBy(() -> HeartRateMeasurement.of(-1)).hasMessageStartingWith("heart rate of -1");
        assertThatThrownBy(() -> HeartRateMeasurement.of(65536)).hasMessageStartingWith("heart rate of 65536");
        assertThatThrownBy(() -> new HeartRateMeasurement(
                        FrameStatus.OK, false, 256, SensorContact.DETECTED, OptionalInt.empty(), Optional.empty()))
                .hasMessageStartingWith("heart rate of 256");
        assertThatThrownBy(() -> new HeartRateMeasurement(
                        FrameStatus.OK, false, 60, SensorContact.DETECTED, OptionalInt.of(65536), Optional.empty()))
                .hasMessageStartingWith("energy expended of 65536");
        assertThatThrownBy(() -> new HeartRateMeasurement(
                        FrameStatus.OK,
                        false,
                        60,
                        SensorContact.DETECTED,
                        OptionalInt.empty(),
                        Optional.of(List.of(-1))))
                .hasMessageStartingWith("RR interval of -1");
    }
}
