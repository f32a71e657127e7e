package fanbike.adapter.cli;

import fanbike.app.port.Controls;
import fanbike.app.port.RideListener;
import fanbike.core.coach.Update;
import fanbike.core.session.Command;
import fanbike.core.session.Phase;
import fanbike.core.session.SessionState;
import java.util.function.Consumer;

/**
 * What the rider's keys ask for. One key starts a ride and later pauses it; the ride starts by itself, too, and a hand that
 * was on its way to start it must not stop the clock: for a second it goes on meaning the start.
 *
 * <p>What a key means is decided here and not in the core, so that the recording holds what was understood. Updates come on
 * the session thread, keys on another.
 */
final class RideKeys implements RideListener {

    private static final long START_GRACE_NANOS = 1_000_000_000L;

    private final Consumer<Command> commands;
    private volatile Moment moment = new Moment(Phase.READY, true, true);
    private volatile Controls controls;
    private volatile Runnable changed = () -> {};
    private volatile Runnable afterTheEnd = () -> {};
    private boolean waited = true;
    private long beganAtNanos;

    /**
     * Keys that nobody has pressed.
     *
     * @param hasKeys whether there are any
     * @param isMuted whether the ride begins without a sound
     * @param commands takes what is asked of the ride
     */
    RideKeys(boolean hasKeys, boolean isMuted, Consumer<Command> commands) {
        this.commands = commands;
        controls = new Controls(hasKeys, isMuted, false, false);
    }

    /**
     * How the ride stands.
     *
     * @param phase that it is in
     * @param waits whether it waits for its rider to begin, or to go on after an interruption
     * @param hasJustBegun whether it waited so a second ago
     */
    private record Moment(Phase phase, boolean waits, boolean hasJustBegun) {}

    /** What the keys have set. Any thread. */
    Controls controls() {
        return controls;
    }

    /** Calls this from now on when the controls change, on the thread of the keys. */
    void whenChanged(Runnable listener) {
        changed = listener;
    }

    /** Calls this from now on when a key is pressed after the ride, on the thread of the keys. */
    void whenPressedAfterTheEnd(Runnable listener) {
        afterTheEnd = listener;
    }

    @Override
    public void updated(Update update) {
        SessionState state = update.state();
        if (waited && !state.waitsForRider()) {
            beganAtNanos = state.atNanos();
        }
        waited = state.waitsForRider();
        boolean hasJustBegun = state.atNanos() - beganAtNanos < START_GRACE_NANOS;
        moment = new Moment(state.phase(), waited, hasJustBegun);
    }

    @Override
    public void warned(String sentence) {
        // A warning changes the meaning of no key.
    }

    /** Does what a key asks for; a key that means nothing does nothing, but ends a question. */
    void press(int key) {
        if (controls.asksToStop()) {
            answer(Character.toLowerCase(key));
            return;
        }
        if (moment.phase().isOver()) {
            afterTheEnd.run();
            return;
        }
        int lower = Character.toLowerCase(key);
        // Whoever presses another key has read it.
        if (lower != '?' && lower != 'h' && controls.showsHelp()) {
            set(new Controls(true, controls.isMuted(), false, false));
        }
        obey(lower);
    }

    private void obey(int key) {
        switch (key) {
            case ' ' -> commands.accept(startOrPause());
            case 'n' -> commands.accept(moment.hasJustBegun() ? Command.START : Command.SKIP);
            case 'b' -> commands.accept(Command.REPEAT);
            case 'm' -> set(new Controls(true, !controls.isMuted(), false, false));
            case '?', 'h' -> set(new Controls(true, controls.isMuted(), false, !controls.showsHelp()));
            case 'q' -> stopOrAsk();
            default -> {}
        }
    }

    private Command startOrPause() {
        Moment now = moment;
        boolean pauses = now.phase() == Phase.RUNNING && !now.hasJustBegun();
        return pauses ? Command.PAUSE : Command.START;
    }

    /** Before the start there is nothing to lose. */
    private void stopOrAsk() {
        if (moment.phase() == Phase.READY) {
            commands.accept(Command.STOP);
        } else {
            set(new Controls(true, controls.isMuted(), true, false));
        }
    }

    private void answer(int key) {
        set(new Controls(true, controls.isMuted(), false, false));
        if (key == 'q' || key == 'y') {
            commands.accept(Command.STOP);
        }
    }

    private void set(Controls now) {
        controls = now;
        changed.run();
    }
}
