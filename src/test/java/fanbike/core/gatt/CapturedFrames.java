package fanbike.core.gatt;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fanbike.fixtures.Captures;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The frames of real devices, each with what it says. */
final class CapturedFrames {

    private CapturedFrames() {}

    record Captured(String id, Characteristic characteristic, Octets value, String status, JsonNode expected) {

        @Override
        public String toString() {
            return id;
        }
    }

    static List<Captured> all() throws IOException {
        File file = Captures.file("frames.json").toFile();
        JsonNode frames = new ObjectMapper().readTree(file);
        return StreamSupport.stream(frames.spliterator(), false)
                .map(CapturedFrames::captured)
                .toList();
    }

    static Stream<Captured> conforming() throws IOException {
        return all().stream().filter(frame -> frame.status().equals(FrameStatus.OK.wireName()));
    }

    private static Captured captured(JsonNode frame) {
        return new Captured(
                frame.get("id").asText(),
                Characteristic.find(frame.get("characteristic").asText()).orElseThrow(),
                Octets.ofHex(frame.get("hex").asText()),
                frame.get("frame_status").asText(),
                frame.get("expected"));
    }
}
