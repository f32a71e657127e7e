package fanbike.adapter.sim;

import fanbike.core.model.Cadence;
import java.util.ArrayList;
import java.util.List;

/** What the screen asks for, from when to when. Moments in nanoseconds. */
record Script(List<Part> parts) {

    record Part(long fromNanos, long untilNanos, Demand demand) {

        boolean has(long atNanos) {
            return fromNanos <= atNanos && atNanos < untilNanos;
        }

        double targetRpm() {
            return demand.target().rpm();
        }
    }

    Script {
        parts = List.copyOf(parts);
    }

    static Script opened() {
        return new Script(List.of());
    }

    /** The first so many rounds of the protocol of 50, 55 and 60 rpm for 3, 2 and 1 minutes. */
    static Script rounds(int rounds) {
        Script script = opened().then(7, Demand.waiting());
        for (int round = 1; round <= rounds; round++) {
            script = script.then(180, ride(50)).then(120, ride(55)).then(60, ride(60));
            script = script.then(60, round < rounds ? Demand.rest() : Demand.over());
        }
        return script;
    }

    static Demand ride(int rpm) {
        return Demand.ride(Cadence.ofRpm(rpm));
    }

    Script then(double seconds, Demand demand) {
        List<Part> longer = new ArrayList<>(parts);
        longer.add(new Part(endNanos(), endNanos() + nanos(seconds), demand));
        return new Script(longer);
    }

    long endNanos() {
        return parts.isEmpty() ? 0 : parts.get(parts.size() - 1).untilNanos();
    }

    List<Part> parts(Demand.Kind kind) {
        return parts.stream().filter(part -> part.demand().kind() == kind).toList();
    }

    static long nanos(double seconds) {
        return Math.round(seconds * 1e9);
    }
}
