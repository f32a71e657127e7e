package fanbike.core.cadence;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.core.gatt.Characteristic;
import fanbike.core.gatt.Octets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RandomNotificationsTest {

    private static final int NOTIFICATIONS = 25_000;

    private static List<Optional<Reading>> heard(long seed) {
        var random = new Random(seed);
        var stream = new CadenceStream(Feed.SILENCE_NANOS, OptionalDouble.of(0.2 + random.nextDouble()));
        List<String> sensors = List.of("bike", "crank", "strap");
        var heard = new ArrayList<Optional<Reading>>();
        long at = 0;
        for (int i = 0; i < NOTIFICATIONS; i++) {
            at += random.nextInt(3) * (long) random.nextInt(1_000_000_000);
            String sensor = sensors.get(random.nextInt(sensors.size()));
            switch (random.nextInt(100)) {
                case 0 -> stream.connected(sensor);
                case 1 -> stream.disconnected(at, sensor);
                default -> heard.add(stream.notified(at, sensor, characteristic(random), value(random)));
            }
        }
        return heard;
    }

    private static String characteristic(Random random) {
        Characteristic[] known = Characteristic.values();
        int index = random.nextInt(known.length + 1);
        return index < known.length ? known[index].hex() : "2a19";
    }

    /** Small numbers more often than not, so that counters come near each other. */
    private static Octets value(Random random) {
        byte[] bytes = new byte[random.nextInt(32)];
        random.nextBytes(bytes);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] &= (byte) (random.nextBoolean() ? 0 : random.nextInt());
        }
        return Octets.of(bytes);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void noBytesMakeItThrowOrShowWhatIsNoCadence(long seed) {
        List<Optional<Reading>> heard = heard(seed);

        List<Reading> readings = heard.stream().flatMap(Optional::stream).toList();
        assertThat(readings).as("seed %d", seed).hasSizeGreaterThan(NOTIFICATIONS / 4);
        assertThat(readings.stream().filter(reading -> reading.cadence().isPresent()))
                .as("seed %d", seed)
                .isNotEmpty();
        assertThat(readings).as("seed %d", seed).allSatisfy(RandomNotificationsTest::assertPossible);
    }

    private static void assertPossible(Reading reading) {
        assertThat(reading.source().isPresent()).isEqualTo(reading.cadence().isPresent());
        reading.cadence().ifPresent(cadence -> assertThat(cadence.rpm()).isBetween(0.0, 250.0));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2})
    void theSameNotificationsGiveTheSameReadings(long seed) {
        assertThat(heard(seed)).isEqualTo(heard(seed));
    }
}
