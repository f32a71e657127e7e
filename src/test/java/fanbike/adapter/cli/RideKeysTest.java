package fanbike.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.app.port.Controls;
import fanbike.core.coach.Coach;
import fanbike.core.coach.RideInput;
import fanbike.core.coach.Update;
import fanbike.core.session.Command;
import fanbike.core.session.Phase;
import fanbike.fixtures.Moment;
import fanbike.fixtures.Notifications;
import fanbike.fixtures.Policies;
import fanbike.fixtures.Protocols;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RideKeysTest {

    private final Coach coach = new Coach(
            Protocols.once(Protocols.work(60, 50), Protocols.work(60, 60)),
            Policies.standard(),
            OptionalDouble.empty());
    private final List<Command> commands = new ArrayList<>();
    private final RideKeys keys = new RideKeys(true, false, commands::add);

    @ParameterizedTest
    @CsvSource({
        "' ', READY, START",
        "q, READY, STOP",
        "Q, READY, STOP",
        "' ', RUNNING, PAUSE",
        "n, RUNNING, SKIP",
        "N, RUNNING, SKIP",
        "b, RUNNING, REPEAT",
        "' ', PAUSED, START",
        "n, PAUSED, SKIP",
        "b, PAUSED, REPEAT"
    })
    void asksForWhatTheHintSays(char key, Phase phase, Command expected) {
        bring(phase);

        keys.press(key);

        assertThat(commands).containsExactly(expected);
    }

    @Test
    void asksForTheStartBeforeAnythingIsKnownOfTheRide() {
        keys.press(' ');

        assertThat(commands).containsExactly(Command.START);
    }

    @Test
    void asksForNothingByAnyOtherKey() {
        bring(Phase.RUNNING);

        for (int key = 0; key < 256; key++) {
            if (" nbmqhNBMQH?".indexOf(key) < 0) {
                keys.press(key);
            }
        }

        assertThat(commands).isEmpty();
        assertThat(keys.controls()).isEqualTo(new Controls(true, false, false, false));
    }

    @ParameterizedTest
    @EnumSource(names = {"RUNNING", "PAUSED"})
    void stopsARideOnlyWhenThatIsAskedForTwice(Phase phase) {
        bring(phase);

        keys.press('q');
        assertThat(keys.controls().asksToStop()).isTrue();
        assertThat(commands).isEmpty();
        keys.press('q');

        assertThat(keys.controls().asksToStop()).isFalse();
        assertThat(commands).containsExactly(Command.STOP);
    }

    @ParameterizedTest
    @ValueSource(chars = {' ', 'n', 'b', 'm', '?', 'x', '\u001b'})
    void goesOnWhereTheQuestionIsAnsweredByAnyOtherKeyWhichThenMeansNothingElse(char key) {
        bring(Phase.RUNNING);

        keys.press('q');
        keys.press(key);

        assertThat(commands).isEmpty();
        assertThat(keys.controls()).isEqualTo(new Controls(true, false, false, false));
    }

    @Test
    void mutesAndShowsHelpAndTellsWhoShowsIt() {
        var told = new ArrayList<Controls>();
        keys.whenChanged(() -> told.add(keys.controls()));

        keys.press('m');
        keys.press('?');
        keys.press('m');
        keys.press('?');

        assertThat(told)
                .containsExactly(
                        new Controls(true, true, false, false),
                        new Controls(true, true, false, true),
                        new Controls(true, true, false, false),
                        new Controls(true, false, false, false),
                        new Controls(true, false, false, true));
        assertThat(commands).isEmpty();
    }

    @Test
    void asksForNothingAfterTheRideButTellsWhoWaitsForAKey() {
        bring(Phase.RUNNING);
        ask(20, Command.STOP);
        var told = new ArrayList<String>();
        keys.whenPressedAfterTheEnd(() -> told.add("pressed"));

        keys.press(' ');
        keys.press('q');

        assertThat(commands).isEmpty();
        assertThat(told).containsExactly("pressed", "pressed");
    }

    @ParameterizedTest
    @CsvSource({"0, ' '", "0.5, ' '", "0.9, ' '", "0, n", "0.9, n"})
    void changesNothingWithTheKeyThatComesTooLateToStartTheRide(double late, char key) {
        begunByPedalling();
        pass(6 + late);

        keys.press(key);

        Update after = ask(6 + late, commands.get(0));
        assertThat(after.state().phase()).isEqualTo(Phase.RUNNING);
        assertThat(after.state().interval().index()).isZero();
    }

    @Test
    void pausesASecondAfterTheStart() {
        begunByPedalling();
        pass(7);

        keys.press(' ');

        assertThat(commands).containsExactly(Command.PAUSE);
    }

    @Test
    void goesOnAfterAnInterruptionWithTheKeyThatStarts() {
        begunByPedalling();
        tell(new RideInput.Interrupted(Moment.nanos(30), Moment.nanos(100)));

        keys.press(' ');
        ask(31, Command.START);
        pass(34.5);
        keys.press(' ');

        assertThat(commands).containsExactly(Command.START, Command.START);
    }

    private void bring(Phase phase) {
        if (phase != Phase.READY) {
            begunByPedalling();
            pass(20);
        }
        if (phase == Phase.PAUSED) {
            ask(20, Command.PAUSE);
        }
    }

    /** By pedalling from second 1 on, for 2 seconds, and the countdown of 3: at second 6. */
    private void begunByPedalling() {
        for (int second = 1; second <= 5; second++) {
            tell(Notifications.cadence(Moment.nanos(second), 50));
        }
        assertThat(pass(6).state().phase()).isEqualTo(Phase.RUNNING);
    }

    private Update pass(double seconds) {
        return tell(new RideInput.Ticked(Moment.nanos(seconds)));
    }

    private Update ask(double seconds, Command command) {
        return tell(new RideInput.Commanded(Moment.nanos(seconds), command));
    }

    private Update tell(RideInput input) {
        Update update = coach.accept(input);
        keys.updated(update);
        return update;
    }
}
