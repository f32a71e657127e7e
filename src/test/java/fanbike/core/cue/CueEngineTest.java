package fanbike.core.cue;

import static fanbike.core.cue.CueKind.COUNTDOWN;
import static fanbike.core.cue.CueKind.FINISHED;
import static fanbike.core.cue.CueKind.INTERVAL_START;
import static fanbike.core.cue.CueKind.SIGNAL_BACK;
import static fanbike.core.cue.CueKind.SIGNAL_LOST;
import static fanbike.fixtures.Protocols.once;
import static fanbike.fixtures.Protocols.rest;
import static fanbike.fixtures.Protocols.work;
import static fanbike.fixtures.Timeline.ride;
import static org.assertj.core.api.Assertions.assertThat;

import fanbike.core.model.Plan;
import fanbike.core.session.SessionEvent;
import fanbike.fixtures.Drift;
import fanbike.fixtures.Moment;
import fanbike.fixtures.Policies;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CueEngineTest {

    private static final Plan PLAN = once(work(20, 50), rest(10), work(20, 60));
    private static final Set<CueKind> SIGNAL = EnumSet.of(SIGNAL_LOST, SIGNAL_BACK);

    @Test
    void saysWhatHappensInTheOrderInWhichItDoes() {
        var timeline =
                ride(once(work(20, 50), rest(5))).at(0).start().rpmUntil(25, 50).tick();

        assertThat(timeline.cues())
                .containsExactly(
                        "0 INTERVAL_START",
                        "17 COUNTDOWN 3",
                        "18 COUNTDOWN 2",
                        "19 COUNTDOWN 1",
                        "20 INTERVAL_START",
                        "22 COUNTDOWN 3",
                        "23 COUNTDOWN 2",
                        "24 COUNTDOWN 1",
                        "25 FINISHED");
    }

    @Test
    void saysToWhichIntervalACueBelongs() {
        var timeline =
                ride(once(work(5, 50), rest(5))).at(0).start().rpmUntil(10, 50).tick();

        assertThat(timeline.result().cues()).extracting(Cue::interval).containsExactly(0, 0, 0, 0, 1, 1, 1, 1, 1);
    }

    @Test
    void ordersTheCuesOfOneStepByMoment() {
        var timeline = ride(once(work(60, 50))).at(0).start().rpm(40).at(60).tick();

        assertThat(timeline.result().cues()).extracting(Cue::atNanos).isSorted();
        assertThat(timeline.cues())
                .containsExactly(
                        "0 INTERVAL_START",
                        "3 SIGNAL_LOST",
                        "57 COUNTDOWN 3",
                        "58 COUNTDOWN 2",
                        "59 COUNTDOWN 1",
                        "60 FINISHED");
    }

    @ParameterizedTest
    @CsvSource({"0.5, 0", "1, 0", "1.000000001, 1", "2.5, 2", "3, 2", "3.5, 3", "20, 3"})
    void countsEveryWholeSecondThatIsLeftOfAnIntervalOnceItRuns(double seconds, int ticks) {
        var timeline = ride(once(work(seconds, 50)))
                .at(0)
                .start()
                .rpm(50)
                .at(seconds)
                .rpm(50)
                .at(30)
                .tick();

        assertThat(timeline.cues(Set.of(COUNTDOWN))).hasSize(ticks);
    }

    @Test
    void countsTheSecondsOfAnIntervalThatIsShorterThanTheCountdown() {
        var timeline =
                ride(once(work(20, 50), work(2.5, 60))).at(0).start().at(22.5).tick();

        assertThat(timeline.cues(Set.of(COUNTDOWN))).endsWith("20.5 COUNTDOWN 2", "21.5 COUNTDOWN 1");
    }

    @Test
    void countsEachSecondOnceThoughAPauseFallsOnIt() {
        var timeline =
                ride(PLAN).at(0).start().at(17).pause().at(30).resume().at(32).tick();

        assertThat(timeline.cues(Set.of(COUNTDOWN)))
                .containsExactly("17 COUNTDOWN 3", "31 COUNTDOWN 2", "32 COUNTDOWN 1");
    }

    @Test
    void countsNotInAPauseNorAfterASkip() {
        var timeline = ride(PLAN)
                .at(0)
                .start()
                .at(16)
                .pause()
                .at(30)
                .skip()
                .resume()
                .at(31)
                .tick();

        assertThat(timeline.cues(Set.of(COUNTDOWN))).isEmpty();
    }

    @Test
    void saysThatAnIntervalBeginsForEverySkipAndRepeat() {
        var timeline = ride(PLAN).at(0).start().at(4).repeat().at(6).skip();

        assertThat(timeline.cues(Set.of(INTERVAL_START)))
                .containsExactly("0 INTERVAL_START", "4 INTERVAL_START", "6 INTERVAL_START");
    }

    @Test
    void saysThatItIsFinishedOnlyWhenTheProtocolEnded() {
        var finished = ride(PLAN).at(0).start().at(50).tick();
        var stopped = ride(PLAN).at(0).start().at(49).stop().at(60).tick();

        assertThat(finished.cues(Set.of(FINISHED))).containsExactly("50 FINISHED");
        assertThat(stopped.cues(Set.of(FINISHED))).isEmpty();
    }

    @Test
    void countsDownToTheStart() {
        var timeline = ride(PLAN, Policies.standard()).at(2).start().at(5).tick();

        assertThat(timeline.cues())
                .containsExactly("2 COUNTDOWN 3", "3 COUNTDOWN 2", "4 COUNTDOWN 1", "5 INTERVAL_START");
    }

    @Test
    void saysSignalLostAndSignalBackOnceEach() {
        var timeline = ride(PLAN)
                .at(0)
                .start()
                .rpmUntil(5, 50)
                .at(12)
                .rpmUntil(15, 50)
                .disconnect()
                .at(18)
                .rpm(50);

        assertThat(timeline.at(19).tick().cues(SIGNAL))
                .containsExactly("7 SIGNAL_LOST", "12 SIGNAL_BACK", "15 SIGNAL_LOST", "18 SIGNAL_BACK");
    }

    @Test
    void saysSignalLostOnceThoughItLastsThroughIntervals() {
        var timeline = ride(PLAN).at(0).start().rpmUntil(5, 50).at(50).tick();

        assertThat(timeline.cues(SIGNAL)).containsExactly("7 SIGNAL_LOST");
    }

    @Test
    void saysThatThereIsNoSignalAtTheStart() {
        var timeline = ride(PLAN).at(0).start().at(1).rpm(50).at(2).tick();

        assertThat(timeline.cues(SIGNAL)).containsExactly("0 SIGNAL_LOST", "1 SIGNAL_BACK");
    }

    @Test
    void saysNothingOfASignalThatIsThereFromTheStart() {
        assertThat(ride(PLAN).at(0).start().rpmUntil(20, 50).tick().cues(SIGNAL))
                .isEmpty();
    }

    @Test
    void saysNothingOfTheSignalInAPauseButAfterIt() {
        var timeline = ride(PLAN).at(0).start().rpmUntil(5, 50).pause().at(30).tick();
        assertThat(timeline.cues(SIGNAL)).isEmpty();

        timeline.resume().at(31).tick();
        assertThat(timeline.cues(SIGNAL)).containsExactly("30 SIGNAL_LOST");
    }

    @Test
    void saysSignalBackAfterAnInterruption() {
        var timeline = ride(PLAN)
                .at(0)
                .start()
                .rpmUntil(5, 50)
                .interrupted(60)
                .resume()
                .at(9)
                .rpm(50)
                .at(10)
                .tick();

        assertThat(timeline.cues(SIGNAL)).containsExactly("5 SIGNAL_LOST", "9 SIGNAL_BACK");
    }

    @Test
    void handsEveryCueOutOnce() {
        var engine = new CueEngine(Policies.standard().cues(), Moment.nanos(10));
        engine.startCounted(new SessionEvent.StartCounted(7, 3));

        assertThat(engine.take()).containsExactly(new Cue(7, COUNTDOWN, 0, 3));
        assertThat(engine.take()).isEmpty();
    }

    @Test
    void knowsWhichCuesAreAboutDrift() {
        assertThat(CueKind.values())
                .filteredOn(Drift::isAbout)
                .containsExactly(CueKind.SPEED_UP, CueKind.EASE_OFF, CueKind.SAY_SPEED_UP, CueKind.SAY_EASE_OFF);
    }
}
