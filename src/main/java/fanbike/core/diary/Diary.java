package fanbike.core.diary;

import fanbike.core.course.Pass;
import fanbike.core.report.FullReport;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/**
 * A ride for training diaries.
 *
 * @param from when the first interval began, by the wall clock
 * @param to when the last one ended, by the wall clock
 * @param laps every interval that was ridden, each time it was, at least one
 * @param points in order, one for each second of a lap in which something was told while the clock ran
 * @param stops when the clock stood
 * @param gaps when there was no signal
 * @param effort the figures of the whole ride
 */
public record Diary(
        Instant from, Instant to, List<Lap> laps, List<Point> points, List<Stop> stops, List<Gap> gaps, Effort effort) {

    /** Copies the lists. */
    public Diary {
        laps = List.copyOf(laps);
        points = List.copyOf(points);
        stops = List.copyOf(stops);
        gaps = List.copyOf(gaps);
    }

    /**
     * Whether a ride has what a diary needs: it is known when it was ridden, and it was.
     *
     * @param full any report
     */
    public static boolean isPossible(FullReport full) {
        return full.report().diaryStart().isPresent()
                && full.course().passes().stream().anyMatch(pass -> pass.riddenNanos() > 0);
    }

    /**
     * Whether a ride lies within years, in UTC.
     *
     * @param full of which {@link #isPossible} holds
     * @param firstYear the earliest that is allowed
     * @param lastYear the latest that is allowed
     */
    public static boolean isWithin(FullReport full, int firstYear, int lastYear) {
        var clock = new WallClock(
                full.report().diaryStart().orElseThrow(), full.report().result().interruptions());
        List<Pass> passes = full.course().passes();
        Instant end = clock.began(passes.get(passes.size() - 1).toNanos());
        return !clock.began(0).isBefore(beginning(firstYear)) && end.isBefore(beginning(lastYear + 1));
    }

    private static Instant beginning(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /**
     * The diary of a ride.
     *
     * @param full of which {@link #isPossible} holds
     */
    public static Diary of(FullReport full) {
        return new DiaryBuilder(full).diary();
    }

    /** How long it took, pauses and interruptions included. */
    public Duration elapsed() {
        return Duration.between(from, to);
    }

    /** How long was ridden: the sum of the laps. */
    public Duration ridden() {
        return laps.stream().map(Lap::ridden).reduce(Duration.ZERO, Duration::plus);
    }
}
