package fanbike.app.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.fixtures.Nearby;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdapterSpreadTest {

    @ParameterizedTest
    @CsvSource({
        "0, 1",
        "01 0, 1",
        "01 12 1, 1",
        "12 23 12, 1",
        "0 0 0, 3",
        "01 01 01, 2",
        "012 012 012, 1",
        "0 0 01, 2",
        "01 01 01 01, 2",
        "012345 01 01 2 2 0123, 2"
    })
    void putsNoTwoOnOneAdapterWhereItNeedNot(String hearings, int mostOnOne) {
        Map<HeardDevice, String> spread = AdapterSpread.of(Hearings.devices(hearings.split(" ", -1)));

        assertThat(mostOnOne(spread)).isEqualTo(mostOnOne);
        spread.forEach((device, adapter) -> assertThat(device.adapters()).contains(adapter));
    }

    @Test
    void takesTheAdapterThatHearsItBestWhereNothingIsInTheWay() {
        List<HeardDevice> device = HeardDevice.merge(
                List.of(Nearby.device(1, "hci0", "a", -80, ""), Nearby.device(1, "hci1", "a", -40, "")));

        assertThat(AdapterSpread.of(device)).containsEntry(device.get(0), "hci1");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void isAsEvenAsCanBe(long seed) {
        var random = new Random(seed);
        String[] hearings = IntStream.range(0, 6)
                .mapToObj(i -> IntStream.range(0, 4)
                        .filter(adapter -> random.nextBoolean())
                        .mapToObj(Integer::toString)
                        .collect(Collectors.joining()))
                .map(heard -> heard.isEmpty() ? "0" : heard)
                .toArray(String[]::new);

        Map<HeardDevice, String> spread = AdapterSpread.of(Hearings.devices(hearings));

        assertThat(spread).hasSize(hearings.length);
        assertThat(mostOnOne(spread))
                .as("seed %d: %s", seed, List.of(hearings))
                .isEqualTo(best(hearings, 0, new int[4]));
    }

    /** By trying everything. */
    private static int best(String[] hearings, int from, int[] load) {
        if (from == hearings.length) {
            return Arrays.stream(load).max().orElseThrow();
        }
        int best = Integer.MAX_VALUE;
        for (char adapter : hearings[from].toCharArray()) {
            load[adapter - '0']++;
            best = Math.min(best, best(hearings, from + 1, load));
            load[adapter - '0']--;
        }
        return best;
    }

    private static int mostOnOne(Map<HeardDevice, String> spread) {
        return spread.values().stream()
                .mapToInt(adapter -> Collections.frequency(spread.values(), adapter))
                .max()
                .orElse(0);
    }
}
