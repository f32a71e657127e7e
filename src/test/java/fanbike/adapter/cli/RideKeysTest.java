package fanbike.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.core.coach.Coach;
import fanbike.core.coach.RideInput;
import fanbike.core.coach.Update;
import fanbike.core.session.Command;
import fanbike.core.session.Phase;
import fanbike.fixtures.Moment;
import fanbike.fixtures.Notifications;
import fanbike.fixtures.Policies;
import fanbike.fixtures.Protocols;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RideKeysTest {

    private final Coach coach = new Coach(
            Protocols.once(Protocols.work(60, 50), Protocols.work(60, 60)),
            Policies.standard(),
            OptionalDouble.empty());
    private final RideKeys keys = new RideKeys();

    @ParameterizedTest
    @CsvSource({
        "s, READY, START",
        "S, READY, START",
        "Q, READY, STOP",
        "s, RUNNING, SKIP",
        "p, RUNNING, PAUSE",
        "b, RUNNING, REPEAT",
        "q, RUNNING, STOP",
        "s, PAUSED, SKIP",
        "p, PAUSED, RESUME",
        "r, PAUSED, RESUME"
    })
    void asksForWhatTheHintSays(char key, Phase phase, Command expected) {
        if (phase != Phase.READY) {
            begunByPedalling();
            pass(20);
        }
        if (phase == Phase.PAUSED) {
            ask(20, Command.PAUSE);
        }

        assertThat(keys.command(key)).contains(expected);
    }

    @Test
    void asksForTheStartBeforeAnythingIsKnownOfTheRide() {
        assertThat(keys.command('s')).contains(Command.START);
    }

    @Test
    void asksForNothingByAnyOtherKey() {
        begunByPedalling();

        for (int key = 0; key < 256; key++) {
            if ("sprbqSPRBQ".indexOf(key) < 0) {
                assertThat(keys.command(key)).as("key %s", key).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.5, 0.9})
    void skipsNothingWithTheKeyThatComesTooLateToStartTheRide(double late) {
        begunByPedalling();
        pass(6 + late);

        Update after = ask(6 + late, keys.command('s').orElseThrow());

        assertThat(after.state().phase()).isEqualTo(Phase.RUNNING);
        assertThat(after.state().interval().index()).isZero();
    }

    @Test
    void skipsASecondAfterTheStart() {
        begunByPedalling();
        pass(7);

        Update after = ask(7, keys.command('s').orElseThrow());

        assertThat(after.state().interval().index()).isOne();
    }

    @Test
    void skipsNothingWithTheKeyThatIsToGoOnAfterAnInterruption() {
        begunByPedalling();
        tell(new RideInput.Interrupted(Moment.nanos(30), Moment.nanos(100)));
        assertThat(keys.command('s')).contains(Command.START);
        ask(31, Command.START);
        pass(34.5);

        Update after = ask(34.5, keys.command('s').orElseThrow());

        assertThat(after.state().phase()).isEqualTo(Phase.RUNNING);
        assertThat(after.state().interval().index()).isZero();
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
