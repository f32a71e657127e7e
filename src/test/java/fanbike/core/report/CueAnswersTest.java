package fanbike.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.core.cue.CueKind;
import fanbike.core.model.IntervalKind;
import fanbike.core.session.Command;
import fanbike.fixtures.Moment;
import fanbike.fixtures.Protocols;
import fanbike.fixtures.WrittenRide;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class CueAnswersTest {

    private final WrittenRide ride = new WrittenRide(Protocols.once(Protocols.work(60, 50), Protocols.work(60, 60)));

    @Test
    void countsFromTheCueToTheFirstMomentInTheBand() {
        ride.pedal(20, 50).pedal(8, 44).pedal(20, 50);

        CueAnswers answers = CueAnswers.of(ride.report());

        assertThat(written(answers)).containsExactly("23 SPEED_UP 5");
    }

    @Test
    void countsEachCueOfADriftToTheSameMoment() {
        ride.pedal(20, 50).pedal(15, 44).pedal(20, 50);

        CueAnswers answers = CueAnswers.of(ride.report());

        assertThat(written(answers)).containsExactly("23 SPEED_UP 12", "33 SAY_SPEED_UP 2");
    }

    @Test
    void hasNoAnswerWhereTheBandDoesNotComeBeforeTheIntervalEnds() {
        ride.pedal(40, 50).pedal(20, 54).pedal(20, 60);

        CueAnswers answers = CueAnswers.of(ride.report());

        assertThat(written(answers)).containsExactly("43 EASE_OFF never", "53 SAY_EASE_OFF never");
        assertThat(answers.answered()).isZero();
        assertThat(answers.medianNanos()).isEqualTo(OptionalLong.empty());
    }

    @Test
    void leavesOutWhatWasPaused() {
        ride.pedal(20, 50).pedal(5, 44).ask(Command.PAUSE).pass(100).ask(Command.RESUME);
        ride.pedal(1, 44).pedal(10, 50);

        CueAnswers answers = CueAnswers.of(ride.report());

        assertThat(written(answers)).containsExactly("23 SPEED_UP 3");
    }

    @Test
    void takesNoAnswerFromAnotherTimeThroughTheSameInterval() {
        ride.pedal(20, 50).pedal(5, 44).ask(Command.REPEAT).pedal(20, 50);

        CueAnswers answers = CueAnswers.of(ride.report());

        assertThat(written(answers)).containsExactly("23 SPEED_UP never");
    }

    @Test
    void countsInAWarmUpWithATargetToo() {
        var warm = new WrittenRide(Protocols.once(Protocols.targeted(IntervalKind.WARMUP, 60, 40)));
        warm.pedal(20, 40).pedal(4, 50).pedal(10, 40);

        assertThat(written(CueAnswers.of(warm.report()))).containsExactly("23 EASE_OFF 1");
    }

    @Test
    void toldApartByKindWithTheLowerMedian() {
        ride.pedal(12, 50)
                .pedal(5, 44)
                .pedal(8, 50)
                .pedal(4, 44)
                .pedal(8, 50)
                .pedal(5, 56)
                .pedal(8, 50);

        CueAnswers answers = CueAnswers.of(ride.report());

        assertThat(answers.answered()).isEqualTo(3);
        assertThat(answers.to(CueKind.SPEED_UP).medianNanos()).hasValue(Moment.nanos(1));
        assertThat(answers.to(CueKind.EASE_OFF).medianNanos()).hasValue(Moment.nanos(2));
        assertThat(answers.to(CueKind.SAY_EASE_OFF).all()).isEmpty();
    }

    private static List<String> written(CueAnswers answers) {
        return answers.all().stream()
                .map(answer -> Moment.seconds(answer.cue().atNanos()) + " "
                        + answer.cue().kind() + " "
                        + (answer.afterNanos().isEmpty()
                                ? "never"
                                : Moment.seconds(answer.afterNanos().getAsLong())))
                .toList();
    }
}
