package fanbike.core.diary;

import java.time.Duration;
import java.time.Instant;

/**
 * A time that was ridden without a cadence value.
 *
 * @param from by the wall clock
 * @param length how long
 */
public record Gap(Instant from, Duration length) {}
