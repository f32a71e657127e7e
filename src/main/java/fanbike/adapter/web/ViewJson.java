package fanbike.adapter.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fanbike.core.model.Cadence;
import fanbike.core.model.PlannedInterval;
import fanbike.core.model.TargetBand;
import fanbike.core.report.Headline;
import fanbike.core.score.AdherenceScore;
import fanbike.core.session.SessionState;
import fanbike.core.view.IntervalFill;
import fanbike.core.view.RideView;
import fanbike.core.view.TracePoint;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What there is to see of a ride at one moment: all of it, or what is new since another. */
final class ViewJson {

    private ViewJson() {}

    /** All there is to see. */
    static ObjectNode whole(RideView view) {
        List<IntervalFill> begun = view.intervals().stream()
                .filter(fill -> fill.riddenNanos() > 0 || fill.isOver())
                .toList();
        return write(view, begun, view.trace()).put("whole", true);
    }

    /** For somebody who has seen all there was to see before. */
    static ObjectNode since(RideView before, RideView view) {
        List<IntervalFill> changed = view.intervals().stream()
                .filter(fill ->
                        !fill.equals(before.intervals().get(fill.interval().index())))
                .toList();
        return write(view, changed, newPoints(before.trace(), view.trace())).put("whole", false);
    }

    /** The last point of before may hold another value now. */
    private static List<TracePoint> newPoints(List<TracePoint> before, List<TracePoint> now) {
        if (before.isEmpty()) {
            return now;
        }
        TracePoint last = before.get(before.size() - 1);
        return now.stream()
                .filter(point -> point.atNanos() >= last.atNanos() && !point.equals(last))
                .toList();
    }

    private static ObjectNode write(RideView view, List<IntervalFill> fills, List<TracePoint> trace) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        state(json, view);
        json.put("advice", view.advice().name());
        json.put("totalLeftSeconds", Shown.seconds(view.totalLeftNanos()));
        json.put("autoStart", view.policy().start().autoStart());
        json.set(
                "next",
                Shown.number(view.preview()
                        .map(PlannedInterval::index)
                        .map(OptionalInt::of)
                        .orElse(OptionalInt.empty())));
        json.set("powerWatts", Shown.number(view.powerWatts()));
        json.set("heartRateBpm", Shown.number(view.heartRateBpm()));
        score(json, view);
        ObjectNode filled = json.putObject("fills");
        fills.forEach(
                fill -> fill(filled.putArray(Integer.toString(fill.interval().index())), fill));
        ArrayNode points = json.putArray("trace");
        trace.forEach(point -> point(points.addArray(), point));
        return json;
    }

    private static void state(ObjectNode json, RideView view) {
        SessionState state = view.state();
        json.put("at", Shown.seconds(state.atNanos()));
        json.put("phase", state.phase().name());
        json.put("interval", state.interval().index());
        json.put("leftSeconds", Shown.seconds(state.leftNanos()));
        json.put("riddenSeconds", Shown.seconds(state.riddenNanos()));
        json.set("cadenceRpm", Shown.rpm(state.cadence().map(Cadence::microRpm)));
        json.put("zone", state.zone().name());
        json.set("startsInSeconds", Shown.number(state.startsInSeconds()));
        json.put("waitsForRider", state.waitsForRider());
    }

    private static void score(ObjectNode json, RideView view) {
        Headline soFar = view.scoreSoFar();
        json.set("score", Shown.number(soFar.score()));
        json.set("scoreWord", Shown.text(soFar.word()));
        json.set("scoreWithheldBecause", Shown.text(soFar.withheldBecause()));
        json.set("coverage", Shown.number(view.score().coverage()));
    }

    private static void fill(ArrayNode json, IntervalFill fill) {
        AdherenceScore score = fill.score();
        json.add(Shown.seconds(fill.riddenNanos()));
        json.add(Shown.seconds(score.inNanos()));
        json.add(Shown.seconds(score.underNanos()));
        json.add(Shown.seconds(score.overNanos()));
        json.add(Shown.seconds(score.settlingNanos()));
        json.add(Shown.seconds(score.noSignalNanos()));
        json.add(fill.isOver() ? 1 : 0);
    }

    private static void point(ArrayNode json, TracePoint point) {
        Optional<TargetBand> band = Optional.of(point.target()).filter(target -> !target.isOpen());
        json.add(Shown.seconds(point.atNanos()));
        json.add(Shown.rpm(point.cadence().map(Cadence::microRpm)));
        json.add(Shown.rpm(band.map(TargetBand::lowMicroRpm)));
        json.add(Shown.rpm(band.map(TargetBand::highMicroRpm)));
    }
}
