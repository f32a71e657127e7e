package fanbike.adapter.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fanbike.core.model.Cadence;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KindsTest {

    @Test
    void haveTheLabelsThatTheCommandLineKnows() {
        assertThat(Stream.of(RiderKind.values()).map(RiderKind::label))
                .containsExactly("steady", "beginner", "erratic", "dropouts");
        assertThat(Stream.of(BikeKind.values()).map(BikeKind::label))
                .containsExactly("ftms", "csc", "csc-wheel", "cps");
    }

    @ParameterizedTest
    @EnumSource
    void findARiderByItsLabel(RiderKind kind) {
        assertThat(RiderKind.find(kind.label())).contains(kind);
    }

    @ParameterizedTest
    @EnumSource
    void findABikeByItsLabel(BikeKind kind) {
        assertThat(BikeKind.find(kind.label())).contains(kind);
    }

    @Test
    void findNothingElse() {
        assertThat(RiderKind.find("STEADY")).isEmpty();
        assertThat(BikeKind.find("")).isEmpty();
    }

    @Test
    void nameAWheelRatioForTheWheelOnly() {
        assertThat(BikeKind.CSC_WHEEL.wheelRatio()).hasValue(0.2045);
        assertThat(BikeKind.CSC.wheelRatio()).isEmpty();
        assertThat(BikeKind.FTMS.wheelRatio()).isEmpty();
    }

    @Test
    void refuseATargetForAnythingButRiding() {
        assertThatThrownBy(() -> new Demand(Demand.Kind.REST, Cadence.ofRpm(50)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a target of 50.0 rpm with REST");
    }
}
