package fanbike;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import fanbike.adapter.files.recording.RecordingFile;
import fanbike.adapter.sim.SimulatedRides;
import fanbike.app.port.InvalidFileException;
import fanbike.core.coach.RideInput;
import fanbike.core.report.Figures;
import fanbike.lab.BluetoothLab;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A bike that is one program, and the programs of the rider who finds, pairs and rides it. The emulated rider and the
 * coach ride the same protocol.
 */
final class RideOverTheAir {

    private static final String PROTOCOL = """
            {
              "format": 1, "title": "Over the air", "band": BAND,
              "blocks": [{"intervals": [
                {"name": "Easy", "seconds": 14, "rpm": 45},
                {"name": "Breathe", "seconds": 4},
                {"name": "Quick", "seconds": 16, "rpm": 55}
              ]}]
            }
            """;

    private static final String BAND = "2";

    /** It tells a cadence once a second at most: one that was a little late must not take a second over the band's edge. */
    private static final String BAND_OF_A_WHEEL = "3";

    private static final double CONNECTED_WITHIN_SECONDS = 10;

    /** Of several emulated controllers that listen at once, BlueZ 5.82 makes devices of what one of them hears. */
    private static final ReentrantLock LISTENING = new ReentrantLock();

    private final BluetoothLab lab;
    private final String kind;
    private final Path folder;
    private final String adapter;
    private final Program coach;

    /**
     * Nothing is played yet.
     *
     * @param lab where
     * @param folder for the homes of the programs
     * @param kind what the bike is, {@code ftms}
     * @param first the number of the coach's adapter; the bike has the next one
     */
    RideOverTheAir(BluetoothLab lab, Path folder, String kind, int first) throws IOException {
        this.lab = lab;
        this.kind = kind;
        this.folder = Files.createDirectories(folder.resolve(kind));
        this.adapter = "hci" + first;
        coach = new Program(
                Files.createDirectories(this.folder.resolve("coach")), Map.of("FANBIKE_BUS", lab.busAddress()));
        Files.writeString(protocol(), PROTOCOL.replace("BAND", kind.equals("csc-wheel") ? BAND_OF_A_WHEEL : BAND));
    }

    private Path protocol() {
        return folder.resolve("air.json");
    }

    private EmulatedBike bike() throws IOException {
        String next = "hci" + (Integer.parseInt(adapter.substring(3)) + 1);
        return EmulatedBike.play(
                lab,
                folder.resolve("bike"),
                next,
                protocol().toString(),
                "--as",
                kind,
                "--name",
                "A " + kind,
                "--once");
    }

    /** Finds, pairs and rides it. */
    void ride() throws IOException, InterruptedException, InvalidFileException {
        try (EmulatedBike bike = bike()) {
            alone(() -> assertIsFound(bike.address()));
            alone(() -> pair(bike.address(), "test", adapter));
            tellTheWheelRatio();
            assertRidden(bike, "--adapter", adapter);
        }
    }

    /**
     * The same with a strap of its own beside the bike.
     *
     * @param first the number of the adapter that the strap is heard with; the strap has the next one
     */
    void rideWithAStrap(int first) throws IOException, InterruptedException, InvalidFileException {
        String second = "hci" + first;
        try (EmulatedBike bike = bike();
                EmulatedBike strap = EmulatedBike.play(
                        lab, folder.resolve("strap"), "hci" + (first + 1), "--as", "hr", "--name", "A strap")) {
            alone(() -> pair(bike.address(), "test", adapter));
            alone(() -> pair(strap.address(), "strap", second));
            assertRidden(bike, "--adapter", adapter, "--adapter", second);
            assertTheHeartRateIsTheStraps();
        }
    }

    private static void alone(Step step) throws IOException, InterruptedException {
        LISTENING.lock();
        try {
            step.take();
        } finally {
            LISTENING.unlock();
        }
    }

