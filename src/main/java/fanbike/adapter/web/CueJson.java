package fanbike.adapter.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fanbike.core.coach.Update;
import fanbike.core.cue.Cue;
import fanbike.core.cue.CueKind;
import fanbike.core.model.Plan;
import fanbike.core.session.SessionEvent;
import fanbike.core.speech.Phrases;
import java.util.List;
import java.util.Optional;

/** What is to be heard of a ride. Confined to the session thread. */
final class CueJson {

    private final Plan plan;
    private final Phrases phrases;
    private long cues;

    CueJson(Plan plan, Phrases phrases) {
        this.plan = plan;
        this.phrases = phrases;
    }

    List<ObjectNode> write(Update update) {
        return update.cues().stream()
                .map(cue -> write(cue, isStartCount(cue, update)))
                .toList();
    }

    private ObjectNode write(Cue cue, boolean isStartCount) {
        Optional<String> said = isStartCount ? Optional.of(phrases.count(cue.secondsLeft())) : phrases.of(cue, plan);
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", ++cues);
        json.put("kind", cue.kind().name());
        json.put("interval", cue.interval());
        json.put("secondsLeft", cue.secondsLeft());
        json.set("say", Shown.text(said));
        json.put("startCount", isStartCount);
        return json;
    }

    private static boolean isStartCount(Cue cue, Update update) {
        return cue.kind() == CueKind.COUNTDOWN
                && update.events().stream()
                        .anyMatch(event -> event instanceof SessionEvent.StartCounted counted
                                && counted.atNanos() == cue.atNanos());
    }
}
