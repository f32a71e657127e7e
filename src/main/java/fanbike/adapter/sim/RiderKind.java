package fanbike.adapter.sim;

import java.util.Arrays;
import java.util.Optional;

/** The riders that can be simulated. */
public enum RiderKind {
    /** Holds a target as well as people do: within 2 rpm of it about 86% of the time. */
    STEADY("steady"),
    /** Late at each target, then beyond it; fades within each interval and over the ride. */
    BEGINNER("beginner"),
    /** Swings about the target, wanders off, surges and slumps. */
    ERRATIC("erratic"),
    /** Rides as {@link #STEADY}, but the radio link is bad: now silence, now a lost connection. */
    DROPOUTS("dropouts");

    private final String label;

    RiderKind(String label) {
        this.label = label;
    }

    /** The name to show and to type, {@code steady}. */
    public String label() {
        return label;
    }

    /**
     * The rider that goes by a label.
     *
     * @param label any text
     */
    public static Optional<RiderKind> find(String label) {
        return Arrays.stream(values()).filter(kind -> kind.label.equals(label)).findFirst();
    }

    RiderTraits traits() {
        return switch (this) {
            case STEADY, DROPOUTS -> new RiderTraits(1.5, 1.5, 0.5, 0.1, 0, 1.75, 0.4, 0);
            case BEGINNER -> new RiderTraits(2.2, 3.5, 7, 0.6, 0.06, 2, 1.2, 0);
            case ERRATIC -> new RiderTraits(1.8, 1.5, 3, 0.2, 0, 3, 3.5, 12);
        };
    }

    boolean isBadLink() {
        return this == DROPOUTS;
    }
}
