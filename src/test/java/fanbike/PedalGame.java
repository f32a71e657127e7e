package fanbike;

import fanbike.adapter.bluez.BluezAccess;
import fanbike.app.port.bluetooth.Bluetooth;
import fanbike.app.port.bluetooth.BluetoothException;
import fanbike.app.port.bluetooth.Scan;
import fanbike.lab.BluetoothLab;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;

/** A rider who does on some of the bikes what {@code pair --pedal} tells him, and the bikes. */
final class PedalGame implements AutoCloseable {

    private static final int RPM = 55;
    private static final int MOST_TRIALS = 4;
    private static final Duration TO_HEAR = Duration.ofSeconds(30);

    private final Program program;
    private final int first;
    private final List<PlayedBike> bikes = new ArrayList<>();
    private Program.Started pairing;

    /**
     * Puts bikes on the air, where they rest. Each is to be met through an adapter of its own, the one before its own.
     *
     * @param lab where
     * @param home of the program; is made
     * @param first the number of the first coach's adapter
     * @param count of the bikes
     */
    PedalGame(BluetoothLab lab, Path home, int first, int count) throws Exception {
        program = new Program(Files.createDirectories(home), Map.of("FANBIKE_BUS", lab.busAddress()));
        this.first = first;
        for (int bike = 0; bike < count; bike++) {
            bikes.add(PlayedBike.play(lab, "hci" + (first + 2 * bike + 1), "A bike")
                    .pedal(0));
        }
        for (int coach = 0; coach < count; coach++) {
            hearAll(lab, "hci" + (first + 2 * coach));
        }
        pairing = start();
    }

    /**
     * Has BlueZ hear every bike with an adapter while no other listens. The emulated controllers answer one of several
     * that listen at once, and BlueZ 5.82 takes what the others hear for known devices only.
     */
    private void hearAll(BluetoothLab lab, String adapter) throws BluetoothException {
        try (Bluetooth bluetooth = new BluezAccess().open(Optional.of(lab.busAddress()), List.of(adapter));
                Scan scan = bluetooth.scan()) {
            Awaitility.await().atMost(TO_HEAR).until(() -> scan.devices().size() >= bikes.size());
        }
    }

    private Program.Started start() throws IOException {
        List<String> command = new ArrayList<>(List.of("pair", "--pedal", "--as", "mine"));
        IntStream.range(0, bikes.size())
                .forEach(bike -> command.addAll(List.of("--adapter", "hci" + (first + 2 * bike))));
        return program.start(command.toArray(String[]::new));
    }

    /** One of the bikes. */
    PlayedBike bike(int index) {
        return bikes.get(index);
    }

    /**
     * Waits until all bikes are connected; they are not heard by others any more. Where two bikes were heard through the
     * same one of the emulated controllers, which carries one link, the rider begins anew.
     */
    PedalGame awaitConnected() throws IOException, InterruptedException {
        for (int trial = 1; trial <= MOST_TRIALS; trial++) {
            String said = pairing.nextLine("Watching ").orElse("");
            if (said.contains(bikes.size() + " of " + bikes.size())) {
                return this;
            }
            pairing.signal("INT").end();
            pairing = start();
        }
        close();
        throw new AssertionError("the bikes were not connected");
    }

    /**
     * Does what is said, to the end.
     *
     * @param ridden which bikes; none for a rider who does nothing
     */
    Program.Ended obey(PlayedBike... ridden) throws IOException, InterruptedException {
        for (String said = next(); !said.isEmpty(); said = next()) {
            int rpm = said.contains("STOP") ? 0 : RPM;
            List.of(ridden).forEach(bike -> bike.pedal(rpm));
        }
        return pairing.end();
    }

    /** What is to be done next; empty at the end. */
    private String next() {
        return pairing.nextLine("PEDAL steadily", "STOP pedalling", "PEDAL again")
                .orElse("");
    }

    /** What is remembered. */
    String bikes() throws IOException, InterruptedException {
        return program.run("bikes", "--json").out();
    }

    @Override
    public void close() {
        try {
            pairing.crash();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        bikes.forEach(PlayedBike::close);
    }
}
