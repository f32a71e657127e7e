package fanbike.core.diary;

import java.util.OptionalInt;
import java.util.OptionalLong;

/** Counts on what a machine counts: it may have counted before, be switched off meanwhile, and count in pauses. */
final class Odometer {

    private OptionalInt last = OptionalInt.empty();
    private long counted;

    /**
     * The machine told its count.
     *
     * @param count absent where it did not
     * @param counts whether what came since the last time counts
     * @return what came since the last time and counts
     */
    long read(OptionalInt count, boolean counts) {
        if (count.isEmpty()) {
            return 0;
        }
        int now = count.getAsInt();
        int before = last.orElse(now);
        last = count;
        // One that counts from 0 again was switched off.
        long since = now >= before ? now - (long) before : now;
        counted += counts ? since : 0;
        return counts ? since : 0;
    }

    /** What was counted; empty where the machine never told. */
    OptionalLong counted() {
        return last.isEmpty() ? OptionalLong.empty() : OptionalLong.of(counted);
    }
}
