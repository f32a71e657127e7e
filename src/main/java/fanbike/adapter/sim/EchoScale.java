package fanbike.adapter.sim;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What the console of a Rogue Echo Bike V3 makes of a cadence: it measures nothing else. All of it agrees with every
 * notification that is known of such a console.
 */
final class EchoScale {

    private static final NavigableMap<Integer, Integer> WATTS_AT_RPM = new TreeMap<>(Map.ofEntries(
            Map.entry(0, 0),
            Map.entry(9, 7),
            Map.entry(12, 9),
            Map.entry(20, 15),
            Map.entry(25, 28),
            Map.entry(30, 41),
            Map.entry(33, 53),
            Map.entry(34, 57),
            Map.entry(35, 62),
            Map.entry(40, 82),
            Map.entry(45, 115),
            Map.entry(50, 148),
            Map.entry(55, 194),
            Map.entry(60, 240),
            Map.entry(65, 310),
            Map.entry(66, 323),
            Map.entry(70, 379),
            Map.entry(75, 462),
            Map.entry(80, 544),
            Map.entry(85, 649),
            Map.entry(250, 3950)));

    private EchoScale() {}

    /**
     * The power, in watts: straight lines between known points, the last of them drawn out.
     *
     * @param rpm 0 to 250
     */
    static int watts(int rpm) {
        Map.Entry<Integer, Integer> below = WATTS_AT_RPM.floorEntry(rpm);
        Map.Entry<Integer, Integer> above = WATTS_AT_RPM.higherEntry(rpm);
        if (above == null) {
            return below.getValue();
        }
        double share = (rpm - below.getKey()) / (double) (above.getKey() - below.getKey());
        return (int) Math.round(below.getValue() + share * (above.getValue() - below.getValue()));
    }

    /**
     * The speed in whole tenths of a mile per hour, in which the console thinks.
     *
     * @param rpm 0 to 250
     */
    static int tenthMph(int rpm) {
        return rpm * 3727 / 1000;
    }

    /**
     * The speed in 0.01 km/h.
     *
     * @param tenthMph the same in 0.1 mph
     */
    static int centiKmh(int tenthMph) {
        return tenthMph * 1609 / 100;
    }

    /**
     * The distance in metres, in steps of 0.01 mile.
     *
     * @param tenthMphSeconds the sum of each second's speed in 0.1 mph
     */
    static int meters(int tenthMphSeconds) {
        return tenthMphSeconds / 360 * 1609 / 100;
    }

    /**
     * The energy that the rider spent, in kcal: 0.82 for each kJ at the cranks.
     *
     * @param joules at the cranks
     */
    static int kcal(int joules) {
        return (int) (joules * 82L / 100_000);
    }
}
