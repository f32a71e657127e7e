package fanbike.core.cadence;

import java.util.EnumMap;
import java.util.Map;

/** What must be remembered of one sensor, and forgotten when it connects anew. */
final class SensorState {

    private final int seniority;
    private final SplitRecord bikeRecord;
    private final SplitRecord trainerRecord;
    private final StrideCounter strides;
    private final Map<CadenceSource, RevolutionCounter> counters = new EnumMap<>(CadenceSource.class);

    /**
     * A sensor that has sent nothing.
     *
     * @param seniority 0 for the first sensor that was seen
     * @param silenceNanos how long what it said holds
     * @param wheelRatio revolutions of the cranks for one of the reported wheel; 0 where it is not known
     * @param plausibility judges what the counters say
     */
    SensorState(int seniority, long silenceNanos, double wheelRatio, Plausibility plausibility) {
        this.seniority = seniority;
        bikeRecord = new SplitRecord(silenceNanos);
        trainerRecord = new SplitRecord(silenceNanos);
        strides = new StrideCounter(plausibility);
        put(CadenceSource.CSC_CRANK, RevolutionCounter.Width.CRANK, 1, plausibility);
        put(CadenceSource.POWER_CRANK, RevolutionCounter.Width.CRANK, 1, plausibility);
        if (wheelRatio > 0) {
            put(CadenceSource.CSC_WHEEL, RevolutionCounter.Width.CSC_WHEEL, wheelRatio, plausibility);
            put(CadenceSource.POWER_WHEEL, RevolutionCounter.Width.POWER_WHEEL, wheelRatio, plausibility);
        }
    }

    private void put(CadenceSource source, RevolutionCounter.Width width, double ratio, Plausibility plausibility) {
        counters.put(source, new RevolutionCounter(width, ratio, plausibility));
    }

    int seniority() {
        return seniority;
    }

    SplitRecord bikeRecord() {
        return bikeRecord;
    }

    SplitRecord trainerRecord() {
        return trainerRecord;
    }

    StrideCounter strides() {
        return strides;
    }

    /** The counters that can give a cadence; those of the wheel only where its ratio is known. */
    Map<CadenceSource, RevolutionCounter> counters() {
        return counters;
    }
}
