package fanbike.adapter.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import fanbike.core.report.Figures;
import fanbike.core.trend.AthleteTrends;
import fanbike.core.trend.Attendance;
import fanbike.core.trend.Change;
import fanbike.core.trend.Measure;
import fanbike.core.trend.ProtocolTrend;
import fanbike.core.trend.ProtocolTrend.IntervalTrend;
import fanbike.core.trend.Series;
import fanbike.core.trend.TrendReport;
import java.util.List;
import java.util.stream.Collectors;

/** Trends for programs, as one JSON object. */
final class TrendJson {

    private static final int FORMAT = 1;

    private TrendJson() {}

    static String of(TrendReport report) {
        ObjectNode root = JsonLine.object()
                .put("format", FORMAT)
                .put("madeAt", report.madeAt().toString())
                .put("zone", report.zone().getId())
                .put("simulated", report.simulated());
        root.putObject("leftOut")
                .put(
                        report.simulated() ? "notSimulated" : "simulated",
                        report.leftOut().otherKind())
                .put("unfinished", report.leftOut().unfinished())
                .put("cutShort", report.leftOut().cutShort())
                .put("unreadable", report.leftOut().unreadable());
        ArrayNode athletes = root.putArray("athletes");
        report.athletes().forEach(athlete -> put(athletes.addObject(), athlete));
        return JsonLine.of(root);
    }

    private static void put(ObjectNode node, AthleteTrends athlete) {
        node.put("athlete", athlete.athlete());
        ArrayNode attendance = node.putArray("attendance");
        athlete.attendance().forEach(aim -> put(attendance.addObject(), aim));
        ArrayNode protocols = node.putArray("protocols");
        athlete.protocols().forEach(trend -> put(protocols.addObject(), trend));
    }

    private static void put(ObjectNode node, Attendance aim) {
        node.put("protocol", aim.protocolId().orElse(null))
                .put("plannedPerWeek", aim.planned())
                .put("weeksOver", aim.over().size())
                .put("weeksMet", aim.weeksMet())
                .put("streak", aim.streak())
                .put("thisWeek", aim.thisWeek().isPresent() ? aim.thisWeek().getAsInt() : null)
                .put("firstWeek", aim.firstWeek().toString());
        ArrayNode weeks = node.putArray("weeks");
        aim.weeks().forEach(weeks::add);
    }

    private static void put(ObjectNode node, ProtocolTrend trend) {
        node.put("id", trend.protocolId())
                .put("title", trend.title())
                .put("track", trend.track())
                .put("scale", trend.scalePercent())
                .put("yardstick", trend.yardstick())
                .put("sessions", trend.sessions())
                .put("first", trend.first().toString())
                .put("last", trend.last().toString());
        put(node.putObject("measures"), trend.series());
        ArrayNode intervals = node.putArray("intervals");
        trend.intervals().forEach(interval -> put(intervals.addObject(), interval));
    }

    private static void put(ObjectNode node, IntervalTrend interval) {
        node.put("index", interval.index())
                .put("round", interval.round())
                .put("name", interval.name())
                .put("targetRpm", Figures.exactRpm(interval.targetMicroRpm()));
        put(node.putObject("measures"), interval.series());
    }

    private static void put(ObjectNode measures, List<Series> series) {
        for (Series each : series) {
            ObjectNode node = measures.putObject(key(each.measure()));
            put(node.putObject("change"), each.change());
            node.putRawValue("points", new RawValue(points(each)));
        }
    }

    /** Text at once: there may be hundreds of thousands of points, and a tree of them would take ten times the memory. */
    private static String points(Series series) {
        return series.points().stream()
                .map(point -> "{\"at\":\"" + point.startedAt() + "\",\"value\":"
                        + Figures.rounded(point.value()).toPlainString() + "}")
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String key(Measure measure) {
        return switch (measure) {
            case SCORE -> "score";
            case INTENSITY -> "intensity";
            case COVERAGE -> "coverage";
            case DEVIATION -> "meanAbsoluteDeviationRpm";
            case TIME_TO_TARGET -> "timeToTargetSeconds";
        };
    }

    private static void put(ObjectNode node, Change change) {
        node.put("direction", change.direction().name());
        if (change.direction() != Change.Direction.TOO_FEW) {
            node.put("latestSessions", change.latestCount())
                    .put("latest", Figures.rounded(change.latest()))
                    .put("earlierSessions", change.earlierCount())
                    .put("earlier", Figures.rounded(change.earlier()))
                    .put("spread", Figures.rounded(change.spread()))
                    .put("threshold", Figures.rounded(change.threshold()));
        }
    }
}
