package fanbike.adapter.files.fit;

import java.time.Instant;

/** Moments in a file: whole seconds since 1989-12-31, 00:00:00 UTC (FIT Profile, type {@code date_time}). */
final class FitTime {

    private static final Instant EPOCH = Instant.parse("1989-12-31T00:00:00Z");

    private FitTime() {}

    static long seconds(Instant moment) {
        return moment.getEpochSecond() - EPOCH.getEpochSecond();
    }
}
