package fanbike.adapter.files.recording;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.core.coach.RideInput;
import fanbike.core.coach.RideInput.Notified;
import fanbike.core.gatt.Octets;
import fanbike.fixtures.Rides;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The short way to read a line: it leads where the parser leads, or nowhere. */
class PlainLineTest {

    private static final String FAVOURITES = "0123456789abcdefABCDEF\"\\,:. {}-+eE";

    @Test
    void readsNotificationsAsTheyAreWritten() {
        var bike = new Notified(12_034_000_000L, RideInput.BIKE, "2ad2", Octets.ofHex("de0b00ff"));
        var strap = new Notified(0, "AA:BB strap", "2a37", Octets.ofHex(""));

        assertThat(read(InputLine.of(bike))).contains(bike);
        assertThat(read(InputLine.of(strap))).contains(strap);
        assertThat(read(Chain.NEW.link(InputLine.of(bike)).line())).contains(bike);
    }

    private static Optional<RideInput> read(String line) {
        return PlainLine.read(bytes(line.strip()));
    }

    private static byte[] bytes(String line) {
        return line.getBytes(StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"at\":1.0, \"characteristic\": \"2ad2\", \"value\": \"00\"}",
                "{\"at\": 1, \"characteristic\": \"2ad2\", \"value\": \"00\"}",
                "{\"at\": 1.0e0, \"characteristic\": \"2ad2\", \"value\": \"00\"}",
                "{\"at\": 01.0, \"characteristic\": \"2ad2\", \"value\": \"00\"}",
                "{\"at\": .5, \"characteristic\": \"2ad2\", \"value\": \"00\"}",
                "{\"at\": 1.0000000001, \"characteristic\": \"2ad2\", \"value\": \"00\"}",
                "{\"at\": 1000000000.0, \"characteristic\": \"2ad2\", \"value\": \"00\"}",
                "{\"at\": 1.0, \"characteristic\": \"2AD2\", \"value\": \"00\"}",
                "{\"at\": 1.0, \"characteristic\": \"ffff\", \"value\": \"00\"}",
                "{\"at\": 1.0, \"characteristic\": \"2ad2\", \"value\": \"0\"}",
                "{\"at\": 1.0, \"characteristic\": \"2ad2\", \"value\": \"0F\"}",
                "{\"at\": 1.0, \"characteristic\": \"2ad2\", \"value\": \"00\"}}",
                "{\"at\": 1.0, \"characteristic\": \"2ad2\", \"value\": \"00\", \"chain\": \"00\"}",
                "{\"at\": 1.0, \"sensor\": \"a\\n\", \"characteristic\": \"2ad2\", \"value\": \"00\"}",
                "{\"at\": 1.0, \"command\": \"STOP\"}",
                "{\"at\": 1.0, \"characteristic\": \"2ad2\"}",
                "nonsense"
            })
    void leavesWhatIsWrittenOtherwiseToTheParser(String line) {
        assertThat(PlainLine.read(bytes(line))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void readsWhatTheParserReads(long seed) throws BadLineException {
        for (RideInput input : Rides.random(seed, 300)) {
            Line line = Line.only(bytes(Chain.NEW.link(InputLine.of(input)).line()));

            Optional<RideInput> plain = PlainLine.read(line.bytes());

            assertThat(InputLineReader.parse(line)).isEqualTo(input);
            assertThat(plain)
                    .satisfiesAnyOf(
                            none -> assertThat(none).isEmpty(),
                            read -> assertThat(read).contains(input));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void readsNoDamagedLineThatTheParserReadsOtherwise(long seed) throws BadLineException {
        var random = new Random(seed);
        int read = 0;
        for (int i = 0; i < 40_000; i++) {
            byte[] damaged = damaged(random);

            Optional<RideInput> plain = PlainLine.read(damaged);

            if (plain.isPresent()) {
                read++;
                assertThat(InputLineReader.parse(new Line(1, damaged, damaged.length, 0, true)))
                        .as(new String(damaged, StandardCharsets.ISO_8859_1))
                        .isEqualTo(plain.get());
            }
        }
        assertThat(read).isGreaterThan(1_000);
    }

    private static byte[] damaged(Random random) {
        byte[] value = new byte[random.nextInt(6)];
        random.nextBytes(value);
        String sensor = random.nextBoolean() ? RideInput.BIKE : "strap";
        String written = InputLine.of(new Notified(random.nextInt(2_000_000_000), sensor, "2ad2", Octets.of(value)));
        var line = new StringBuilder(
                (random.nextBoolean() ? Chain.NEW.link(written).line() : written).strip());
        for (int changes = random.nextInt(3); changes > 0; changes--) {
            int at = random.nextInt(line.length());
            char other = FAVOURITES.charAt(random.nextInt(FAVOURITES.length()));
            switch (random.nextInt(3)) {
                case 0 -> line.setCharAt(at, other);
                case 1 -> line.insert(at, other);
                default -> line.deleteCharAt(at);
            }
        }
        return bytes(line.toString());
    }
}
