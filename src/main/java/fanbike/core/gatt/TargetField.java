package fanbike.core.gatt;

import static fanbike.core.gatt.NumberFormat.S16;
import static fanbike.core.gatt.NumberFormat.U16;
import static fanbike.core.gatt.NumberFormat.U24;
import static fanbike.core.gatt.NumberFormat.U8;

import java.util.Map;

/** The parameters that a control point is told and a machine's status repeats (FTMS Tables 4.16 and 4.26). */
final class TargetField {

    static final NumericField SPEED = NumericField.of("target_speed_kmh", U16).in("0.01");
    static final NumericField INCLINATION =
            NumericField.of("target_inclination_pct", S16).in("0.1");
    static final NumericField RESISTANCE =
            NumericField.of("target_resistance", U8).in("0.1");
    static final NumericField POWER = NumericField.of("target_power_w", S16);
    static final NumericField HEART_RATE = NumericField.of("target_heart_rate_bpm", U8);
    static final NumericField ENERGY = NumericField.of("target_energy_kcal", U16);
    static final NumericField STEPS = NumericField.of("target_steps", U16);
    static final NumericField STRIDES = NumericField.of("target_strides", U16);
    static final NumericField DISTANCE = NumericField.of("target_distance_m", U24);
    static final NumericField TIME = NumericField.of("target_time_s", U16);
    static final NumericField CADENCE =
            NumericField.of("target_cadence_rpm", U16).in("0.5");
    static final NumericField WHEEL_CIRCUMFERENCE =
            NumericField.of("wheel_circumference_mm", U16).in("0.1");

    /** The two ways to end what a machine is doing (FTMS 4.16.2.9). */
    static final NumericField STOP_OR_PAUSE = NumericField.of("control", U8).named(Map.of(1L, "stop", 2L, "pause"));

    private TargetField() {}

    static NumericField[] timesInTwoZones() {
        return timesIn("fat_burn", "fitness");
    }

    static NumericField[] timesInThreeZones() {
        return timesIn("light", "moderate", "hard");
    }

    static NumericField[] timesInFiveZones() {
        return timesIn("very_light", "light", "moderate", "hard", "maximum");
    }

    static NumericField[] simulation() {
        return new NumericField[] {
            NumericField.of("wind_speed_ms", S16).in("0.001"),
            NumericField.of("grade_pct", S16).in("0.01"),
            NumericField.of("crr", U8).in("0.0001"),
            NumericField.of("cw_kg_m", U8).in("0.01")
        };
    }

    private static NumericField[] timesIn(String... zones) {
        NumericField[] times = new NumericField[zones.length];
        for (int i = 0; i < zones.length; i++) {
            times[i] = NumericField.of("target_time_in_" + zones[i] + "_zone_s", U16);
        }
        return times;
    }
}
