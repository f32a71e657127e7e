package fanbike.adapter.cli;

import fanbike.app.port.ProtocolFile;
import java.io.PrintStream;
import java.util.Optional;

/** Says so where a track was chosen and there is nothing to choose from. */
final class TrackRemark {

    private TrackRemark() {}

    static void say(PrintStream err, ProtocolFile file, Optional<String> track) {
        if (track.isPresent() && file.protocol().tracks().isEmpty()) {
            err.println(file.protocol().id() + " is the same for everyone: --track chooses nothing.");
        }
    }
}
