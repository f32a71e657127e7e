package fanbike.core.trend;

import fanbike.core.history.IntervalSummary;
import fanbike.core.history.Prescribed;
import fanbike.core.history.SessionDetail;
import fanbike.core.trend.ProtocolTrend.IntervalTrend;
import fanbike.core.trend.Series.Point;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Follows one rider's sessions, each among those that it can be compared with. */
final class ProtocolTrends {

    private static final Comparator<ProtocolTrend> ORDER = Comparator.comparing(ProtocolTrend::protocolId)
            .thenComparing(ProtocolTrend::track)
            .thenComparing(ProtocolTrend::scalePercent)
            .thenComparing(ProtocolTrend::last);

    private ProtocolTrends() {}

    /**
     * One trend for each protocol, track, scale and yardstick.
     *
     * @param sessions of one athlete, the earliest first
     */
    static List<ProtocolTrend> of(List<SessionDetail> sessions) {
        Map<Alike, List<SessionDetail>> alike = sessions.stream()
                .collect(Collectors.groupingBy(
                        ridden -> Alike.of(ridden.session().prescribed()), LinkedHashMap::new, Collectors.toList()));
        return alike.values().stream().map(ProtocolTrends::trend).sorted(ORDER).toList();
    }

    private static ProtocolTrend trend(List<SessionDetail> alike) {
        SessionDetail latest = alike.get(alike.size() - 1);
        Prescribed prescribed = latest.session().prescribed();
        return new ProtocolTrend(
                prescribed.protocolId(),
                prescribed.title(),
                prescribed.track(),
                prescribed.scalePercent(),
                prescribed.yardstick(),
                alike.size(),
                alike.get(0).session().startedAt(),
                latest.session().startedAt(),
                Stream.of(Measure.values())
                        .map(measure -> series(measure, alike))
                        .toList(),
                intervals(alike));
    }

    private static Series series(Measure measure, List<SessionDetail> alike) {
        var points = new ArrayList<Point>();
        for (SessionDetail ridden : alike) {
            OptionalDouble figure = SessionFigures.of(measure, ridden);
            figure.ifPresent(value -> points.add(new Point(ridden.session().startedAt(), value)));
        }
        return Series.of(measure, points);
    }

    private static List<IntervalTrend> intervals(List<SessionDetail> alike) {
        var collected = new TreeMap<Integer, Collected>();
        for (SessionDetail ridden : alike) {
            for (IntervalSummary interval : ridden.intervals()) {
                if (interval.isWhole()) {
                    collected
                            .computeIfAbsent(interval.index(), index -> new Collected(interval))
                            .add(ridden, interval);
                }
            }
        }
        return collected.values().stream().map(Collected::trend).toList();
    }

    /** What makes two sessions comparable. */
    private record Alike(String protocolId, String track, int scalePercent, String yardstick) {

        static Alike of(Prescribed prescribed) {
            return new Alike(
                    prescribed.protocolId(), prescribed.track(), prescribed.scalePercent(), prescribed.yardstick());
        }
    }

    /** The points of one interval. */
    private static final class Collected {

        private final Map<Measure, List<Point>> points = new EnumMap<>(Measure.class);
        private IntervalSummary latest;

        Collected(IntervalSummary first) {
            latest = first;
            SessionFigures.ofIntervals().forEach(measure -> points.put(measure, new ArrayList<>()));
        }

        void add(SessionDetail ridden, IntervalSummary interval) {
            latest = interval;
            Instant startedAt = ridden.session().startedAt();
            double minimumCoverage = ridden.session().prescribed().minimumCoverage();
            for (Map.Entry<Measure, List<Point>> each : points.entrySet()) {
                OptionalDouble figure = SessionFigures.of(each.getKey(), interval, minimumCoverage);
                if (figure.isPresent()) {
                    each.getValue().add(new Point(startedAt, figure.getAsDouble()));
                }
            }
        }

        IntervalTrend trend() {
            return new IntervalTrend(
                    latest.index(),
                    latest.round(),
                    latest.name(),
                    latest.targetMicroRpm(),
                    points.entrySet().stream()
                            .map(entry -> Series.of(entry.getKey(), entry.getValue()))
                            .toList());
        }
    }
}
