package fanbike.core.score;

import static fanbike.fixtures.Moment.nanos;
import static fanbike.fixtures.Protocols.once;
import static fanbike.fixtures.Protocols.work;
import static fanbike.fixtures.Timeline.ride;
import static org.assertj.core.api.Assertions.assertThat;

import fanbike.core.coach.SessionResult;
import fanbike.core.model.Plan;
import fanbike.core.model.PlannedInterval;
import fanbike.fixtures.Policies;
import org.junit.jupiter.api.Test;

class AdherenceScorerTest {

    private static final Plan TWO = once(work(20, 50), work(20, 60));

    @Test
    void countsTimePausedApart() {
        SessionResult result = ride(TWO)
                .at(5)
                .start()
                .rpmUntil(10, 50)
                .pause()
                .at(40)
                .resume()
                .at(45)
                .pause()
                .at(52)
                .tick()
                .result();

        assertThat(result.pausedNanos()).isEqualTo(nanos(37));
        assertThat(result.elapsedNanos()).isEqualTo(nanos(47));
        assertThat(result.total().riddenNanos()).isEqualTo(nanos(10));
    }

    @Test
    void countsNoTimeBeforeTheStartOrAfterTheEnd() {
        var waiting = ride(TWO, Policies.standard()).at(7).tick();
        assertThat(waiting.result().elapsedNanos()).isZero();

        SessionResult over =
                waiting.start().at(10).tick().at(20).stop().at(100).tick().result();
        assertThat(over.elapsedNanos()).isEqualTo(nanos(10));
        assertThat(over.pausedNanos()).isZero();
    }

    @Test
    void countsThePauseOfARideThatIsStoppedInIt() {
        SessionResult result = ride(TWO)
                .at(0)
                .start()
                .at(10)
                .pause()
                .at(15)
                .stop()
                .at(99)
                .tick()
                .result();

        assertThat(result.pausedNanos()).isEqualTo(nanos(5));
        assertThat(result.elapsedNanos()).isEqualTo(nanos(15));
    }

    @Test
    void countsTimeSinceAnInterruptionAsPaused() {
        SessionResult result = ride(TWO)
                .at(0)
                .start()
                .at(10)
                .interrupted(600)
                .at(14)
                .resume()
                .at(20)
                .stop()
                .result();

        assertThat(result.pausedNanos()).isEqualTo(nanos(4));
        assertThat(result.elapsedNanos()).isEqualTo(nanos(20));
        assertThat(result.total().riddenNanos()).isEqualTo(nanos(16));
    }

    @Test
    void doesNotScoreWhatWasRiddenBeforeARepeat() {
        SessionResult result = ride(TWO)
                .at(0)
                .start()
                .rpmUntil(15, 40)
                .repeat()
                .rpmUntil(22, 40)
                .repeat()
                .rpmUntil(42, 50)
                .stop()
                .result();

        assertThat(result.repeatedNanos()).isEqualTo(nanos(22));
        assertThat(result.total()).isEqualTo(new AdherenceScore(nanos(20), 0, 0, 0, 0));
        assertThat(result.intervals())
                .extracting(IntervalScore::interval)
                .containsExactly(TWO.intervals().get(0));
        assertThat(result.elapsedNanos()).isEqualTo(nanos(42));
    }

    @Test
    void measuresTimeToTargetFromTheRepeat() {
        IntervalScore score = ride(TWO)
                .at(0)
                .start()
                .rpmUntil(5, 50)
                .repeat()
                .rpmUntil(7, 40)
                .rpmUntil(20, 50)
                .stop()
                .interval(0);

        assertThat(score.timeToTargetNanos()).hasValue(nanos(2));
        assertThat(score.riddenNanos()).isEqualTo(nanos(15));
    }

    @Test
    void listsTheIntervalsOfWhichSomethingWasRidden() {
        var timeline = ride(once(work(5, 50), work(5, 50), work(5, 50)))
                .at(0)
                .start()
                .at(5)
                .skip()
                .at(7)
                .tick();

        assertThat(timeline.result().intervals())
                .extracting(IntervalScore::interval)
                .extracting(PlannedInterval::index)
                .containsExactly(0, 2);
    }

    @Test
    void addsUpAllWorkAsItIsRidden() {
        var timeline = ride(TWO).at(0).start().rpmUntil(20, 50).rpmUntil(25, 60).tick();

        assertThat(timeline.result().total()).isEqualTo(new AdherenceScore(nanos(25), 0, 0, 0, 0));
        assertThat(timeline.result().total().duration(TWO.workNanos())).hasValue(0.625);
    }

    @Test
    void countsSkippedAndUnreachedWorkAsNotRiddenAndSilenceAsRidden() {
        SessionResult result =
                ride(TWO).at(0).start().at(5).skip().at(10).stop().result();

        assertThat(result.total()).isEqualTo(new AdherenceScore(0, 0, 0, 0, nanos(10)));
        assertThat(result.total().duration(result.plan().workNanos())).hasValue(0.25);
    }
}
