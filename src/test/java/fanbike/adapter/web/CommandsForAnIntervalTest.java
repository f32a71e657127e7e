package fanbike.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.core.session.Command;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsForAnIntervalTest {

    private DrivenRide ride;

    @BeforeEach
    void open() throws Exception {
        ride = new DrivenRide();
    }

    @AfterEach
    void close() {
        ride.close();
    }

    private Answer ask(String command) throws IOException {
        return Answer.to(ride.port(), "POST", "/commands/" + command, "Origin: http://127.0.0.1:" + ride.port());
    }

    @ParameterizedTest
    @EnumSource(names = {"SKIP", "REPEAT"})
    void theIntervalNowIsSkippedOrRepeated(Command command) throws Exception {
        ride.riddenUntil(10, 41);

        assertThat(ask(command + "?interval=0").status()).isEqualTo(204);
        assertThat(ride.commands()).containsExactly(command);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "2", "-1", "01", "4294967297"})
    void aPressForAnotherIntervalIsNotHandedOn(String interval) throws Exception {
        ride.riddenUntil(10, 41).command(11, Command.SKIP);

        Answer skip = ask("SKIP?interval=" + interval);
        Answer repeat = ask("REPEAT?interval=" + interval);

        assertThat(skip.status()).isEqualTo(409);
        assertThat(skip.body()).isEmpty();
        assertThat(repeat.status()).isEqualTo(409);
        assertThat(ride.commands()).isEmpty();
        assertThat(ask("SKIP?interval=1").status()).isEqualTo(204);
    }

    @Test
    void aSecondPressBeforeTheRideHasHeardTheFirstIsNotHandedOn() throws Exception {
        ride.riddenUntil(10, 41);

        assertThat(ask("SKIP?interval=0").status()).isEqualTo(204);
        assertThat(ask("SKIP?interval=0").status()).isEqualTo(409);
        assertThat(ride.commands()).containsExactly(Command.SKIP);
    }

    @Test
    void anotherPressBeforeTheRideHasHeardTheFirstIsHandedOn() throws Exception {
        ride.riddenUntil(10, 41);

        assertThat(ask("SKIP?interval=0").status()).isEqualTo(204);
        assertThat(ask("REPEAT?interval=0").status()).isEqualTo(204);
        assertThat(ride.commands()).containsExactly(Command.SKIP, Command.REPEAT);
    }

    @Test
    void beforeThereIsAnythingToSeeNoIntervalIsNow() throws Exception {
        assertThat(ask("SKIP?interval=0").status()).isEqualTo(409);
        assertThat(ride.commands()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"interval=", "interval", "interval=x", "interval=0x", "interval=%zz", "interval=0&interval=0"})
    void whatIsNoNumberIsABadRequest(String query) throws Exception {
        ride.riddenUntil(10, 41);

        Answer answer = ask("SKIP?" + query);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).isEmpty();
        assertThat(ride.commands()).isEmpty();
    }

    @Test
    void aPressForNoIntervalIsForAny() throws Exception {
        ride.riddenUntil(10, 41);

        assertThat(ask("SKIP").status()).isEqualTo(204);
        assertThat(ask("SKIP").status()).isEqualTo(204);
        assertThat(ride.commands()).containsExactly(Command.SKIP, Command.SKIP);
    }
}
