package fanbike.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SweepTest {

    private static final List<Integer> THINGS =
            IntStream.range(0, 1_000).boxed().toList();

    @Test
    void takesEachResultInItsOrder() throws InterruptedException {
        List<Integer> taken = new ArrayList<>();

        Sweep.over(THINGS, thing -> 2 * thing, taken::add);

        assertThat(taken).isEqualTo(THINGS.stream().map(thing -> 2 * thing).toList());
    }

    @Test
    void isNeverFarAheadOfWhatWasTaken() throws InterruptedException {
        var begun = new AtomicInteger();
        List<Integer> ahead = new ArrayList<>();

        Sweep.over(THINGS, thing -> begun.incrementAndGet(), result -> ahead.add(begun.get() - ahead.size()));

        assertThat(ahead).allMatch(count -> count <= 4 * Runtime.getRuntime().availableProcessors() + 1);
    }

    @Test
    void endsWithTheFirstThatFails() {
        List<Integer> taken = new ArrayList<>();

        assertThatThrownBy(() -> Sweep.over(THINGS, thing -> 10 / (5 - thing), taken::add))
                .isInstanceOf(ArithmeticException.class);

        assertThat(taken).hasSize(5);
    }
}
