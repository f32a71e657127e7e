package fanbike.app;

import static fanbike.app.Example.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import fanbike.app.FloodGate.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FloodGateTest {

    private final FloodGate gate = new FloodGate();

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 16, 32})
    void admitsEverythingOfABikeThatSendsAtARateThatIsOfUse(int perSecond) {
        assertThat(decisions(0, perSecond, 120)).hasSize(120 * perSecond).containsOnly(Verdict.ADMITTED);
    }

    @Test
    void admitsThirtyTwoASecondOfAFloodAndTheBurst() {
        List<Verdict> decisions = decisions(0, 1000, 60);

        assertThat(decisions).filteredOn(Verdict.ADMITTED::equals).hasSize(64 + 60 * 32 - 1);
        assertThat(decisions.subList(0, 64)).containsOnly(Verdict.ADMITTED);
    }

    @Test
    void saysThatAFloodBeganOnce() {
        assertThat(decisions(0, 1000, 600))
                .filteredOn(Verdict.REFUSED_AS_FIRST::equals)
                .hasSize(1);
    }

    @Test
    void takesWhatIsRefusedWithinAMinuteForTheSameFlood() {
        decisions(0, 1000, 10);

        assertThat(decisions(60, 1000, 10)).doesNotContain(Verdict.REFUSED_AS_FIRST);
    }

    @Test
    void takesWhatIsRefusedLaterForAnotherFlood() {
        decisions(0, 1000, 10);

        assertThat(decisions(80, 1000, 10))
                .filteredOn(Verdict.REFUSED_AS_FIRST::equals)
                .hasSize(1);
    }

    @Test
    void admitsWhatCameLateAfterASilenceAndNoMore() {
        decisions(0, 1000, 10);
        var late = new ArrayList<Verdict>();

        for (int i = 0; i < 70; i++) {
            late.add(gate.decide("bike", 30 * SECOND));
        }

        assertThat(late.subList(0, 64)).containsOnly(Verdict.ADMITTED);
        assertThat(late.subList(64, 70)).containsOnly(Verdict.REFUSED);
    }

    @Test
    void doesNotLetOneSensorsFloodKeepAnotherOut() {
        decisions(0, 1000, 10);

        assertThat(gate.decide("strap", 10 * SECOND)).isEqualTo(Verdict.ADMITTED);
    }

    private List<Verdict> decisions(long fromSeconds, int perSecond, int seconds) {
        var decisions = new ArrayList<Verdict>();
        for (long i = 0; i < (long) seconds * perSecond; i++) {
            decisions.add(gate.decide("bike", fromSeconds * SECOND + i * SECOND / perSecond));
        }
        return decisions;
    }
}
