package fanbike.adapter.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fanbike.app.Rescore;
import fanbike.app.port.StoredSession;
import fanbike.core.report.Marks;
import java.util.List;
import java.util.OptionalDouble;

/** What rescoring changed, for programs: one object on each line, the last one the sums. */
final class RescoreJson implements RescoreLines {

    @Override
    public String judged(Rescore.Change change) {
        ObjectNode line = JsonLine.object().put("session", change.session().id());
        line.put("athlete", change.athlete().isEmpty() ? null : change.athlete());
        marks(line.putObject("before"), change.was());
        marks(line.putObject("now"), change.is());
        line.put("chainBroken", change.isChainBroken());
        return JsonLine.of(line) + "\n";
    }

    private static void marks(ObjectNode into, Marks marks) {
        put(into, "score", marks.score());
        put(into, "intensity", marks.intensity());
        put(into, "duration", marks.duration());
        put(into, "coverage", marks.coverage());
    }

    private static void put(ObjectNode into, String key, OptionalDouble figure) {
        into.put(key, figure.isPresent() ? figure.getAsDouble() : null);
    }

    @Override
    public String refused(StoredSession session, String why) {
        return JsonLine.of(JsonLine.object().put("session", session.id()).put("notJudgedBecause", why)) + "\n";
    }

    @Override
    public String whole(List<String> sessions, RescoreSummary summary) {
        ObjectNode line = JsonLine.object();
        ObjectNode sums = line.putObject("summary")
                .put("sessions", summary.sessions())
                .put("better", summary.better())
                .put("worse", summary.worse())
                .put("sameScore", summary.unchanged())
                .put("scoreGained", summary.gained())
                .put("scoreLost", summary.lost())
                .put("withoutScore", summary.without())
                .put("notJudged", summary.refused());
        put(sums, "meanChange", summary.meanChange());
        return String.join("", sessions) + JsonLine.of(line) + "\n";
    }
}
