package fanbike.adapter.cli;

import fanbike.app.UsageException;
import fanbike.app.port.RidePages.Reach;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Option;

/** Options that say where a ride is seen and heard. */
final class OutputOptions {

    private static final int USUAL_PORT = 8321;
    private static final int HIGHEST_PORT = 65_535;
    private static final Pattern PLACE = Pattern.compile("(lan(?::(?=\\d)|$))?(\\d{1,5})?");

    @Option(
            names = "--screen",
            paramLabel = "SCREEN",
            description =
                    "full: fills the terminal, and is what you get where it can be filled; plain: a line a second,"
                            + " and cues as they come; none: nothing but the report.")
    private Optional<ScreenKind> screen = Optional.empty();

    @Option(names = "--mute", description = "Begin without a sound; the key m lets it be heard.")
    private boolean mute;

    @Option(
            names = "--web",
            paramLabel = "WHERE",
            arity = "0..1",
            fallbackValue = "" + USUAL_PORT,
            description =
                    "Show the ride in a browser, too: on this machine alone, at port " + USUAL_PORT
                            + " or at that which is named, 0 for any; lan or lan:PORT: for a tablet or phone in the same network.")
    private Optional<String> web = Optional.empty();

    /** Where it is seen in the terminal; empty where nobody chose. */
    Optional<ScreenKind> screen() {
        return screen;
    }

    /** Whether it begins without a sound. */
    boolean isMuted() {
        return mute;
    }

    /** Who may see it in a browser, where anybody may. */
    Optional<Reach> page() throws UsageException {
        return web.isEmpty() ? Optional.empty() : Optional.of(reach(web.get()));
    }

    private static Reach reach(String text) throws UsageException {
        Matcher place = PLACE.matcher(text);
        int port = place.matches() && place.group(2) != null ? Integer.parseInt(place.group(2)) : USUAL_PORT;
        if (text.isEmpty() || !place.matches() || port > HIGHEST_PORT) {
            throw new UsageException("--web=" + text + " is not possible; allowed: a port from 0 to " + HIGHEST_PORT
                    + ", lan, or lan:PORT. A protocol stands before the options: fanbike ride primer --web.");
        }
        return new Reach(place.group(1) != null, port);
    }

    /** How a ride is shown in the terminal. */
    enum ScreenKind {
        full,
        plain,
        none
    }
}
