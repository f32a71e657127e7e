package fanbike.core.score;

import static fanbike.fixtures.Moment.nanos;
import static fanbike.fixtures.Protocols.once;
import static fanbike.fixtures.Protocols.work;
import static fanbike.fixtures.Timeline.ride;
import static org.assertj.core.api.Assertions.assertThat;

import fanbike.core.model.Plan;
import fanbike.fixtures.Policies;
import org.junit.jupiter.api.Test;

class SettlingTest {

    private static final Plan PLAN = once(work(60, 50));

    private static AdherenceScore score(double in, double under, double over, double settling, double noSignal) {
        return new AdherenceScore(nanos(in), nanos(under), nanos(over), nanos(settling), nanos(noSignal));
    }

    @Test
    void forgivesTheWayToABandThatIsReachedInTime() {
        var timeline = ride(PLAN).at(0).start().rpmUntil(5, 40).rpmUntil(60, 50).tick();

        assertThat(timeline.interval(0).score()).isEqualTo(score(55, 0, 0, 5, 0));
        assertThat(timeline.result().total()).isEqualTo(score(55, 0, 0, 5, 0));
    }

    @Test
    void forgivesABandThatIsReachedAtTheLastMoment() {
        var timeline =
                ride(PLAN).at(0).start().rpmUntil(10, 40).rpmUntil(60, 50).tick();

        assertThat(timeline.interval(0).score()).isEqualTo(score(50, 0, 0, 10, 0));
    }

    @Test
    void forgivesNothingWhenTheBandIsReachedANanosecondTooLate() {
        var timeline = ride(PLAN)
                .at(0)
                .start()
                .rpmUntil(10.000000001, 40)
                .rpmUntil(60, 50)
                .tick();

        assertThat(timeline.interval(0).score()).isEqualTo(score(49.999999999, 10.000000001, 0, 0, 0));
    }

    @Test
    void judgesABandThatIsNeverReachedFromTheStart() {
        var timeline =
                ride(PLAN).at(0).start().rpmUntil(20, 40).rpmUntil(60, 60).tick();

        assertThat(timeline.interval(0).score()).isEqualTo(score(0, 20, 40, 0, 0));
    }

    @Test
    void forgivesOverOnTheWayAsWellAsUnder() {
        var timeline = ride(PLAN)
                .at(0)
                .start()
                .rpmUntil(3, 40)
                .rpmUntil(6, 60)
                .rpmUntil(60, 50)
                .tick();

        assertThat(timeline.interval(0).score()).isEqualTo(score(54, 0, 0, 6, 0));
    }

    @Test
    void forgivesNothingOnceTheBandWasReached() {
        var timeline = ride(PLAN)
                .at(0)
                .start()
                .rpmUntil(2, 40)
                .rpmUntil(3, 50)
                .rpmUntil(9, 40)
                .rpmUntil(60, 50)
                .tick();

        assertThat(timeline.interval(0).score()).isEqualTo(score(52, 6, 0, 2, 0));
    }

    @Test
    void forgivesARiderWhoStopsWithinTheSettleTime() {
        var stoppedEarly = ride(PLAN).at(0).start().rpmUntil(4, 40).stop();
        var stoppedAtTheLastMoment = ride(PLAN).at(0).start().rpmUntil(10, 40).stop();
        var stoppedWithTheBandAtHand =
                ride(PLAN).at(0).start().rpmUntil(10, 40).rpm(50).stop();

        assertThat(stoppedEarly.interval(0).score()).isEqualTo(score(0, 0, 0, 4, 0));
        assertThat(stoppedAtTheLastMoment.interval(0).score()).isEqualTo(score(0, 0, 0, 10, 0));
        assertThat(stoppedWithTheBandAtHand.interval(0).score()).isEqualTo(score(0, 0, 0, 10, 0));
        assertThat(stoppedEarly.result().total().intensity()).isEmpty();
    }

    @Test
    void judgesARiderWhoStopsLater() {
        var timeline = ride(PLAN).at(0).start().rpmUntil(10.000000001, 40).stop();

        assertThat(timeline.interval(0).score()).isEqualTo(score(0, 10.000000001, 0, 0, 0));
    }

    @Test
    void judgesARiderWhoSkips() {
        var timeline = ride(once(work(60, 50), work(60, 50)))
                .at(0)
                .start()
                .rpmUntil(4, 40)
                .skip();

        assertThat(timeline.interval(0).score()).isEqualTo(score(0, 4, 0, 0, 0));
        assertThat(timeline.result().total()).isEqualTo(score(0, 4, 0, 0, 0));
    }

