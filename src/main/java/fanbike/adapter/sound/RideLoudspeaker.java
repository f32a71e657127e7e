package fanbike.adapter.sound;

import fanbike.app.port.Loudspeaker;
import fanbike.app.port.ShownRide;
import fanbike.core.coach.Update;
import fanbike.core.cue.Cue;
import fanbike.core.cue.CueKind;
import fanbike.core.session.Phase;
import fanbike.core.session.SessionState;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** One ride's cues, as announcements. */
final class RideLoudspeaker implements Loudspeaker {

    private static final long TOO_LATE_NANOS = 1_000_000_000L;

    private final ShownRide ride;
    private final CueSounds sounds;
    private final BooleanSupplier canSpeak;
    private final Consumer<Announcement> announcer;
    private final Runnable closed;
    private boolean hasBegun;
    private boolean wasSilent;

    /**
     * A loudspeaker that has heard of nothing.
     *
     * @param ride which
     * @param sounds what its cues become
     * @param canSpeak whether words are heard now; any thread
     * @param announcer lets them be heard; returns at once
     * @param closed what is done where this is closed
     */
    RideLoudspeaker(
            ShownRide ride,
            CueSounds sounds,
            BooleanSupplier canSpeak,
            Consumer<Announcement> announcer,
            Runnable closed) {
        this.ride = ride;
        this.sounds = sounds;
        this.canSpeak = canSpeak;
        this.announcer = announcer;
        this.closed = closed;
    }

    @Override
    public void updated(Update update) {
        SessionState state = update.state();
        boolean isFirst = !hasBegun;
        hasBegun = true;
        boolean isSilent = ride.controls().get().isMuted() || state.phase() == Phase.STOPPED;
        if (isSilent && !wasSilent) {
            announcer.accept(Announcement.SILENCE);
        } else if (!isSilent) {
            if (isFirst && isBeforeAll(state)) {
                announcer.accept(Announcement.of(sounds.phrases().preview(sounds.plan())));
            }
            newest(update).ifPresent(cue -> announcer.accept(announcement(cue, state)));
        }
        wasSilent = isSilent;
    }

    private static boolean isBeforeAll(SessionState state) {
        return state.phase() == Phase.READY && state.startsInSeconds().isEmpty();
    }

    /** What the rider has to know now; an update after a standstill of the machine may tell old things as well. */
    private static Optional<Cue> newest(Update update) {
        return update.cues().stream()
                .filter(cue -> update.state().atNanos() - cue.atNanos() <= TOO_LATE_NANOS)
                .reduce((older, newer) -> newer);
    }

    private Announcement announcement(Cue cue, SessionState state) {
        boolean isToTheStart =
                state.phase() != Phase.RUNNING || state.startsInSeconds().isPresent();
        return cue.kind() == CueKind.COUNTDOWN && isToTheStart
                ? sounds.count(cue)
                : sounds.of(cue, canSpeak.getAsBoolean());
    }

    @Override
    public void warned(String sentence) {
        // Warnings are read: the rider can do nothing about them in the saddle.
    }

    @Override
    public void close() {
        closed.run();
    }
}
