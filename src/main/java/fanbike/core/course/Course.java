package fanbike.core.course;

import fanbike.core.cadence.Reading;
import fanbike.core.session.SessionEvent.PhaseEntered;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Everything that happened in a ride, in order. Moments are nanoseconds since the ride was opened.
 *
 * @param passes every interval that was begun, each time it was; the kept ones are those of the result, in its order
 * @param readings what each measurement told, before the start and in pauses, too
 * @param lostNanos when it was known that the cadence that was held holds no more, before the start and in pauses, too
 * @param phases when the session's phase changed
 * @param remarks what was noticed about the sensors
 */
public record Course(
        List<Pass> passes,
        List<Reading> readings,
        List<Long> lostNanos,
        List<PhaseEntered> phases,
        List<Remark> remarks) {

    /** Copies the lists. */
    public Course {
        passes = List.copyOf(passes);
        readings = List.copyOf(readings);
        lostNanos = List.copyOf(lostNanos);
        phases = List.copyOf(phases);
        remarks = List.copyOf(remarks);
    }

    /** The passes that are in the report. */
    public List<Pass> kept() {
        return passes.stream().filter(Pass::isKept).toList();
    }

    /**
     * When there was no signal, in order. A silence may go on from one pass into the next; where the clock stands it ends.
     *
     * @param which the passes that are looked at
     */
    public List<Silence> silences(Predicate<Pass> which) {
        var silences = new ArrayList<Silence>();
        passes.stream()
                .filter(which)
                .flatMap(pass -> pass.stretches().stream())
                .filter(stretch -> stretch.state() == StretchState.NO_SIGNAL)
                .forEach(stretch -> add(silences, stretch));
        return silences;
    }

    private static void add(List<Silence> silences, Stretch stretch) {
        int last = silences.size() - 1;
        boolean goesOn = last >= 0 && silences.get(last).toNanos() == stretch.fromNanos();
        long fromNanos = goesOn ? silences.remove(last).fromNanos() : stretch.fromNanos();
        silences.add(new Silence(fromNanos, stretch.toNanos()));
    }

    /**
     * Time ridden without a signal.
     *
     * @param fromNanos since when
     * @param toNanos till when
     */
    public record Silence(long fromNanos, long toNanos) {

        /** How long it was. */
        public long lengthNanos() {
            return toNanos - fromNanos;
        }
    }

    /**
     * Something that was noticed about a sensor.
     *
     * @param atNanos when
     * @param sensor which
     * @param sentence for people; comes from outside and may hold any character
     */
    public record Remark(long atNanos, String sensor, String sentence) {}
}
