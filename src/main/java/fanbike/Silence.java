package fanbike;

import fanbike.app.port.Loudspeaker;
import fanbike.app.port.Loudspeakers;
import fanbike.app.port.ShownRide;
import fanbike.app.port.SoundSettings;
import fanbike.core.coach.Update;
import java.util.function.Consumer;

/** Stands in. */
final class Silence implements Loudspeakers {
    @Override
    public Loudspeaker open(ShownRide ride, SoundSettings settings, Consumer<String> trouble) {
        return new Loudspeaker() {
            @Override
            public void close() {
                // Nothing.
            }

            @Override
            public void updated(Update update) {
                // Nothing.
            }

            @Override
            public void warned(String sentence) {
                // Nothing.
            }
        };
    }
}
