package fanbike.adapter.cli;

import fanbike.app.Prescription;
import fanbike.app.port.ProtocolFile;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Options that say for whom a protocol is ridden, and how much of it. */
final class PrescriptionOptions {

    private static final int AS_PRESCRIBED = 100;

    @Option(names = "--track", paramLabel = "TRACK", description = "Which column of targets; men or women, say.")
    private Optional<String> track = Optional.empty();

    @Option(names = "--scale", paramLabel = "PERCENT", description = "Ride at this share of the prescribed rpm.")
    private Optional<Integer> scalePercent = Optional.empty();

    /** Whether anything was chosen. */
    boolean areGiven() {
        return track.isPresent() || scalePercent.isPresent();
    }

    /** The track that was chosen, where one was. */
    Optional<String> track() {
        return track;
    }

    /** What is to be ridden of a protocol. */
    Prescription of(ProtocolFile file) {
        return of(file, track);
    }

    /** The same, of its first track where none was chosen. */
    Prescription ofAnyTrack(ProtocolFile file) {
        return of(file, track.or(() -> file.protocol().tracks().stream().findFirst()));
    }

    private Prescription of(ProtocolFile file, Optional<String> chosen) {
        return new Prescription(file, chosen, scalePercent.orElse(AS_PRESCRIBED));
    }
}
