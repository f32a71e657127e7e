package fanbike.adapter.cli;

import fanbike.adapter.cli.OutputOptions.ScreenKind;
import fanbike.app.port.RidePages.Reach;
import fanbike.app.port.SoundSettings;
import java.util.Optional;

/**
 * Where a ride is seen and heard.
 *
 * @param screen in the terminal
 * @param isHeard whether there is a loudspeaker at all
 * @param isMuted whether it begins without a sound
 * @param sound what is to be heard
 * @param page who may see it in a browser, where anybody may
 */
record OutputChoice(ScreenKind screen, boolean isHeard, boolean isMuted, SoundSettings sound, Optional<Reach> page) {

    /** Whether it is shown in the terminal while it is ridden. */
    boolean isShown() {
        return screen != ScreenKind.none;
    }
}
