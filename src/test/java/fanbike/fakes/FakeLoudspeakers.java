package fanbike.fakes;

import fanbike.app.port.Loudspeaker;
import fanbike.app.port.Loudspeakers;
import fanbike.app.port.ShownRide;
import fanbike.app.port.SoundSettings;
import fanbike.core.coach.Update;
import fanbike.core.cue.CueKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Loudspeakers that write down what they would let hear, unless they are muted. */
public final class FakeLoudspeakers implements Loudspeakers {

    private final List<CueKind> heard = new ArrayList<>();
    private int opened;
    private int closed;

    /** What was to be heard, in order. */
    public List<CueKind> heard() {
        return List.copyOf(heard);
    }

    /** How many were ever opened. */
    public int opened() {
        return opened;
    }

    /** How many of them are open now. */
    public int open() {
        return opened - closed;
    }

    @Override
    public Loudspeaker open(ShownRide ride, SoundSettings settings, Consumer<String> trouble) {
        opened++;
        return new Loudspeaker() {
            @Override
            public void updated(Update update) {
                if (!ride.controls().get().isMuted()) {
                    update.cues().forEach(cue -> heard.add(cue.kind()));
                }
            }

            @Override
            public void warned(String sentence) {
                // Warnings are read.
            }

            @Override
            public void close() {
                closed++;
            }
        };
    }
}
