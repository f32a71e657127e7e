package fanbike.core.cadence;

import java.util.OptionalInt;

/**
 * What a fitness machine counts by itself since it was switched on (FTMS 4.9.1.5 and 4.9.1.9). Each part is absent where it
 * was not told.
 *
 * @param distanceMetres ridden, as the machine reckons it
 * @param energyKilocalories spent, as the machine reckons it
 */
public record MachineCounters(OptionalInt distanceMetres, OptionalInt energyKilocalories) {

    /** Nothing was told. */
    public static final MachineCounters NONE = new MachineCounters(OptionalInt.empty(), OptionalInt.empty());
}
