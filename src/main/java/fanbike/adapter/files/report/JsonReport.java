package fanbike.adapter.files.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fanbike.adapter.files.config.PolicyJson;
import fanbike.core.coach.SessionResult;
import fanbike.core.cue.Cue;
import fanbike.core.report.Figures;
import fanbike.core.report.Headline;
import fanbike.core.report.Report;
import fanbike.core.score.AdherenceScore;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;

/** A report as JSON, in format 1. Times are exact to the nanosecond, figures to nine decimals. */
final class JsonReport {

    private static final int FORMAT = 1;
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();
    private static final ObjectWriter PRETTY =
            JSON.writer(new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT));

    private final String programVersion;

    /**
     * A writer.
     *
     * @param programVersion of this program
     */
    JsonReport(String programVersion) {
        this.programVersion = programVersion;
    }

    String write(Report report) {
        try {
            return PRETTY.writeValueAsString(tree(report)) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a tree of values is always JSON", impossible);
        }
    }

    private ObjectNode tree(Report report) {
        SessionResult result = report.result();
        ObjectNode root = JSON.createObjectNode();
        root.put("format", FORMAT);
        if (report.isShared()) {
            root.put("shared", true);
        }
        root.putObject("protocol")
                .put("id", result.plan().protocol().id())
                .put("title", result.plan().protocol().title())
                .put("sha256", report.subject().protocolSha256());
        putText(root, "track", result.plan().track());
        root.put("scale", result.plan().scalePercent());
        root.set("policy", PolicyJson.write(report.policy()));
        session(root.putObject("session"), report);
        root.putObject("program").put("name", "fanbike").put("version", programVersion);
        seal(root, report.seal());
        bike(root, report.subject().bike());
        totals(root.putObject("totals"), report);
        ArrayNode intervals = root.putArray("intervals");
        result.intervals().forEach(interval -> IntervalJson.write(intervals.addObject(), interval));
        ArrayNode cues = root.putArray("cues");
        result.cues().forEach(cue -> cue(cues.addObject(), cue));
        return root;
    }

    private static void session(ObjectNode session, Report report) {
        SessionResult result = report.result();
        session.put("id", report.subject().sessionId().orElse(null));
        session.put(
                "startedAt", report.subject().startedAt().map(Instant::toString).orElse(null));
        putText(session, "athlete", report.subject().athlete());
        session.put("phase", result.phase().name());
        session.put("elapsedSeconds", Figures.seconds(result.elapsedNanos()));
        session.put("pausedSeconds", Figures.seconds(result.pausedNanos()));
        session.put("repeatedSeconds", Figures.seconds(result.repeatedNanos()));
        ArrayNode interruptions = session.putArray("interruptions");
        result.interruptions()
                .forEach(interruption -> interruptions
                        .addObject()
                        .put("at", Figures.seconds(interruption.atNanos()))
                        .put("wallSeconds", Figures.seconds(interruption.wallNanos())));
        session.put("rejectedValues", result.rejectedValues());
        report.missing()
                .ifPresent(missing -> session.putObject("missingFromRecording")
                        .put("since", Figures.seconds(missing.sinceNanos()))
                        .put("inputs", missing.inputs())
                        .put("because", missing.because()));
    }

    private static void seal(ObjectNode root, Optional<Report.Seal> seal) {
        seal.ifPresentOrElse(
                known -> root.putObject("recording").put("lines", known.lines()).put("chain", known.chain()),
                () -> root.putNull("recording"));
    }

    private static void bike(ObjectNode root, Optional<Report.Bike> bike) {
        bike.ifPresentOrElse(
                known -> root.putObject("bike")
                        .put("name", known.name())
                        .put("address", known.address())
                        .put("simulated", known.simulated()),
                () -> root.putNull("bike"));
    }

    private static void totals(ObjectNode totals, Report report) {
        AdherenceScore total = report.result().total();
        Headline headline = report.headline();
        long prescribed = report.result().plan().workNanos();
        totals.put("prescribedWorkSeconds", Figures.seconds(prescribed));
        totals.put("riddenWorkSeconds", Figures.seconds(total.riddenNanos()));
        IntervalJson.adherence(totals, total);
        putFigure(totals, "intensity", total.intensity());
        putFigure(totals, "duration", total.duration(prescribed));
        putFigure(totals, "coverage", total.coverage());
        putFigure(totals, "score", headline.score());
        totals.put("scoreInWords", headline.word().orElse(null));
        totals.put("scoreWithheldBecause", headline.withheldBecause().orElse(null));
    }

    private static void cue(ObjectNode json, Cue cue) {
        json.put("at", Figures.seconds(cue.atNanos()));
        json.put("kind", cue.kind().name());
        json.put("interval", cue.interval());
        if (cue.secondsLeft() > 0) {
            json.put("secondsLeft", cue.secondsLeft());
        }
    }

    static void putFigure(ObjectNode json, String key, OptionalDouble figure) {
        json.put(key, figure.isPresent() ? Figures.rounded(figure.getAsDouble()) : null);
    }

    /** Text where there is some, else null. */
    private static void putText(ObjectNode json, String key, String text) {
        json.put(key, text.isEmpty() ? null : text);
    }
}
