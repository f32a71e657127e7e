package fanbike.adapter.files.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import fanbike.adapter.files.Place;
import fanbike.adapter.files.Problems;
import fanbike.adapter.files.StrictJson;
import fanbike.app.port.Problem;
import fanbike.app.port.ReportWriter;
import fanbike.app.port.WrittenReport;
import fanbike.core.report.Report;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** A JSON report that somebody wrote. */
final class JsonEvidence implements WrittenReport {

    private final JsonNode root;
    private final List<Problem> damage;
    private final ReportWriter reports;

    /**
     * A report.
     *
     * @param root what is in the file; empty where that is not JSON
     * @param damage what is wrong with it as JSON
     * @param reports makes a report anew
     */
    JsonEvidence(Optional<JsonNode> root, List<Problem> damage, ReportWriter reports) {
        this.root = root.orElseGet(MissingNode::getInstance);
        this.damage = damage;
        this.reports = reports;
    }

    @Override
    public List<Problem> damage() {
        return damage;
    }

    @Override
    public Optional<String> sessionId() {
        return text("/session/id");
    }

    @Override
    public Optional<String> programVersion() {
        return text("/program/version");
    }

    private Optional<String> text(String pointer) {
        return Optional.of(root.at(pointer)).filter(JsonNode::isTextual).map(JsonNode::textValue);
    }

    @Override
    public Optional<Report.Seal> seal() {
        JsonNode lines = root.at("/recording/lines");
        return text("/recording/chain")
                .filter(chain -> lines.isNumber() && lines.canConvertToExactIntegral() && lines.canConvertToLong())
                .map(chain -> new Report.Seal(lines.longValue(), chain));
    }

    @Override
    public boolean isShared() {
        return root.path("shared").asBoolean(false);
    }

    @Override
    public boolean isRecordingLacking() {
        return root.at(JsonDifferences.LACKING).isObject();
    }

    @Override
    public Comparison compare(Report again, Scope scope) {
        byte[] json = reports.json(again).getBytes(StandardCharsets.UTF_8);
        JsonNode made = StrictJson.parse(json, Place.FILE, new Problems()).orElseThrow();
        return new JsonDifferences(scope).between(root, made);
    }
}
