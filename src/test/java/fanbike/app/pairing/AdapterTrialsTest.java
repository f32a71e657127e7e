package fanbike.app.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AdapterTrialsTest {

    private static final long PATIENCE = AdapterTrials.PATIENCE_NANOS;

    @Test
    void triesEveryAdapterThatHearsItThenTheOthersThenTheFirstAgain() {
        HeardDevice bike = Hearings.devices("10").get(0);
        var trials = new AdapterTrials(List.of(bike), adapters(3), 0);
        List<String> tried = new ArrayList<>(List.of(trials.adapter(bike)));

        for (int turn = 1; turn <= 5; turn++) {
            assertThat(trials.move(Set.of(bike), turn * PATIENCE)).containsExactly(bike);
            tried.add(trials.adapter(bike));
        }

        assertThat(tried.subList(0, 3)).containsExactly("hci1", "hci0", "hci2");
        assertThat(tried.subList(3, 5)).containsExactlyInAnyOrder("hci1", "hci0");
    }

    @Test
    void givesEachTrialItsTime() {
        HeardDevice bike = Hearings.devices("01").get(0);
        var trials = new AdapterTrials(List.of(bike), adapters(2), 10);

        assertThat(trials.move(Set.of(bike), 10 + PATIENCE - 1)).isEmpty();
        assertThat(trials.move(Set.of(bike), 10 + PATIENCE)).containsExactly(bike);
        assertThat(trials.move(Set.of(bike), 10 + 2 * PATIENCE - 1)).isEmpty();
    }

    @Test
    void beginsToCountAnewWhereOneWasConnectedMeanwhile() {
        HeardDevice bike = Hearings.devices("01").get(0);
        var trials = new AdapterTrials(List.of(bike), adapters(2), 0);

        assertThat(trials.move(Set.of(), PATIENCE)).isEmpty();

        assertThat(trials.move(Set.of(bike), PATIENCE + 1)).isEmpty();
        assertThat(trials.move(Set.of(bike), 2 * PATIENCE)).containsExactly(bike);
    }

    @Test
    void leavesOneWhereItIsWhenThereIsNoOtherAdapter() {
        HeardDevice bike = Hearings.devices("0").get(0);
        var trials = new AdapterTrials(List.of(bike), adapters(1), 0);

        assertThat(trials.move(Set.of(bike), 3 * PATIENCE)).isEmpty();
        assertThat(trials.adapter(bike)).isEqualTo("hci0");
    }

    @Test
    void movesOneOfTwoThatAreInEachOthersWay() {
        List<HeardDevice> bikes = Hearings.devices("0", "0");
        var trials = new AdapterTrials(bikes, adapters(2), 0);

        assertThat(trials.move(new HashSet<>(bikes), PATIENCE)).containsExactly(bikes.get(0));

        assertThat(bikes).extracting(trials::adapter).containsExactly("hci1", "hci0");
    }

    @Test
    void movesToTheAdapterThatHasTheFewest() {
        List<HeardDevice> bikes = Hearings.devices("012", "1", "1");
        var trials = new AdapterTrials(bikes, adapters(3), 0);
        assertThat(trials.adapter(bikes.get(0))).isEqualTo("hci0");

        trials.move(Set.of(bikes.get(0)), PATIENCE);

        assertThat(trials.adapter(bikes.get(0))).isEqualTo("hci2");
    }

    @Test
    void knowsNobodyElse() {
        var trials = new AdapterTrials(List.of(), adapters(1), 0);

        assertThatThrownBy(() -> trials.adapter(Hearings.devices("0").get(0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("C0:FF:EE:00:00:00");
    }

    private static List<String> adapters(int count) {
        return List.of("hci0", "hci1", "hci2").subList(0, count);
    }
}
