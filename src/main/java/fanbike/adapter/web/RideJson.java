package fanbike.adapter.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fanbike.app.port.SessionHeader;
import fanbike.app.port.ShownRide;
import fanbike.app.port.SoundSettings;
import fanbike.core.cue.Cue;
import fanbike.core.cue.CueKind;
import fanbike.core.model.Plan;
import fanbike.core.model.PlannedInterval;
import fanbike.core.model.Policy;
import fanbike.core.model.Protocol;
import fanbike.core.model.TargetBand;
import fanbike.core.speech.Phrases;
import fanbike.core.tone.Melody;
import fanbike.core.tone.Note;
import fanbike.core.view.RideView;
import java.util.Optional;

/** What does not change while a ride is ridden: what each viewer is told first. */
final class RideJson {

    private RideJson() {}

    static ObjectNode write(ShownRide ride, SessionHeader header, SoundSettings sound, Phrases phrases) {
        Plan plan = ride.plan();
        Protocol protocol = plan.protocol();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("title", Shown.text(protocol.title()));
        json.put("purpose", Shown.text(protocol.purpose()));
        json.put("caution", Shown.text(protocol.caution()));
        json.put("bike", Shown.text(header.bike().name()));
        sound(json, sound);
        json.put("track", Shown.text(plan.track()));
        json.put("scalePercent", plan.scalePercent());
        json.put("rounds", plan.rounds());
        json.put("planSeconds", Shown.seconds(plan.lengthNanos()));
        json.put("preview", Shown.text(phrases.preview(plan)));
        policy(json.putObject("policy"), ride.policy());
        ArrayNode intervals = json.putArray("intervals");
        plan.intervals().forEach(interval -> interval(intervals.addObject(), interval, phrases, plan));
        melodies(json);
        json.put("traceSeconds", Shown.seconds(RideView.TRACE_NANOS));
        return json;
    }

    private static void sound(ObjectNode json, SoundSettings sound) {
        json.put("language", sound.language().tag());
        json.put("tones", sound.tones());
        json.put("speech", sound.speech());
        json.put("volumePercent", sound.volumePercent());
    }

    private static void policy(ObjectNode json, Policy policy) {
        json.put("bandRpm", Shown.rpm(policy.scoring().band().microRpm()));
        json.put("settleSeconds", Shown.seconds(policy.scoring().settleNanos()));
        json.put("minimumCoverage", policy.scoring().minimumCoverage());
        json.put("previewSeconds", Shown.seconds(policy.cues().previewNanos()));
        json.put("countdownSeconds", policy.cues().countdownSeconds());
        json.put("autoStart", policy.start().autoStart());
        json.put("autoStartRpm", Shown.rpm(policy.start().autoStartCadence().microRpm()));
        json.put("startCountdownSeconds", policy.start().countdownSeconds());
    }

    private static void interval(ObjectNode json, PlannedInterval interval, Phrases phrases, Plan plan) {
        json.put("index", interval.index());
        json.put("round", interval.round());
        json.put("name", Shown.text(interval.name()));
        json.put("kind", interval.kind().name());
        json.put("seconds", Shown.seconds(interval.lengthNanos()));
        Optional<TargetBand> band = Optional.of(interval.target()).filter(target -> !target.isOpen());
        json.set("targetRpm", Shown.rpm(band.map(held -> held.target().microRpm())));
        json.set("lowRpm", Shown.rpm(band.map(TargetBand::lowMicroRpm)));
        json.set("highRpm", Shown.rpm(band.map(TargetBand::highMicroRpm)));
        var start = new Cue(0, CueKind.INTERVAL_START, interval.index(), 0);
        json.set("say", Shown.text(phrases.of(start, plan)));
    }

    private static void melodies(ObjectNode json) {
        ObjectNode melodies = json.putObject("melodies");
        for (Melody melody : Melody.values()) {
            ArrayNode notes = melodies.putArray(melody.name());
            melody.notes().forEach(note -> note(notes.addArray(), note));
        }
        ObjectNode cues = json.putObject("cueMelodies");
        for (CueKind kind : CueKind.values()) {
            cues.put(kind.name(), Melody.of(kind).name());
        }
    }

    private static void note(ArrayNode json, Note note) {
        json.add(note.startMillis()).add(note.lengthMillis()).add(note.hertz()).add(note.level());
    }
}
