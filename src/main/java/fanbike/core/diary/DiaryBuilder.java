package fanbike.core.diary;

import fanbike.core.cadence.Reading;
import fanbike.core.course.CourseWalk;
import fanbike.core.course.Pass;
import fanbike.core.course.SampleState;
import fanbike.core.report.FullReport;
import fanbike.core.score.IntervalScore;
import fanbike.core.session.SessionEvent.PhaseEntered;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Makes one diary. */
final class DiaryBuilder {

    private final FullReport full;
    private final WallClock clock;
    private final List<Pass> ridden;
    private final List<EffortSum> laps = new ArrayList<>();
    private final EffortSum whole = new EffortSum();
    private final Odometer metres = new Odometer();
    private final Odometer kilocalories = new Odometer();
    private final List<Point> points = new ArrayList<>();
    private int phases;

    DiaryBuilder(FullReport full) {
        this.full = full;
        clock = new WallClock(
                full.report().diaryStart().orElseThrow(), full.report().result().interruptions());
        ridden = full.course().passes().stream()
                .filter(pass -> pass.riddenNanos() > 0)
                .toList();
    }

    Diary diary() {
        for (Pass pass : ridden) {
            var sum = new EffortSum();
            pass.stretches().forEach(sum::ride);
            pass.stretches().forEach(whole::ride);
            laps.add(sum);
        }
        measure();
        for (Point point : points) {
            laps.get(point.lap()).tell(point.powerWatts(), point.heartRateBpm());
            whole.tell(point.powerWatts(), point.heartRateBpm());
        }
        var clockwork = new Clockwork(full.course(), clock);
        List<Lap> finished = finished();
        return new Diary(
                finished.get(0).from(),
                finished.get(finished.size() - 1).to(),
                finished,
                points,
                clockwork.stops(full.report().result().interruptions()),
                clockwork.gaps(),
                effort(whole, OptionalDouble.empty()));
    }

    /** Only what is told while the clock runs is a point; what the machine counted before and between is not ridden. */
    private void measure() {
        var walk =
                new CourseWalk(full.course(), full.report().policy().scoring().staleNanos());
        int lap = 0;
        for (Reading reading : full.course().readings()) {
            CourseWalk.Here here = walk.at(reading.atNanos());
            if (here.stretch().isPresent()) {
                int leg = leg(reading.atNanos());
                long moreMetres = metres.read(reading.counters().distanceMetres(), leg);
                long moreKilocalories = kilocalories.read(reading.counters().energyKilocalories(), leg);
                while (ridden.get(lap).toNanos() <= reading.atNanos()) {
                    lap++;
                }
                laps.get(lap).count(moreMetres, moreKilocalories);
                whole.count(moreMetres, moreKilocalories);
                add(point(reading, here, lap));
            }
        }
    }

    /** How often the clock had been started or stopped: while it runs this stays the same. */
    private int leg(long atNanos) {
        List<PhaseEntered> entered = full.course().phases();
        while (phases < entered.size() && entered.get(phases).atNanos() <= atNanos) {
            phases++;
        }
        return phases;
    }

    private Point point(Reading reading, CourseWalk.Here here, int lap) {
        Pass pass = ridden.get(lap);
        return new Point(
                clock.ended(reading.atNanos()),
                lap,
                pass.interval().target(),
                SampleState.of(pass, here.stretch().orElseThrow()),
                here.cadence(),
                here.powerWatts(),
                here.heartRateBpm(),
                metres.counted());
    }

    /** Of several readings in one second of a lap the last one stands: it has what the others told, for that holds. */
    private void add(Point point) {
        int last = points.size() - 1;
        if (last >= 0 && isSameSecond(points.get(last), point)) {
            points.remove(last);
        }
        points.add(point);
    }

    private static boolean isSameSecond(Point one, Point other) {
        return one.lap() == other.lap()
                && one.at().getEpochSecond() == other.at().getEpochSecond();
    }

    private List<Lap> finished() {
        Iterator<IntervalScore> scores = full.report().result().intervals().iterator();
        var finished = new ArrayList<Lap>();
        for (int lap = 0; lap < ridden.size(); lap++) {
            Pass pass = ridden.get(lap);
            Optional<IntervalScore> score = pass.isKept() ? Optional.of(scores.next()) : Optional.empty();
            OptionalDouble judged = score.map(IntervalScore::meanRpm).orElse(OptionalDouble.empty());
            finished.add(new Lap(
                    pass,
                    score,
                    clock.began(pass.fromNanos()),
                    clock.ended(pass.toNanos()),
                    effort(laps.get(lap), judged)));
        }
        return finished;
    }

    private Effort effort(EffortSum sum, OptionalDouble judgedMeanRpm) {
        return sum.effort(
                judgedMeanRpm,
                metres.counted().isPresent(),
                kilocalories.counted().isPresent());
    }
}
