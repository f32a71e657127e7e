package fanbike.core.gatt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class CscMeasurementTest {

    private static final RevolutionCount WHEEL = new RevolutionCount(4294967295L, 16131);
    private static final RevolutionCount CRANK = new RevolutionCount(2047, 4071);

    private static CscMeasurement parse(String hex) {
        return CscMeasurement.parse(Octets.ofHex(hex)).orElseThrow();
    }

    @Test
    void readsBothCountersUnsigned() {
        CscMeasurement measurement = parse("03ffffffff033fff07e70f");

        assertThat(measurement.wheel()).contains(WHEEL);
        assertThat(measurement.crank()).contains(CRANK);
        assertThat(measurement.frameStatus()).isEqualTo(FrameStatus.OK);
    }

    @Test
    void readsOneCounterWithoutTheOther() {
        assertThat(parse("02ffffffff").crank()).contains(new RevolutionCount(65535, 65535));
        assertThat(parse("02ffffffff").wheel()).isEmpty();
        assertThat(parse("010c000000441a").wheel()).contains(new RevolutionCount(12, 6724));
        assertThat(parse("010c000000441a").crank()).isEmpty();
    }

    @Test
    void needsNoCounterAtAll() {
        CscMeasurement measurement = parse("00");

        assertThat(measurement.frameStatus()).isEqualTo(FrameStatus.OK);
        assertThat(measurement.wheel()).isEmpty();
        assertThat(measurement.crank()).isEmpty();
    }

    @Test
    void ignoresReservedFlags() {
        assertThat(parse("fe" + "0200991d")).isEqualTo(parse("02" + "0200991d"));
    }

    @Test
    void halfACounterIsNone() {
        CscMeasurement measurement = parse("03" + "ffffffff033f" + "ff07e7");

        assertThat(measurement.frameStatus()).isEqualTo(FrameStatus.TRUNCATED);
        assertThat(measurement.wheel()).contains(WHEEL);
        assertThat(measurement.crank()).isEmpty();
    }

    @Test
    void isNothingWithoutItsFlags() {
        assertThat(CscMeasurement.parse(Octets.of())).isEmpty();
    }

    @Test
    void writesTheCountersThatThereAre() {
        assertThat(CscMeasurement.of(Optional.of(WHEEL), Optional.of(CRANK)).toBytes())
                .hasToString("03ffffffff033fff07e70f");
        assertThat(CscMeasurement.of(Optional.of(WHEEL), Optional.empty()).toBytes())
                .hasToString("01ffffffff033f");
        assertThat(CscMeasurement.of(Optional.empty(), Optional.of(CRANK)).toBytes())
                .hasToString("02ff07e70f");
        assertThat(CscMeasurement.of(Optional.empty(), Optional.empty()).toBytes())
                .hasToString("00");
    }

    @Test
    void refusesMoreCrankRevolutionsThanFit() {
        Optional<RevolutionCount> tooMany = Optional.of(new RevolutionCount(65536, 0));

        assertThatThrownBy(() -> CscMeasurement.of(Optional.empty(), tooMany))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("crank_revs of 65536 does not fit a field of type U16");
    }

    @Test
    void refusesACountThatNoCounterHas() {
        assertThatThrownBy(() -> new RevolutionCount(-1, 0)).hasMessageStartingWith("revolutions of -1");
        assertThatThrownBy(() -> new RevolutionCount(0, 65536)).hasMessageStartingWith("event time of 65536");
    }
}
