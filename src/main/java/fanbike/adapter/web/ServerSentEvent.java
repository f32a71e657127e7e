package fanbike.adapter.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;

/** Events as they are sent: one line of JSON each. */
final class ServerSentEvent {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private ServerSentEvent() {}

    /** Tells nothing but that the server is there. An event, because a browser keeps comments to itself. */
    static byte[] heartbeat() {
        return bytes("event: beat\ndata: {}\n\n");
    }

    /** How long a browser waits before it tries again. */
    static byte[] retry(int millis) {
        return bytes("retry: " + millis + "\n\n");
    }

    /**
     * An event.
     *
     * @param name of its kind
     * @param data JSON never holds a line's end when it is not made pretty
     */
    static byte[] of(String name, JsonNode data) {
        try {
            return bytes("event: " + name + "\ndata: " + JSON.writeValueAsString(data) + "\n\n");
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a tree of values is always JSON", impossible);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
