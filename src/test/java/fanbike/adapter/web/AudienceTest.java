package fanbike.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AudienceTest {

    @Test
    void oneMachineTakesNoMoreSeatsThanItMay() {
        var audience = new Audience(2);

        assertThat(audience.takeSeat("a")).isTrue();
        assertThat(audience.takeSeat("a")).isTrue();
        assertThat(audience.takeSeat("a")).isFalse();
        assertThat(audience.takeSeat("b")).isTrue();

        audience.leaveSeat("a");
        assertThat(audience.takeSeat("a")).isTrue();
    }

    @Test
    void allTogetherTakeNoMoreThanThereAre() {
        var audience = new Audience(1);
        IntStream.range(0, Audience.MOST).forEach(i -> audience.takeSeat("address " + i));

        assertThat(audience.takeSeat("another")).isFalse();
    }

    @Test
    void whoIsDismissedLetsNobodyInAgain() {
        var audience = new Audience(1);

        audience.dismiss();

        assertThat(audience.takeSeat("a")).isFalse();
    }
}
