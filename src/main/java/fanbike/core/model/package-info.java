/**
 * The words of the sport: cadence, band, interval, round, protocol, plan, policy.
 *
 * <p>Everything else is said in these words, so this package imports nothing of the project. All numbers that are ever
 * added up are integers: nanoseconds and micro-rpm. Splitting a stretch of time must not change a sum, and with
 * floating point it would. (The first sketch had milli-rpm; cadence from crank counters is a fraction, and a thousandth
 * was too coarse to agree with an exact mean to the sixth decimal.)
 *
 * <p>All types are immutable and thread-safe.
 */
@org.jspecify.annotations.NullMarked
package fanbike.core.model;
