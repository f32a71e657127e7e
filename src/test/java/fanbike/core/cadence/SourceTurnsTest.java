package fanbike.core.cadence;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.core.cadence.SourceTurns.Speaker;
import fanbike.core.model.Cadence;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SourceTurnsTest {

    private static final long SILENCE_NANOS = 3_000;
    private static final Cadence SIXTY = Cadence.ofRpm(60);
    private static final Cadence FIFTY = Cadence.ofRpm(50);

    private final SourceTurns turns = new SourceTurns(SILENCE_NANOS);

    /** Every source with every one that is trusted less. */
    static Stream<Arguments> pairs() {
        return Arrays.stream(CadenceSource.values())
                .flatMap(more -> Arrays.stream(CadenceSource.values())
                        .filter(less -> less.compareTo(more) > 0)
                        .map(less -> Arguments.of(more, less)));
    }

    private Optional<Cadence> says(long atNanos, Speaker speaker, Cadence cadence) {
        turns.say(atNanos, speaker, cadence);
        Optional<SourcedCadence> news = turns.news(atNanos);
        news.ifPresent(sourced -> assertThat(sourced.source()).isEqualTo(speaker.source()));
        return news.map(SourcedCadence::cadence);
    }

    private static Speaker of(CadenceSource source) {
        return new Speaker(source, 0, "bike");
    }

    @Test
    void theOrderOfTrustIsTheContracts() {
        assertThat(CadenceSource.values())
                .extracting(CadenceSource::label)
                .containsExactly(
                        "indoorBikeData",
                        "cscCrank",
                        "cyclingPowerCrank",
                        "cscWheel",
                        "cyclingPowerWheel",
                        "crossTrainerData");
    }

    @ParameterizedTest(name = "{0} before {1}")
    @MethodSource("pairs")
    void theMoreTrustedOneIsBelieved(CadenceSource more, CadenceSource less) {
        assertThat(says(0, of(less), FIFTY)).hasValue(FIFTY);
        assertThat(says(1, of(more), SIXTY)).hasValue(SIXTY);
        assertThat(says(2, of(less), FIFTY)).isEmpty();
    }

    @ParameterizedTest(name = "{0} before {1}")
    @MethodSource("pairs")
    void itLosesItsTurnWhileItSaysZeroAndGetsItBack(CadenceSource more, CadenceSource less) {
        says(0, of(more), SIXTY);
        says(1, of(less), FIFTY);

        assertThat(says(2, of(more), Cadence.ZERO)).isEmpty();
        assertThat(says(3, of(less), FIFTY)).hasValue(FIFTY);
        assertThat(says(4, of(more), SIXTY)).hasValue(SIXTY);
        assertThat(says(5, of(less), FIFTY)).isEmpty();
    }

    @ParameterizedTest(name = "{0} before {1}")
    @MethodSource("pairs")
    void whereBothSayZeroItIsTheMoreTrustedOnesZero(CadenceSource more, CadenceSource less) {
        assertThat(says(0, of(less), Cadence.ZERO)).hasValue(Cadence.ZERO);
        assertThat(says(1, of(more), Cadence.ZERO)).hasValue(Cadence.ZERO);
        assertThat(says(2, of(less), Cadence.ZERO)).isEmpty();
    }

    @ParameterizedTest(name = "{0} before {1}")
    @MethodSource("pairs")
    void onceItIsSilentForTooLongTheOtherIsBelieved(CadenceSource more, CadenceSource less) {
        says(0, of(more), SIXTY);

        assertThat(says(SILENCE_NANOS, of(less), FIFTY)).isEmpty();
        assertThat(says(SILENCE_NANOS + 1, of(less), FIFTY)).hasValue(FIFTY);
    }

    @ParameterizedTest(name = "{0} before {1}")
    @MethodSource("pairs")
    void itsZeroIsBelievedOnceTheOtherIsSilent(CadenceSource more, CadenceSource less) {
        says(0, of(less), FIFTY);

        assertThat(says(SILENCE_NANOS, of(more), Cadence.ZERO)).isEmpty();
        assertThat(says(SILENCE_NANOS + 1, of(more), Cadence.ZERO)).hasValue(Cadence.ZERO);
    }

    @ParameterizedTest(name = "{0} before {1}")
    @MethodSource("pairs")
    void ofTwoWordsOfOneNotificationOneIsNews(CadenceSource more, CadenceSource less) {
        turns.say(0, of(more), SIXTY);
        turns.say(0, of(less), FIFTY);

        assertThat(turns.news(0)).hasValue(new SourcedCadence(more, SIXTY));
    }

    @Test
    void aWordIsNewsOnce() {
        assertThat(says(0, of(CadenceSource.CSC_CRANK), SIXTY)).hasValue(SIXTY);

        assertThat(turns.news(0)).isEmpty();
        assertThat(turns.news(1)).isEmpty();
    }

    @Test
    void aWordThatWasPassedOverIsNoNewsLater() {
        says(0, of(CadenceSource.INDOOR_BIKE_DATA), SIXTY);
        says(1_000, of(CadenceSource.CSC_CRANK), FIFTY);

        assertThat(turns.news(SILENCE_NANOS + 1)).isEmpty();
    }

    @Test
    void amongTwoSensorsOfAKindTheFirstThatWasSeenGoesFirst() {
        var first = new Speaker(CadenceSource.CSC_CRANK, 0, "z");
        var second = new Speaker(CadenceSource.CSC_CRANK, 1, "a");

        assertThat(says(0, second, FIFTY)).hasValue(FIFTY);
        assertThat(says(1, first, SIXTY)).hasValue(SIXTY);
        assertThat(says(2, second, FIFTY)).isEmpty();
        assertThat(says(3, first, Cadence.ZERO)).isEmpty();
        assertThat(says(4, second, FIFTY)).hasValue(FIFTY);
    }

    @Test
    void nobodyWhoNeverSpokeIsMissed() {
        assertThat(turns.isSilentWithout(0, "strap")).isFalse();

        says(1, of(CadenceSource.CSC_CRANK), SIXTY);

        assertThat(turns.isSilentWithout(2, "strap")).isFalse();
        assertThat(says(3, of(CadenceSource.CSC_CRANK), SIXTY)).hasValue(SIXTY);
    }

    @Test
    void theLastWhoSpeaksIsMissedAndOneOfTwoIsNot() {
        says(0, of(CadenceSource.INDOOR_BIKE_DATA), SIXTY);
        says(1, new Speaker(CadenceSource.CSC_CRANK, 1, "crank"), FIFTY);

        assertThat(turns.isSilentWithout(2, "bike")).isFalse();
        assertThat(turns.isSilentWithout(3, "crank")).isTrue();
        assertThat(turns.isSilentWithout(4, "crank")).isFalse();
    }

    @Test
    void whoeverIsSilentForTooLongDoesNotSpeakForAnother() {
        says(0, new Speaker(CadenceSource.CSC_CRANK, 1, "crank"), FIFTY);
        says(SILENCE_NANOS, of(CadenceSource.INDOOR_BIKE_DATA), SIXTY);

        assertThat(turns.isSilentWithout(SILENCE_NANOS + 1, "bike")).isTrue();
    }
}
