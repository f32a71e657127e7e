package fanbike.adapter.web;

import fanbike.core.view.RideView;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One picture for all viewers, each way of telling it written once. Confined to the broadcast's thread.
 *
 * <p>Who has seen the frame before this one is told what is new since; anybody else all of it.
 */
final class Frame {

    /** The number of no frame. */
    static final long NONE = 0;

    private static final String EVENT = "view";

    private final long number;
    private final RideView view;
    private final Optional<RideView> before;
    private byte @Nullable [] whole;
    private byte @Nullable [] difference;

    private Frame(long number, RideView view, Optional<RideView> before) {
        this.number = number;
        this.view = view;
        this.before = before;
    }

    /**
     * The next frame.
     *
     * @param view what it shows
     * @param before the one before, if there was one
     */
    static Frame of(RideView view, Optional<Frame> before) {
        return new Frame(before.map(Frame::number).orElse(NONE) + 1, view, before.map(frame -> frame.view));
    }

    /** Counts the ride's frames from 1. */
    long number() {
        return number;
    }

    /**
     * What somebody has to be told.
     *
     * @param seen the last frame that somebody was told
     */
    byte[] sinceFrame(long seen) {
        return before.isPresent() && seen == number - 1 ? difference(before.get()) : whole();
    }

    private byte[] whole() {
        if (whole == null) {
            whole = ServerSentEvent.of(EVENT, ViewJson.whole(view));
        }
        return whole;
    }

    private byte[] difference(RideView last) {
        if (difference == null) {
            difference = ServerSentEvent.of(EVENT, ViewJson.since(last, view));
        }
        return difference;
    }
}
