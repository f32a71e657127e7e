package fanbike.core.cadence;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Joins the parts of a record that a fitness machine splits over several notifications (FTMS 4.19): all but the last
 * have More Data set. A part that says something again that the record already holds begins a new record, so that a
 * machine that never sends a last part is still heard. A part whose last one never came is forgotten once its values
 * would no longer hold.
 */
final class SplitRecord {

    private final long silenceNanos;
    private Fields gathered = Fields.NONE;
    private long begunAtNanos;

    /**
     * No part has come.
     *
     * @param silenceNanos how long a part waits for the last one of its record
     */
    SplitRecord(long silenceNanos) {
        this.silenceNanos = silenceNanos;
    }

    /**
     * Takes one part and gives the record that it completes, if it does.
     *
     * @param atNanos when it came
     * @param part what it holds
     * @param moreData whether more of the same record follows
     */
    Optional<Fields> accept(long atNanos, Fields part, boolean moreData) {
        if (gathered.equals(Fields.NONE) || atNanos - begunAtNanos > silenceNanos) {
            begin(atNanos, Fields.NONE);
        }
        if (gathered.overlaps(part)) {
            Fields previous = gathered;
            begin(atNanos, part);
            return Optional.of(moreData ? previous : take());
        }
        gathered = gathered.plus(part);
        return moreData ? Optional.empty() : Optional.of(take());
    }

    private void begin(long atNanos, Fields first) {
        begunAtNanos = atNanos;
        gathered = first;
    }

    private Fields take() {
        Fields record = gathered;
        gathered = Fields.NONE;
        return record;
    }

    /**
     * What this program wants of a record.
     *
     * @param cadenceHalfRpm cadence in units of half an rpm
     * @param powerWatts power
     * @param heartRateBpm the byte as it came
     * @param strideTenths cumulative stride count
     * @param distanceMetres cumulative distance
     * @param energyKilocalories cumulative energy
     */
    record Fields(
            OptionalInt cadenceHalfRpm,
            OptionalInt powerWatts,
            OptionalInt heartRateBpm,
            OptionalInt strideTenths,
            OptionalInt distanceMetres,
            OptionalInt energyKilocalories) {

        static final Fields NONE = new Fields(
                OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalInt.empty());

        MachineCounters counters() {
            return new MachineCounters(distanceMetres, energyKilocalories);
        }

        /** Judged by what changes from moment to moment alone: no machine is known to split by its counters. */
        boolean overlaps(Fields other) {
            return both(cadenceHalfRpm, other.cadenceHalfRpm)
                    || both(powerWatts, other.powerWatts)
                    || both(heartRateBpm, other.heartRateBpm)
                    || both(strideTenths, other.strideTenths);
        }

        Fields plus(Fields other) {
            return new Fields(
                    first(cadenceHalfRpm, other.cadenceHalfRpm),
                    first(powerWatts, other.powerWatts),
                    first(heartRateBpm, other.heartRateBpm),
                    first(strideTenths, other.strideTenths),
                    first(distanceMetres, other.distanceMetres),
                    first(energyKilocalories, other.energyKilocalories));
        }

        private static boolean both(OptionalInt one, OptionalInt other) {
            return one.isPresent() && other.isPresent();
        }

        private static OptionalInt first(OptionalInt one, OptionalInt other) {
            return one.isPresent() ? one : other;
        }
    }
}
