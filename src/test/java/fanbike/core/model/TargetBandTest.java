package fanbike.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetBandTest {

    private static final TargetBand BAND = TargetBand.around(Cadence.ofRpm(50), Cadence.ofRpm(2));

    @ParameterizedTest
    @CsvSource({
        "0, UNDER, 48",
        "47.999999, UNDER, 0.000001",
        "48, IN, 0",
        "50, IN, 0",
        "52, IN, 0",
        "52.000001, OVER, 0.000001",
        "250, OVER, 198"
    })
    void includesBothItsEndsAndMeasuresFromThem(double rpm, Zone zone, double outside) {
        Cadence cadence = Cadence.ofRpm(rpm);

        assertThat(BAND.zoneOf(cadence)).isEqualTo(zone);
        assertThat(BAND.microRpmOutside(cadence))
                .isEqualTo(Cadence.ofRpm(outside).microRpm());
    }

    @Test
    void isOnePointWhereItHasNoWidth() {
        TargetBand point = TargetBand.around(Cadence.ofRpm(50), Cadence.ZERO);

        assertThat(point.zoneOf(Cadence.ofRpm(49.999999))).isEqualTo(Zone.UNDER);
        assertThat(point.zoneOf(Cadence.ofRpm(50))).isEqualTo(Zone.IN);
        assertThat(point.zoneOf(Cadence.ofRpm(50.000001))).isEqualTo(Zone.OVER);
    }

    @Test
    void isCutOffAtZeroAndMayReachAboveAnyCadence() {
        assertThat(TargetBand.around(Cadence.ofRpm(1), Cadence.ofRpm(2)).lowMicroRpm())
                .isZero();
        assertThat(TargetBand.around(Cadence.ofRpm(250), Cadence.ofRpm(2)).highMicroRpm())
                .isEqualTo(252_000_000);
    }

    @Test
    void holdsEveryCadenceWhenOpen() {
        assertThat(TargetBand.ANY.isOpen()).isTrue();
        assertThat(BAND.isOpen()).isFalse();
        assertThat(TargetBand.ANY.zoneOf(Cadence.ZERO)).isEqualTo(Zone.IN);
        assertThat(TargetBand.ANY.zoneOf(Cadence.ofRpm(250))).isEqualTo(Zone.IN);
        assertThat(TargetBand.ANY.microRpmOutside(Cadence.ofRpm(250))).isZero();
    }

    @Test
    void refusesEndsInTheWrongOrder() {
        assertThatThrownBy(() -> new TargetBand(Cadence.ZERO, 2, 1)).hasMessageContaining("from 2 to 1");
        assertThatThrownBy(() -> new TargetBand(Cadence.ZERO, -1, 1)).hasMessageContaining("-1");
    }
}
