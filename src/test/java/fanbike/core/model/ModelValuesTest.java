package fanbike.core.model;

import static fanbike.fixtures.Protocols.work;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelValuesTest {

    private static final CadenceTarget FIFTY = CadenceTarget.forEveryone(Cadence.ofRpm(50));

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 250.000001, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void believesNoCadenceBelowZeroOrAboveTwoHundredAndFifty(double rpm) {
        assertThat(Cadence.isBelievable(rpm)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cadence.ofRpm(rpm))
                .withMessageContaining(Double.toString(rpm));
    }

    @Test
    void keepsCadenceToTheMillionth() {
        assertThat(Cadence.ofRpm(59.1234564).microRpm()).isEqualTo(59_123_456);
        assertThat(Cadence.ofRpm(59.1234566).microRpm()).isEqualTo(59_123_457);
        assertThat(Cadence.ofRpm(0)).isEqualTo(Cadence.ZERO);
        assertThat(Cadence.ofRpm(250).rpm()).isEqualTo(250);
        assertThat(Cadence.ofRpm(50)).isGreaterThan(Cadence.ofRpm(49.5));
    }

    @Test
    void refusesMicroRpmOutOfRange() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Cadence(-1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Cadence(250_000_001))
                .withMessageContaining("250.000001");
    }

    @Test
    void refusesWorkWithoutATargetAndRestWithOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Interval("Hard", IntervalKind.WORK, 1, Optional.empty(), Optional.empty()))
                .withMessageContaining("Hard");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Interval("Rest", IntervalKind.REST, 1, Optional.of(FIFTY), Optional.empty()))
                .withMessageContaining("Rest");
    }

    @Test
    void refusesAnIntervalOfNoLength() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Interval("Hard", IntervalKind.WORK, 0, Optional.of(FIFTY), Optional.empty()))
                .withMessageContaining("0 ns");
    }

    @Test
    void refusesATargetThatIsBothForEveryoneAndForTracksOrNeither() {
        Map<String, Cadence> tracks = Map.of("men", Cadence.ofRpm(50));

        assertThatIllegalArgumentException().isThrownBy(() -> new CadenceTarget(Optional.of(Cadence.ZERO), tracks));
        assertThatIllegalArgumentException().isThrownBy(() -> new CadenceTarget(Optional.empty(), Map.of()));
        assertThat(FIFTY.forTrack("anyone")).isEqualTo(Cadence.ofRpm(50));
        assertThat(CadenceTarget.forTracks(tracks).forTrack("men")).isEqualTo(Cadence.ofRpm(50));
    }

    @Test
    void refusesAProtocolOrABlockWithNothingToRide() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Protocol("p", "p", "", "", "", List.of(), Optional.empty(), List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Block(1, List.of(), Optional.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Block(0, List.of(work(1, 50)), Optional.empty()))
                .withMessageContaining("0");
    }

    @Test
    void refusesNegativeOrImpossiblePolicy() {
        Cadence band = Cadence.ofRpm(2);

        assertThatIllegalArgumentException().isThrownBy(() -> new ScoringPolicy(band, -1, 1, 0.8));
        assertThatIllegalArgumentException().isThrownBy(() -> new ScoringPolicy(band, 0, 0, 0.8));
        assertThatIllegalArgumentException().isThrownBy(() -> new ScoringPolicy(band, 0, 1, 1.1));
        assertThatIllegalArgumentException().isThrownBy(() -> new ScoringPolicy(band, 0, 1, -0.1));
        assertThatIllegalArgumentException().isThrownBy(() -> new ScoringPolicy(band, 0, 1, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> new StartPolicy(true, band, -1, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new StartPolicy(true, band, 1, -3));
    }

    @Test
    void refusesEveryNegativeCueTime() {
        Cadence hysteresis = Cadence.ofRpm(1);

        assertThatIllegalArgumentException().isThrownBy(() -> new CuePolicy(-1, 0, hysteresis, 0, 0, 0, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new CuePolicy(0, -2, hysteresis, 0, 0, 0, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new CuePolicy(0, 0, hysteresis, -3, 0, 0, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new CuePolicy(0, 0, hysteresis, 0, -4, 0, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new CuePolicy(0, 0, hysteresis, 0, 0, -5, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new CuePolicy(0, 0, hysteresis, 0, 0, 0, -6, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CuePolicy(0, 0, hysteresis, 0, 0, 0, 0, -7))
                .withMessageContaining("-7");
        assertThat(new CuePolicy(0, 0, hysteresis, 0, 0, 0, 0, 0).driftNanos()).isZero();
    }
}
