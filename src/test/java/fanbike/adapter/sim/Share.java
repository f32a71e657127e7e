package fanbike.adapter.sim;

import fanbike.adapter.sim.Readings.Reading;
import java.util.List;

/** How many readings of the intervals ridden lie within 2 rpm of the target, once it has been reached. */
record Share(int in, int all) {

    static Share of(Script script, List<Reading> readings) {
        return script.parts(Demand.Kind.RIDE).stream()
                .map(part -> of(part, Readings.in(part, readings)))
                .reduce(new Share(0, 0), Share::plus);
    }

    private static Share of(Script.Part part, List<Reading> readings) {
        List<Reading> settled =
                readings.stream().dropWhile(each -> !isIn(part, each)).toList();
        int in = (int) settled.stream().filter(each -> isIn(part, each)).count();
        return new Share(in, settled.size());
    }

    private static boolean isIn(Script.Part part, Reading reading) {
        return Math.abs(reading.rpm() - part.targetRpm()) <= 2;
    }

    Share plus(Share other) {
        return new Share(in + other.in, all + other.all);
    }

    double percent() {
        return 100.0 * in / all;
    }
}
