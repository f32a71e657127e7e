package fanbike.app;

import fanbike.app.port.EventSource;
import fanbike.core.coach.RideInput;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.function.Consumer;

/** A recording that is played into an inbox at its own moments. */
public final class RecordedRide implements EventSource {

    private final Queue<RideInput> left;
    private Consumer<RideInput> door = input -> {
        throw new IllegalStateException("played before there is an inbox");
    };

    /**
     * A recording that is not played yet.
     *
     * @param inputs in order
     */
    public RecordedRide(List<RideInput> inputs) {
        left = new ArrayDeque<>(inputs);
    }

    /**
     * Plays into this inbox from now on.
     *
     * @param inbox whose clock plays this recording
     */
    public void playInto(Inbox inbox) {
        door = inbox::replay;
    }

    /** Whether everything was played, and taken. */
    boolean isOver(Inbox inbox) {
        return left.isEmpty() && inbox.isEmpty();
    }

    @Override
    public long nextAtNanos() {
        return left.isEmpty() ? Long.MAX_VALUE : left.element().atNanos();
    }

    @Override
    public void advanceTo(long atNanos) {
        while (nextAtNanos() <= atNanos) {
            door.accept(left.remove());
        }
    }
}
