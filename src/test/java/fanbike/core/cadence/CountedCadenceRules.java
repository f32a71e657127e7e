package fanbike.core.cadence;

import fanbike.core.cadence.CapturedSequences.Frame;
import java.util.OptionalDouble;

/** The rules for counters, applied to what is published about a sequence instead of to its bytes. */
final class CountedCadenceRules {

    private static final double HIGHEST_RPM = 250;
    private static final double TICKS_PER_SECOND = 1024;
    private static final long LONGEST_GAP_NANOS = 60 * Feed.SECOND;

    private OptionalDouble last = OptionalDouble.empty();
    private boolean discardsNext = true;
    private boolean hasBaseline;
    private long lastNewAtNanos;
    private double holdSeconds = 2;

    OptionalDouble expect(Frame frame) {
        if (frame.isReconnect()) {
            hasBaseline = false;
        }
        if (frame.state().equals("no_crank_data_in_this_frame")) {
            return OptionalDouble.empty();
        }
        if (!hasBaseline) {
            hasBaseline = true;
            discardsNext = true;
            last = OptionalDouble.empty();
            lastNewAtNanos = frame.atNanos();
            return last;
        }
        return switch (frame.state()) {
            case "new_event" -> moved(frame);
            case "repeat" -> repeated(frame);
            case "time_moves_revs_do_not" -> stop(frame);
            default -> throw new IllegalArgumentException("unknown state " + frame.state());
        };
    }

    private OptionalDouble moved(Frame frame) {
        boolean discards = discardsNext || frame.atNanos() - lastNewAtNanos > LONGEST_GAP_NANOS;
        double rpm = frame.pairwiseRpm().orElseThrow();
        last = discards || rpm > HIGHEST_RPM ? OptionalDouble.empty() : OptionalDouble.of(rpm);
        discardsNext = false;
        lastNewAtNanos = frame.atNanos();
        holdSeconds = Math.max(2, 2 * frame.ticks() / TICKS_PER_SECOND / frame.revolutions());
        return last;
    }

    private OptionalDouble repeated(Frame frame) {
        return frame.atNanos() - lastNewAtNanos > Feed.nanos(holdSeconds) ? stop(frame) : last;
    }

    private OptionalDouble stop(Frame frame) {
        if (frame.ticks() > 0) {
            lastNewAtNanos = frame.atNanos();
        }
        last = OptionalDouble.of(0);
        discardsNext = true;
        return last;
    }
}
