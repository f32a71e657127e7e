package fanbike.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fanbike.app.port.ProtocolFile;
import fanbike.core.model.Cadence;
import fanbike.core.model.CadenceTarget;
import fanbike.core.model.Interval;
import fanbike.core.model.IntervalKind;
import fanbike.core.model.Plan;
import fanbike.core.model.Protocol;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrescriptionTest {

    private static final Cadence BAND = Cadence.ofRpm(2);

    private static Protocol forTracks(Map<String, Cadence> rpm) {
        return Example.protocol(List.of("men", "women"), List.of(Example.work(CadenceTarget.forTracks(rpm))));
    }

    private static Protocol menAndWomen() {
        return forTracks(Map.of("men", Cadence.ofRpm(50), "women", Cadence.ofRpm(45)));
    }

    private static Plan plan(Protocol protocol, Optional<String> track, int scalePercent) throws UsageException {
        return new Prescription(new ProtocolFile(protocol, "00", "{}"), track, scalePercent).plan(BAND);
    }

    private static double firstTarget(Plan plan) {
        return plan.intervals().get(0).target().target().rpm();
    }

    private static void assertRefused(ThrowingCallable asked, String... words) {
        assertThatThrownBy(asked).isInstanceOf(UsageException.class).hasMessageContainingAll(words);
    }

    @Test
    void theChosenTrackIsRidden() throws UsageException {
        Plan plan = plan(menAndWomen(), Optional.of("women"), 100);

        assertThat(firstTarget(plan)).isEqualTo(45);
        assertThat(plan.track()).isEqualTo("women");
        assertThat(plan.scalePercent()).isEqualTo(100);
    }

    @Test
    void anUnknownTrackIsRefusedWithTheOnesThereAre() {
        assertRefused(() -> plan(menAndWomen(), Optional.of("children"), 100), "no track \"children\"", "men, women");
    }

    @Test
    void severalTracksAndNoneChosenIsRefusedWithTheOnesThereAre() {
        assertRefused(() -> plan(menAndWomen(), Optional.empty(), 100), "--track", "men, women");
    }

    @Test
    void oneTrackNeedsNoChoice() throws UsageException {
        Plan plan = plan(Example.protocol(List.of("all"), 50), Optional.empty(), 100);

        assertThat(plan.track()).isEqualTo("all");
    }

    @Test
    void noTracksNeedNoChoice() throws UsageException {
        assertThat(plan(Example.protocol(List.of(), 50), Optional.empty(), 100).track())
                .isEmpty();
        assertThat(plan(Example.protocol(List.of(), 50), Optional.of("men"), 100)
                        .track())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"90, 55, 50", "90, 45, 41", "10, 50, 5", "200, 50, 100", "110, 55, 61"})
    void aScaleIsRoundedHalfUpToWholeRpm(int scalePercent, int rpm, int scaledRpm) throws UsageException {
        Plan plan = plan(Example.protocol(List.of(), rpm), Optional.empty(), scalePercent);

        assertThat(firstTarget(plan)).isEqualTo(scaledRpm);
        assertThat(plan.scalePercent()).isEqualTo(scalePercent);
    }

    @ParameterizedTest
    @ValueSource(ints = {-5, 0, 9, 201})
    void aScaleBeyondItsLimitsIsRefusedWithTheLimits(int scalePercent) {
        assertRefused(
                () -> plan(Example.protocol(List.of(), 50), Optional.empty(), scalePercent),
                scalePercent + "%",
                "10 to 200");
    }

    @Test
    void aScaleThatLeadsBeyondWhatCanBeRiddenIsRefused() throws UsageException {
        assertThat(firstTarget(plan(Example.protocol(List.of(), 125), Optional.empty(), 200)))
                .isEqualTo(250);
        assertRefused(
                () -> plan(Example.protocol(List.of(), 50, 126), Optional.empty(), 200),
                "more than 250 rpm",
                "126 rpm");
    }

    @Test
    void aScaleThatLeavesNothingToRideIsRefused() throws UsageException {
        assertThat(firstTarget(plan(Example.protocol(List.of(), 5), Optional.empty(), 10)))
                .isEqualTo(1);
        assertRefused(() -> plan(Example.protocol(List.of(), 4, 50), Optional.empty(), 10), "less than 1 rpm", "4 rpm");
    }

    @Test
    void onlyTheChosenTracksTargetsCount() throws UsageException {
        Protocol protocol = forTracks(Map.of("men", Cadence.ofRpm(240), "women", Cadence.ofRpm(100)));

        assertThat(firstTarget(plan(protocol, Optional.of("women"), 200))).isEqualTo(200);
        assertRefused(() -> plan(protocol, Optional.of("men"), 200), "240 rpm");
    }

    @Test
    void aProtocolWithoutTargetsCanBeScaled() throws UsageException {
        var free = new Interval(
                "Free", IntervalKind.WARMUP, 1, Optional.<CadenceTarget>empty(), Optional.<Cadence>empty());

        Plan plan = plan(Example.protocol(List.of(), List.of(free)), Optional.empty(), 50);

        assertThat(plan.intervals().get(0).target().isOpen()).isTrue();
    }
}
