package fanbike.core.cadence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fanbike.core.gatt.Characteristic;
import fanbike.core.gatt.Octets;
import fanbike.fixtures.Captures;
import java.io.IOException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Sequences of notifications of real devices, in the order in which they came. */
final class CapturedSequences {

    private static final double USUAL_SPACING_SECONDS = 1;
    /** Where the device's own event times tell how often it sends. */
    private static final Map<String, Double> SPACING_SECONDS =
            Map.of("csc-magene-gemini200", 0.28, "cps-ss2k-singlepedal", 1.25, "csc-auuki-decode", 10.0);

    private CapturedSequences() {}

    /**
     * One sequence.
     *
     * @param perDevice the cadences of each of several devices, where the sequence mixes them
     */
    record Sequence(String id, Characteristic characteristic, List<Frame> frames, JsonNode perDevice) {

        @Override
        public String toString() {
            return id;
        }

        /** What a stream makes of it; an element for each frame. */
        List<OptionalDouble> heardBy(Feed feed) {
            var heard = new ArrayList<OptionalDouble>();
            for (Frame frame : frames) {
                if (frame.isReconnect()) {
                    feed.connected();
                }
                heard.add(Feed.rpm(feed.hear(frame.atNanos(), characteristic, frame.value())));
            }
            return heard;
        }
    }

    /**
     * One notification.
     *
     * @param state what its counter did, where it has one
     * @param pairwiseRpm between it and the one before, where the counter moved
     * @param revolutions since the one before
     * @param ticks since the one before
     */
    record Frame(
            long atNanos,
            boolean isReconnect,
            Octets value,
            String state,
            OptionalDouble pairwiseRpm,
            int revolutions,
            int ticks) {}

    static List<Sequence> all() throws IOException {
        JsonNode sequences =
                new ObjectMapper().readTree(Captures.file("sequences.json").toFile());
        return StreamSupport.stream(sequences.spliterator(), false)
                .map(CapturedSequences::sequence)
                .toList();
    }

    static Stream<Sequence> of(Characteristic... characteristics) throws IOException {
        return all().stream().filter(sequence -> List.of(characteristics).contains(sequence.characteristic()));
    }

    static Stream<Sequence> startingWith(String prefix) throws IOException {
        return all().stream().filter(sequence -> sequence.id().startsWith(prefix));
    }

    static Sequence named(String id) throws IOException {
        return all().stream()
                .filter(sequence -> sequence.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Sequence sequence(JsonNode node) {
        String id = node.get("id").asText();
        long spacing = Feed.nanos(SPACING_SECONDS.getOrDefault(id, USUAL_SPACING_SECONDS));
        var frames = new ArrayList<Frame>();
        long at = 0;
        for (JsonNode frame : node.get("frames")) {
            String time = frame.path("t").asText("");
            at = time.contains(":") ? Math.max(at, LocalTime.parse(time).toNanoOfDay()) : at + spacing;
            frames.add(frame(at, frame));
        }
        return new Sequence(
                id,
                Characteristic.find(node.get("characteristic").asText()).orElseThrow(),
                frames,
                node.path("per_device"));
    }

    private static Frame frame(long atNanos, JsonNode frame) {
        JsonNode rpm = frame.path("cadence_rpm");
        return new Frame(
                atNanos,
                frame.path("t").asText("").equals("reconnect"),
                Octets.ofHex(frame.get("hex").asText()),
                frame.path("state").asText(""),
                rpm.isNumber() ? OptionalDouble.of(rpm.asDouble()) : OptionalDouble.empty(),
                frame.path("delta_revs").asInt(),
                frame.path("delta_ticks").asInt());
    }
}
