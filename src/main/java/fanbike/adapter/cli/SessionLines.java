package fanbike.adapter.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fanbike.core.history.Prescribed;
import fanbike.core.history.SessionSummary;
import fanbike.core.report.Columns;
import fanbike.core.report.Figures;
import fanbike.core.report.Headline;
import fanbike.core.report.PrintableText;
import fanbike.core.session.Phase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Predicate;

/** Sessions as lines for people. There may be ten thousand: what is the same in many is made once. */
final class SessionLines {

    private static final int LONGEST_LABEL = 40;

    private final OptionalInt width;
    private final Predicate<String> isBeingRidden;
    private final Map<Prescribed, String> labels = new HashMap<>();

    /**
     * Lines.
     *
     * @param width of the terminal; empty where there is none, and every session has one line
     * @param isBeingRidden whether a session is ridden now, by its name
     */
    SessionLines(OptionalInt width, Predicate<String> isBeingRidden) {
        this.width = width;
        this.isBeingRidden = isBeingRidden;
    }

    /** A session, on more than one line where the terminal is narrow; its name and the athlete's code are from outside. */
    String of(String id, SessionSummary session) {
        String what = label(session.prescribed()) + (session.simulated() ? ", simulated" : "");
        List<String> rest = session.athlete().isEmpty()
                ? List.of(what)
                : List.of(what, PrintableText.of(session.athlete(), LONGEST_LABEL));
        List<String> columns = List.of(
                Columns.fit(id, 22),
                Columns.fit(state(id, session.phase()), 13),
                Columns.fit(score(session.headline()), 22));
        return new FittedRow(columns, rest).text(width);
    }

    /** One whose recording cannot be read. */
    String unreadable(String id, String problem) {
        String what = "cannot be read: " + PrintableText.of(problem, 500);
        return new FittedRow(List.of(Columns.fit(id, 22)), List.of(what)).text(width);
    }

    private String label(Prescribed prescribed) {
        return labels.computeIfAbsent(prescribed, SessionLines::newLabel);
    }

    private static String newLabel(Prescribed prescribed) {
        String track = prescribed.track().isEmpty() ? "" : ", " + prescribed.track();
        String scale = prescribed.scalePercent() == 100 ? "" : ", " + prescribed.scalePercent() + "%";
        return PrintableText.of(prescribed.protocolId() + track + scale, LONGEST_LABEL);
    }

    /** In a word or two. */
    String state(String id, Phase phase) {
        return switch (phase) {
            case READY -> "never started";
            case RUNNING, PAUSED -> isBeingRidden.test(id) ? "being ridden" : "not finished";
            case FINISHED -> "finished";
            case STOPPED -> "stopped";
        };
    }

    private static String score(Headline headline) {
        if (headline.score().isEmpty()) {
            return "    - no score";
        }
        String score = Figures.score(headline.score().getAsDouble());
        return " ".repeat(Math.max(0, 5 - score.length())) + score + " "
                + headline.word().orElseThrow();
    }

    /** A session as JSON. */
    ObjectNode json(String id, SessionSummary session) {
        Prescribed prescribed = session.prescribed();
        ObjectNode line = JsonLine.object()
                .put("id", id)
                .put("startedAt", session.startedAt().toString())
                .put("athlete", session.athlete());
        line.putObject("protocol")
                .put("id", prescribed.protocolId())
                .put("title", prescribed.title())
                .put("sha256", prescribed.sha256());
        line.put("track", prescribed.track())
                .put("scale", prescribed.scalePercent())
                .put("simulated", session.simulated())
                .put("state", state(id, session.phase()))
                .put("phase", session.phase().name())
                .put("elapsedSeconds", Figures.seconds(session.elapsedNanos()))
                .put("prescribedWorkSeconds", Figures.seconds(prescribed.workNanos()))
                .put("riddenWorkSeconds", Figures.seconds(session.total().riddenNanos()));
        putFigure(line, "intensity", session.total().intensity());
        putFigure(line, "duration", session.total().duration(prescribed.workNanos()));
        putFigure(line, "coverage", session.total().coverage());
        putFigure(line, "score", session.headline().score());
        line.put("scoreWithheldBecause", session.headline().withheldBecause().orElse(null));
        return line;
    }

    private static void putFigure(ObjectNode line, String key, OptionalDouble figure) {
        if (figure.isPresent()) {
            line.put(key, Figures.rounded(figure.getAsDouble()));
        } else {
            line.putNull(key);
        }
    }
}
