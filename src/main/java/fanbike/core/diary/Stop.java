package fanbike.core.diary;

import java.time.Instant;
import java.util.Optional;

/**
 * A time in which the ride's clock stood.
 *
 * @param from by the wall clock
 * @param to by the wall clock; empty where it did not run again
 * @param isInterruption whether it was the program that stopped, and not the rider
 */
public record Stop(Instant from, Optional<Instant> to, boolean isInterruption) {}
