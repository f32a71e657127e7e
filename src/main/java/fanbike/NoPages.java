package fanbike;

import fanbike.app.port.RidePage;
import fanbike.app.port.RidePages;
import fanbike.app.port.SessionHeader;
import fanbike.app.port.ShownRide;
import fanbike.app.port.SoundSettings;
import fanbike.core.session.Command;
import java.io.IOException;
import java.util.function.Consumer;

/** Stands in. */
final class NoPages implements RidePages {
    @Override
    public RidePage open(
            ShownRide ride, SessionHeader header, Reach reach, SoundSettings sound, Consumer<Command> commands)
            throws IOException {
        throw new IOException("no pages yet");
    }
}
