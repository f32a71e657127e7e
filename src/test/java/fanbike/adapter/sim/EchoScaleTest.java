package fanbike.adapter.sim;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.core.gatt.IndoorBikeData;
import fanbike.core.gatt.Octets;
import fanbike.fixtures.Captures;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EchoScaleTest {

    private static final Pattern VALUE = Pattern.compile("\"value\": \"([0-9a-f]+)\"");

    @ParameterizedTest
    @CsvSource({
        "0, 0", "12, 9", "20, 15", "25, 28", "30, 41", "35, 62", "40, 82", "42, 95", "45, 115", "47, 128", "48, 135",
        "50, 148", "52, 166", "53, 176", "55, 194", "57, 212", "58, 222", "60, 240", "62, 268", "63, 282", "65, 310",
        "67, 337", "70, 379", "73, 429", "79, 528", "83, 607", "86, 669"
    })
    void knowsThePowerOfTheMeasuredCadences(int rpm, int watts) {
        assertThat(EchoScale.watts(rpm)).isEqualTo(watts);
    }

    @Test
    void neverLosesPowerWithCadence() {
        for (int rpm = 1; rpm <= 250; rpm++) {
            assertThat(EchoScale.watts(rpm)).as("%d rpm", rpm).isGreaterThanOrEqualTo(EchoScale.watts(rpm - 1));
        }
    }

    @Test
    void goesAboutSixTenthsOfAKilometerPerHourForEachRpm() {
        assertThat(EchoScale.centiKmh(EchoScale.tenthMph(50)) / 50.0).isBetween(59.0, 60.0);
    }

    @Test
    void countsDistanceInHundredthsOfAMile() {
        assertThat(List.of(EchoScale.meters(359), EchoScale.meters(360), EchoScale.meters(719), EchoScale.meters(720)))
                .containsExactly(0, 16, 16, 32);
    }

    @Test
    void spendsEightyTwoKcalOnAHundredKilojoules() {
        assertThat(EchoScale.kcal(100_000)).isEqualTo(82);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "b", "c", "d", "e", "f"})
    void agreesWithEveryNotificationOfARealConsole(String ride) throws IOException {
        List<String> lines = Files.readAllLines(Captures.file("rides/echo-" + ride + ".jsonl"));

        assertThat(lines).isNotEmpty().allSatisfy(line -> {
            IndoorBikeData sent = parse(line);
            int rpm = sent.instantaneousCadenceHalfRpm().orElseThrow() / 2;
            int averageRpm = sent.averageCadenceHalfRpm().orElseThrow() / 2;
            assertThat(EchoScale.watts(rpm))
                    .isEqualTo(sent.instantaneousPowerWatts().orElseThrow());
            assertThat(EchoScale.watts(averageRpm))
                    .isEqualTo(sent.averagePowerWatts().orElseThrow());
            assertThat(EchoScale.centiKmh(EchoScale.tenthMph(rpm)))
                    .isEqualTo(sent.speedCentiKmh().orElseThrow());
        });
    }

    private static IndoorBikeData parse(String line) {
        Matcher value = VALUE.matcher(line);
        assertThat(value.find()).as(line).isTrue();
        return IndoorBikeData.parse(Octets.ofHex(value.group(1))).orElseThrow();
    }
}
