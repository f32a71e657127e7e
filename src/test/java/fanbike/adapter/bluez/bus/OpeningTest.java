package fanbike.adapter.bluez.bus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpeningTest {

    private final List<String> closed = new ArrayList<>();
    private final Opening<String> opening = new Opening<>(closed::add);

    @Test
    void staysOpenWhileItIsWanted() {
        assertThat(opening.take("bus")).isEqualTo("bus");
        assertThat(closed).isEmpty();
    }

    @Test
    void isClosedOnceWhenItIsNotWantedAnyMore() {
        opening.take("bus");

        opening.abandon();
        opening.abandon();

        assertThat(closed).containsExactly("bus");
    }

    @Test
    void isClosedWhenItComesTooLate() {
        opening.abandon();

        opening.take("bus");

        assertThat(closed).containsExactly("bus");
    }
}
