package fanbike.adapter.files.workout;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fanbike.adapter.files.Place;
import fanbike.adapter.files.Problems;
import fanbike.adapter.files.protocol.ProtocolReader;
import fanbike.app.port.InvalidFileException;
import fanbike.app.port.Problem;
import fanbike.core.model.Protocol;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Has a draft judged by the rules of protocol files, and tells their problems with the places of the workout. */
final class DraftProtocol {

    private final ObjectNode json = JsonNodeFactory.instance.objectNode();
    private final Map<String, String> origins = new HashMap<>();

    private DraftProtocol() {}

    /**
     * The protocol.
     *
     * @param file what the workout is called in errors
     * @param id what the protocol will be called
     * @param draft what was found
     * @param problems what was found wrong before; the problems of the draft are added to it
     * @throws InvalidFileException with everything that is wrong
     */
    static Protocol of(String file, String id, Draft draft, Problems problems) throws InvalidFileException {
        var protocol = new DraftProtocol();
        protocol.write(draft);
        Protocol read = protocol.judged(file, id, problems);
        problems.throwIfAny(file);
        return read;
    }

    private Protocol judged(String file, String id, Problems problems) throws InvalidFileException {
        try {
            return ProtocolReader.read(file, id, json.toString().getBytes(StandardCharsets.UTF_8))
                    .protocol();
        } catch (InvalidFileException refused) {
            refused.problems().forEach(problem -> problems.add(place(problem), problem.sentence()));
            var all = new InvalidFileException(file, problems.toList());
            all.initCause(refused);
            throw all;
        }
    }

    private void write(Draft draft) {
        json.put("format", 1).put("title", draft.title());
        json.put("purpose", draft.remarks().purpose());
        json.put("caution", draft.remarks().caution());
        json.put("source", draft.remarks().source());
        draft.band().ifPresent(band -> json.put("band", band));
        ArrayNode blocks = json.putArray("blocks");
        Place all = Place.FILE.key("blocks");
        origins.put(all.text(), "");
        List<Rounds> rounds = draft.rounds();
        for (int index = 0; index < rounds.size(); index++) {
            write(rounds.get(index), blocks.addObject(), all.item(index));
        }
    }

    private void write(Rounds rounds, ObjectNode block, Place place) {
        origins.put(place.text(), rounds.place());
        block.put("repeat", rounds.repeat());
        ArrayNode intervals = block.putArray("intervals");
        List<Step> steps = rounds.steps();
        for (int index = 0; index < steps.size(); index++) {
            Place inside = place.key("intervals").item(index);
            origins.put(inside.text(), steps.get(index).place());
            write(steps.get(index), intervals.addObject());
        }
        rounds.restSeconds().ifPresent(rest -> block.putObject("restBetween").put("seconds", rest));
    }

    private static void write(Step step, ObjectNode interval) {
        interval.put("name", step.name());
        interval.put("seconds", step.seconds());
        interval.put("kind", OwnStep.word(step.kind()));
        step.target().rpm().ifPresent((BigDecimal rpm) -> interval.put("rpm", rpm));
        step.target().band().ifPresent((BigDecimal band) -> interval.put("band", band));
    }

    /** The place of the workout nearest to a place of the draft, and the keys behind it: {@code line 12, seconds}. */
    private String place(Problem problem) {
        String pointer = problem.place();
        for (int end = pointer.length(); end > 0; end = pointer.lastIndexOf('/', end - 1)) {
            Optional<String> origin = Optional.ofNullable(origins.get(pointer.substring(0, end)));
            if (origin.isPresent()) {
                return joined(origin.get(), pointer.substring(end));
            }
        }
        return joined("", pointer);
    }

    private static String joined(String origin, String keys) {
        String words = keys.replaceFirst("^/", "").replace('/', ' ');
        return origin.isEmpty() || words.isEmpty() ? origin + words : origin + ", " + words;
    }
}
