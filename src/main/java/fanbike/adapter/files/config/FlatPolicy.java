package fanbike.adapter.files.config;

import com.fasterxml.jackson.databind.JsonNode;
import fanbike.adapter.files.ExactUnits;
import fanbike.core.model.Cadence;
import fanbike.core.model.CuePolicy;
import fanbike.core.model.Policy;
import fanbike.core.model.ScoringPolicy;
import fanbike.core.model.StartPolicy;

/**
 * A flat policy object that was found good, on its way to a {@link Policy}.
 *
 * @param object has every key, each in its range
 */
record FlatPolicy(JsonNode object) {

    Policy toPolicy() {
        return new Policy(scoring(), cues(), start());
    }

    private ScoringPolicy scoring() {
        return new ScoringPolicy(
                rpm("bandRpm"),
                nanos("settleSeconds"),
                nanos("staleSeconds"),
                object.path("minimumCoverage").decimalValue().doubleValue());
    }

    private CuePolicy cues() {
        return new CuePolicy(
                nanos("previewSeconds"),
                whole("countdownSeconds"),
                rpm("hysteresisRpm"),
                nanos("driftSeconds"),
                nanos("speechAfterSeconds"),
                nanos("speechAgainAfterSeconds"),
                nanos("backInBandSeconds"),
                nanos("quietBeforeEndSeconds"));
    }

    private StartPolicy start() {
        return new StartPolicy(
                object.path("autoStart").booleanValue(),
                rpm("autoStartRpm"),
                nanos("autoStartHoldSeconds"),
                whole("startCountdownSeconds"));
    }

    private Cadence rpm(String key) {
        return ExactUnits.cadence(object.path(key).decimalValue());
    }

    private long nanos(String key) {
        return ExactUnits.nanos(object.path(key).decimalValue());
    }

    private int whole(String key) {
        return object.path(key).decimalValue().intValueExact();
    }
}
