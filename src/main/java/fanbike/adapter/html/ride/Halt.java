package fanbike.adapter.html.ride;

import fanbike.core.report.FullReport;
import fanbike.core.session.Phase;
import fanbike.core.session.SessionEvent;
import fanbike.core.session.SessionEvent.PhaseEntered;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A moment at which the rider's clock stood.
 *
 * @param kind why
 * @param riddenNanos what the clock said
 * @param lengthNanos for how long; of an interruption, by the clock on the wall
 */
public record Halt(Kind kind, long riddenNanos, long lengthNanos) {

    /** Why a clock stands. */
    public enum Kind {
        /** The rider paused, or had not gone on after an interruption. */
        PAUSE,
        /** The program was gone. */
        INTERRUPTION
    }

    /** What stands for it in a picture. */
    String letter() {
        return kind == Kind.PAUSE ? "P" : "I";
    }

    /**
     * Every halt of a ride, in order.
     *
     * @param report of it
     */
    public static List<Halt> of(FullReport report) {
        var time = new RiddenTime(report.course());
        var halts = new ArrayList<Halt>();
        for (SessionEvent.Interruption gap : report.report().result().interruptions()) {
            halts.add(new Halt(Kind.INTERRUPTION, time.nanosAt(gap.atNanos()), gap.wallNanos()));
        }
        halts.addAll(pauses(report, time));
        halts.sort(Comparator.comparingLong(Halt::riddenNanos));
        return halts;
    }

    private static List<Halt> pauses(FullReport report, RiddenTime time) {
        List<PhaseEntered> phases = report.course().phases();
        long end = report.report().result().startedAtNanos()
                + report.report().result().elapsedNanos();
        var pauses = new ArrayList<Halt>();
        for (int i = 0; i < phases.size(); i++) {
            long from = phases.get(i).atNanos();
            long to = i + 1 < phases.size() ? phases.get(i + 1).atNanos() : Math.max(from, end);
            if (phases.get(i).phase() == Phase.PAUSED && to > from) {
                pauses.add(new Halt(Kind.PAUSE, time.nanosAt(from), to - from));
            }
        }
        return pauses;
    }
}
