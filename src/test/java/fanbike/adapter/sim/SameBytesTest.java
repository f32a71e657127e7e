package fanbike.adapter.sim;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.core.coach.RideInput;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A simulated ride that somebody has shown, or reported a fault with, can be ridden again years later. */
class SameBytesTest {

    @ParameterizedTest
    @CsvSource({
        "STEADY, FTMS, 2360522943",
        "BEGINNER, FTMS, 2431480137",
        "ERRATIC, FTMS, 1844308787",
        "DROPOUTS, FTMS, 585321314",
        "STEADY, CSC, 3800872393",
        "DROPOUTS, CSC, 3500904512",
        "STEADY, CSC_WHEEL, 1432477361",
        "DROPOUTS, CSC_WHEEL, 3571948127"
    })
    void aSeedGivesTheBytesThatItAlwaysGave(RiderKind rider, BikeKind bike, long checksum) {
        var checked = new CRC32();
        ScriptedRide.run(rider, bike, 7, Script.rounds(1)).stream()
                .map(SameBytesTest::line)
                .forEach(line -> checked.update(line.getBytes(StandardCharsets.US_ASCII)));

        assertThat(checked.getValue()).isEqualTo(checksum);
    }

    private static String line(RideInput input) {
        String value = input instanceof RideInput.Notified notified
                ? notified.sensor()
                        + notified.characteristic()
                        + notified.value().hex()
                : input.getClass().getSimpleName();
        return input.atNanos() + " " + value + "\n";
    }
}
