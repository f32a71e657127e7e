package fanbike.core.course;

import fanbike.core.cadence.Reading;
import fanbike.core.model.Cadence;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.LongPredicate;

/**
 * Goes through a course from its beginning to its end and tells what holds at each moment. Moments are nanoseconds since the
 * ride was opened, and never decrease. Confined to the caller's thread.
 */
public final class CourseWalk {

    private final List<Pass> passes;
    private final List<Reading> readings;
    private final List<Long> lostNanos;
    private final long staleNanos;
    private int pass;
    private int stretch;
    private int read;
    private int lost;
    private Told<Optional<Cadence>> cadence = new Told<>(0, Optional.empty());
    private Told<OptionalInt> power = new Told<>(0, OptionalInt.empty());
    private Told<OptionalInt> heartRate = new Told<>(0, OptionalInt.empty());

    /** What was told last, and when. */
    private record Told<T>(long atNanos, T value) {

        T unlessStale(LongPredicate isStale, T nothing) {
            return isStale.test(atNanos) ? nothing : value;
        }
    }

    /**
     * What holds at a moment.
     *
     * @param pass the interval that is ridden, or would be but for a pause; empty before the first and after the last
     * @param stretch what is ridden; empty where the clock stands
     * @param cadence what is held, for as long as a value holds and its sensor is there
     * @param powerWatts what was told, for as long as a value holds
     * @param heartRateBpm what was told, for as long as a value holds
     */
    public record Here(
            Optional<Pass> pass,
            Optional<Stretch> stretch,
            Optional<Cadence> cadence,
            OptionalInt powerWatts,
            OptionalInt heartRateBpm) {}

    /**
     * A walk that has not begun.
     *
     * @param course through what
     * @param staleNanos how long a value holds
     */
    public CourseWalk(Course course, long staleNanos) {
        passes = course.passes();
        readings = course.readings();
        lostNanos = course.lostNanos();
        this.staleNanos = staleNanos;
    }

    /**
     * Goes on to a moment.
     *
     * @param atNanos when; what is told at that very moment is told
     */
    public Here at(long atNanos) {
        while (read < readings.size() && readings.get(read).atNanos() <= atNanos) {
            hear(readings.get(read++));
        }
        while (lost < lostNanos.size() && lostNanos.get(lost) <= atNanos) {
            lose(lostNanos.get(lost++));
        }
        while (pass < passes.size() && passes.get(pass).toNanos() <= atNanos) {
            pass++;
            stretch = 0;
        }
        Optional<Pass> ridden = pass < passes.size() && passes.get(pass).fromNanos() <= atNanos
                ? Optional.of(passes.get(pass))
                : Optional.empty();
        Optional<Stretch> now = ridden.flatMap(on -> stretchAt(on.stretches(), atNanos));
        LongPredicate isStale = told -> atNanos - told >= staleNanos;
        return new Here(
                ridden,
                now,
                now.isPresent() ? now.get().cadence() : cadence.unlessStale(isStale, Optional.empty()),
                power.unlessStale(isStale, OptionalInt.empty()),
                heartRate.unlessStale(isStale, OptionalInt.empty()));
    }

    private void hear(Reading reading) {
        if (reading.cadence().isPresent()) {
            cadence = new Told<>(reading.atNanos(), reading.cadence());
        }
        if (reading.powerWatts().isPresent()) {
            power = new Told<>(reading.atNanos(), reading.powerWatts());
        }
        if (reading.heartRateBpm().isPresent()) {
            heartRate = new Told<>(reading.atNanos(), reading.heartRateBpm());
        }
    }

    private void lose(long nanos) {
        if (nanos >= cadence.atNanos()) {
            cadence = new Told<>(nanos, Optional.empty());
        }
    }

    private Optional<Stretch> stretchAt(List<Stretch> stretches, long atNanos) {
        while (stretch < stretches.size() && stretches.get(stretch).toNanos() <= atNanos) {
            stretch++;
        }
        return stretch < stretches.size() && stretches.get(stretch).fromNanos() <= atNanos
                ? Optional.of(stretches.get(stretch))
                : Optional.empty();
    }
}