    private void assertIsFound(String address) throws IOException, InterruptedException {
        JsonNode devices = Program.json(succeeded("scan", "--json", "--seconds", "8", "--adapter", adapter))
                .get("devices");

        assertThat(StreamSupport.stream(devices.spliterator(), false)
                        .filter(device -> device.get("address").asText().equals(address)))
                .singleElement()
                .satisfies(device -> {
                    assertThat(device.get("name").asText()).isEqualTo("A " + kind);
                    assertThat(device.get("givesCadence").asText()).isEqualTo(kind.equals("ftms") ? "yes" : "maybe");
                });
    }

    private void pair(String address, String nickname, String through) throws IOException, InterruptedException {
        assertThat(succeeded("pair", address, "--as", nickname, "--adapter", through))
                .contains("Remembered as " + nickname);
    }

    /** As the setting has it that a rider sets who knows the ratio of his bike. */
    private void tellTheWheelRatio() throws IOException {
        var ratio = new SimulatedRides().describe(kind).wheelRatio();
        if (ratio.isPresent()) {
            Files.writeString(
                    coach.home().resolve("fanbike.json"),
                    "{\"format\": 1, \"bike\": {\"wheelRatio\": " + ratio.getAsDouble() + "}}");
        }
    }

    private void assertRidden(EmulatedBike bike, String... adapters)
            throws IOException, InterruptedException, InvalidFileException {
        String shown = succeeded(Stream.concat(Stream.of("ride", protocol().toString()), Stream.of(adapters))
                .toArray(String[]::new));
        Program.Ended emulated = bike.end();

        assertThat(shown).contains("R1/1 ", "» finished", "Score ");
        assertThat(emulated.status()).isZero();
        JsonNode coached = Program.report(coach.session());
        JsonNode done = Program.json(emulated.out());
        assertThat(coached.at("/session/phase").asText()).isEqualTo("FINISHED");
        assertThat(coached.at("/totals/coverage").asDouble()).isGreaterThan(0.98);
        assertThat(coached.at("/totals/score").asDouble())
                .isCloseTo(done.at("/totals/score").asDouble(), within(1.0));
        assertThat(inputs().stream().filter(RideInput.Connected.class::isInstance))
                .isNotEmpty()
                .allSatisfy(input -> assertThat(input.atNanos() / 1e9).isLessThan(CONNECTED_WITHIN_SECONDS));
    }

    private List<RideInput> inputs() throws IOException, InvalidFileException {
        return new RecordingFile().read(coach.session()).inputs();
    }

    /** The bike tells a heart rate too; it counts until the strap has told the first. */
    private void assertTheHeartRateIsTheStraps() throws IOException, InterruptedException, InvalidFileException {
        List<BigDecimal> told = inputs().stream()
                .filter(input -> input instanceof RideInput.Notified notified
                        && notified.sensor().equals("strap")
                        && notified.characteristic().equals("2a37"))
                .map(input -> Figures.seconds(input.atNanos()))
                .toList();
        List<BigDecimal> read = new ArrayList<>();
        for (String line : succeeded("replay", coach.session().toString(), "--format", "readings")
                .lines()
                .toList()) {
            JsonNode reading = Program.json(line);
            if (!reading.get("heartRateBpm").isNull()
                    && reading.get("at").decimalValue().compareTo(told.get(0)) >= 0) {
                read.add(reading.get("at").decimalValue());
            }
        }

        assertThat(told).hasSizeGreaterThan(20);
        assertThat(read).usingElementComparator(BigDecimal::compareTo).containsExactlyElementsOf(told);
    }

    private String succeeded(String... arguments) throws IOException, InterruptedException {
        Program.Ended ended = coach.run(arguments);
        assertThat(ended.status())
                .as("%s: %s%s", List.of(arguments), ended.out(), ended.err())
                .isZero();
        return ended.out();
    }

    /** What is done while no other listens. */
    @FunctionalInterface
    private interface Step {

        void take() throws IOException, InterruptedException;
    }
}
