package fanbike.app.port;

import fanbike.core.session.Command;
import java.io.IOException;
import java.util.function.Consumer;

/** Opens pages. */
@FunctionalInterface
public interface RidePages {

    /**
     * A page for one ride, served when this returns.
     *
     * @param ride which
     * @param header what is known of it
     * @param reach who may open it, and where
     * @param sound what the page itself may let hear, and in which language
     * @param commands takes what a viewer asks for; any thread
     * @throws IOException when the port cannot be had; the message says which, and what to do
     */
    RidePage open(ShownRide ride, SessionHeader header, Reach reach, SoundSettings sound, Consumer<Command> commands)
            throws IOException;

    /**
     * Who may open a page.
     *
     * @param isLan whether other machines of the network may, with the ride's token; else this machine alone
     * @param port of TCP; 0 for any that is free
     */
    record Reach(boolean isLan, int port) {}
}
