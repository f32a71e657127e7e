package fanbike.app.port;

import java.util.function.Consumer;

/** Opens loudspeakers. */
@FunctionalInterface
public interface Loudspeakers {

    /**
     * A loudspeaker for one ride. Where there is no sound device, or nothing that can speak, that is said once, and what
     * there is is used.
     *
     * @param ride which
     * @param settings what to let hear
     * @param trouble takes a sentence for people: what cannot be heard, and what to do about it; any thread
     */
    Loudspeaker open(ShownRide ride, SoundSettings settings, Consumer<String> trouble);
}
