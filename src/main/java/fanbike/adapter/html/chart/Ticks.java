package fanbike.adapter.html.chart;

import java.util.List;
import java.util.stream.DoubleStream;

/** Round values along an axis. */
public final class Ticks {

    private static final double[] VALUE_STEPS = {1, 2, 5, 10, 20, 25, 50, 100};
    private static final double[] SECOND_STEPS = {1, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200};

    private Ticks() {}

    /**
     * Round numbers.
     *
     * @param scale the axis
     * @param most how many at most, 2 or more
     */
    public static List<Double> values(Scale scale, int most) {
        return along(scale, step(scale, most, VALUE_STEPS));
    }

    /**
     * Round times.
     *
     * @param scale the axis, in seconds
     * @param most how many at most, 2 or more
     */
    public static List<Double> seconds(Scale scale, int most) {
        return along(scale, step(scale, most, SECOND_STEPS));
    }

    private static double step(Scale scale, int most, double[] steps) {
        double length = scale.to() - scale.from();
        return DoubleStream.of(steps)
                .filter(step -> length / step < most)
                .findFirst()
                .orElseGet(() -> steps[steps.length - 1] * Math.ceil(length / most / steps[steps.length - 1]));
    }

    private static List<Double> along(Scale scale, double step) {
        double first = Math.ceil(scale.from() / step) * step;
        return DoubleStream.iterate(first, value -> value <= scale.to(), value -> value + step)
                .boxed()
                .toList();
    }
}