    @Test
    void judgesAnIntervalThatEndsBeforeItsBandIsReached() {
        var timeline = ride(once(work(5, 50), work(5, 40)))
                .at(0)
                .start()
                .rpmUntil(10, 40)
                .tick();

        assertThat(timeline.interval(0).score()).isEqualTo(score(0, 5, 0, 0, 0));
        assertThat(timeline.interval(1).score()).isEqualTo(score(5, 0, 0, 0, 0));
    }

    @Test
    void doesNotTakeTheNextIntervalsSampleForABandReached() {
        var timeline = ride(once(work(10, 50), work(10, 50)))
                .at(0)
                .start()
                .rpmUntil(10, 40)
                .rpmUntil(20, 50)
                .tick();

        assertThat(timeline.interval(0).score()).isEqualTo(score(0, 10, 0, 0, 0));
        assertThat(timeline.interval(1).score()).isEqualTo(score(10, 0, 0, 0, 0));
    }

    @Test
    void countsNoSignalAsNoSignalInTheSettleTimeToo() {
        var reached = ride(PLAN)
                .at(0)
                .start()
                .rpmUntil(2, 40)
                .disconnect()
                .at(6)
                .rpmUntil(60, 50)
                .tick();
        var missed = ride(PLAN)
                .at(0)
                .start()
                .rpmUntil(2, 40)
                .disconnect()
                .at(6)
                .rpmUntil(60, 40)
                .tick();
        var stopped =
                ride(PLAN).at(0).start().rpmUntil(2, 40).disconnect().at(6).stop();

        assertThat(reached.interval(0).score()).isEqualTo(score(54, 0, 0, 2, 4));
        assertThat(missed.interval(0).score()).isEqualTo(score(0, 56, 0, 0, 4));
        assertThat(stopped.interval(0).score()).isEqualTo(score(0, 0, 0, 2, 4));
    }

    @Test
    void isOverInTimeWithoutASignalToo() {
        var timeline = ride(PLAN)
                .at(0)
                .start()
                .rpmUntil(2, 40)
                .disconnect()
                .at(11)
                .rpmUntil(60, 50)
                .tick();

        assertThat(timeline.interval(0).score()).isEqualTo(score(49, 2, 0, 0, 9));
    }

    @Test
    void forgivesABandThatIsReachedAtTheLastMomentOfASilence() {
        var timeline = ride(PLAN)
                .at(0)
                .start()
                .rpmUntil(2, 40)
                .disconnect()
                .at(10)
                .rpmUntil(60, 50)
                .tick();

        assertThat(timeline.interval(0).score()).isEqualTo(score(50, 0, 0, 2, 8));
    }

    @Test
    void leavesPausesOutOfTheSettleTime() {
        var timeline = ride(PLAN)
                .at(0)
                .start()
                .rpmUntil(5, 40)
                .pause()
                .at(100)
                .rpm(40)
                .resume()
                .rpmUntil(105, 40)
                .rpmUntil(120, 50)
                .stop();

        assertThat(timeline.interval(0).score()).isEqualTo(score(15, 0, 0, 10, 0));
        assertThat(timeline.interval(0).timeToTargetNanos()).hasValue(nanos(10));
    }

    @Test
    void givesNoTimeToSettleWhereThePolicyGivesNone() {
        var late = ride(PLAN, Policies.atOnce(2, 0))
                .at(0)
                .start()
                .rpmUntil(1, 40)
                .rpmUntil(60, 50)
                .tick();
        var early =
                ride(PLAN, Policies.atOnce(2, 0)).at(0).start().rpmUntil(60, 50).tick();

        assertThat(late.interval(0).score()).isEqualTo(score(59, 1, 0, 0, 0));
        assertThat(early.interval(0).score()).isEqualTo(score(60, 0, 0, 0, 0));
    }

    @Test
    void beginsAnewWithEachInterval() {
        var timeline = ride(once(work(30, 50), work(30, 60)))
                .at(0)
                .start()
                .rpmUntil(35, 50)
                .rpmUntil(60, 60)
                .tick();

        assertThat(timeline.interval(1).score()).isEqualTo(score(25, 0, 0, 5, 0));
        assertThat(timeline.result().total()).isEqualTo(score(55, 0, 0, 5, 0));
    }

    @Test
    void isNotJudgedBeforeItsTimeIsUp() {
        var timeline = ride(PLAN).at(0).start().rpmUntil(10, 40).tick();
        assertThat(timeline.result().total()).isEqualTo(score(0, 0, 0, 10, 0));

        timeline.at(10.000000001).tick();
        assertThat(timeline.result().total()).isEqualTo(score(0, 10.000000001, 0, 0, 0));
    }
}
