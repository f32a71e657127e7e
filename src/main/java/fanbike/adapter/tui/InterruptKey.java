package fanbike.adapter.tui;

import org.jline.utils.Signals;

/** Ctrl-C, and the signal that other programs send in its place. */
public final class InterruptKey {

    private InterruptKey() {}

    /**
     * Calls this from now on, instead of ending the program.
     *
     * @param pressed is called on a thread of its own
     */
    public static void listen(Runnable pressed) {
        Object unused = Signals.register("INT", pressed);
    }
}
