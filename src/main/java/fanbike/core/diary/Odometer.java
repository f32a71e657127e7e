package fanbike.core.diary;

import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * Counts on what a machine counts. It may have counted before, and go on while the clock stands: what counts lies between two
 * words in one leg, which is time ridden without a stop.
 */
final class Odometer {

    private OptionalInt last = OptionalInt.empty();
    private int lastLeg;
    private long counted;

    /**
     * The machine told its count while the clock ran.
     *
     * @param count absent where it did not
     * @param leg the number of the leg
     * @return what came since the last time and counts
     */
    long read(OptionalInt count, int leg) {
        if (count.isEmpty()) {
            return 0;
        }
        int now = count.getAsInt();
        int before = leg == lastLeg ? last.orElse(now) : now;
        last = count;
        lastLeg = leg;
        // One that counts from 0 again was switched off.
        long since = now >= before ? now - (long) before : now;
        counted += since;
        return since;
    }

    /** What was counted; empty where the machine never told. */
    OptionalLong counted() {
        return last.isEmpty() ? OptionalLong.empty() : OptionalLong.of(counted);
    }
}
