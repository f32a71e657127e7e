package fanbike.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.core.session.Command;
import fanbike.core.session.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RideKeysTest {

    @ParameterizedTest
    @CsvSource({
        "s, READY, START",
        "S, READY, START",
        "s, RUNNING, SKIP",
        "p, RUNNING, PAUSE",
        "p, PAUSED, RESUME",
        "r, PAUSED, RESUME",
        "b, RUNNING, REPEAT",
        "q, RUNNING, STOP",
        "Q, READY, STOP"
    })
    void asksForWhatTheHintSays(char key, Phase phase, Command expected) {
        assertThat(RideKeys.command(key, phase)).contains(expected);
    }

    @Test
    void asksForNothingByAnyOtherKey() {
        for (int key = 0; key < 256; key++) {
            if ("sprbqSPRBQ".indexOf(key) < 0) {
                assertThat(RideKeys.command(key, Phase.RUNNING))
                        .as("key %s", key)
                        .isEmpty();
            }
        }
    }
}
