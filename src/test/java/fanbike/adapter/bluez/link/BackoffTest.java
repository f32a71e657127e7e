package fanbike.adapter.bluez.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BackoffTest {

    private static final long[] WHOLE_MILLIS = {500, 1_000, 2_000, 4_000, 8_000, 15_000, 15_000, 15_000};

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void staysWithinAFifthBelowTheDoubledWait(long seed) {
        var backoff = new Backoff(new Random(seed));

        for (long whole : WHOLE_MILLIS) {
            assertThat(backoff.nextNanos() / 1e6).isBetween(0.8 * whole, 1.0 * whole);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void neverGrowsBeyondTheLongestHoweverOftenItFails(long seed) {
        var backoff = new Backoff(new Random(seed));

        for (int i = 0; i < 1_000; i++) {
            assertThat(backoff.nextNanos()).isBetween(400_000_000L, 15_000_000_000L);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void beginsAnewWhenItWorked(long seed) {
        var backoff = new Backoff(new Random(seed));
        backoff.nextNanos();
        backoff.nextNanos();

        backoff.reset();

        assertThat(backoff.nextNanos()).isLessThanOrEqualTo(500_000_000L);
    }
}
