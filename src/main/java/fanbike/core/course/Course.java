package fanbike.core.course;

import fanbike.core.cadence.Reading;
import fanbike.core.session.SessionEvent.PhaseEntered;
import java.util.List;

/**
 * Everything that happened in a ride, in order. Moments are nanoseconds since the ride was opened.
 *
 * @param passes every interval that was begun, each time it was; the kept ones are those of the result, in its order
 * @param readings what each measurement told, before the start and in pauses, too
 * @param phases when the session's phase changed
 * @param remarks what was noticed about the sensors
 */
public record Course(List<Pass> passes, List<Reading> readings, List<PhaseEntered> phases, List<Remark> remarks) {

    /** Copies the lists. */
    public Course {
        passes = List.copyOf(passes);
        readings = List.copyOf(readings);
        phases = List.copyOf(phases);
        remarks = List.copyOf(remarks);
    }

    /** The passes that are in the report. */
    public List<Pass> kept() {
        return passes.stream().filter(Pass::isKept).toList();
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
