package fanbike;

import fanbike.lab.BluetoothLab;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A bike, or a strap, that is played by a program with one of the lab's adapters. */
final class EmulatedBike implements AutoCloseable {

    private static final Pattern ON_THE_AIR = Pattern.compile("On the air as \"[^\"]*\", ([0-9A-F:]{17}), with hci");

    private final Program.Started program;
    private final String address;

    private EmulatedBike(Program.Started program, String address) {
        this.program = program;
        this.address = address;
    }

    /**
     * Puts one on the air.
     *
     * @param lab where
     * @param home of the program
     * @param adapter with which, {@code hci1}
     * @param arguments of {@code emulate}
     */
    static EmulatedBike play(BluetoothLab lab, Path home, String adapter, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of("emulate", "--format", "json", "--adapter", adapter));
        command.addAll(List.of(arguments));
        Program.Started started =
                new Program(home, Map.of("FANBIKE_BUS", lab.busAddress())).start(command.toArray(String[]::new));
        return new EmulatedBike(started, started.awaitComplaint(ON_THE_AIR).group(1));
    }

    String address() {
        return address;
    }

    /** Waits until it says something on standard error. */
    void awaitComplaint(String pattern) {
        program.awaitComplaint(Pattern.compile(pattern));
    }

    /** Sends the program a signal by its name. */
    EmulatedBike signal(String name) throws IOException, InterruptedException {
        program.signal(name);
        return this;
    }

    /** Waits for the program's end. */
    Program.Ended end() throws IOException, InterruptedException {
        return program.end();
    }

    /** Takes it off the air, where it is still there. */
    @Override
    public void close() {
        try {
            program.crash();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
