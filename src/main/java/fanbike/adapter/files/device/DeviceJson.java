package fanbike.adapter.files.device;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fanbike.app.port.bluetooth.RememberedDevice;
import java.math.BigDecimal;
import java.util.List;

/** Writes remembered devices as a person would, in ASCII, so that half a character of a name survives too. */
final class DeviceJson {

    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .build();
    private static final ObjectWriter PRETTY =
            JSON.writer(new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT));

    private DeviceJson() {}

    static String of(List<RememberedDevice> devices) {
        ObjectNode root = JSON.createObjectNode();
        root.put("format", 1);
        ArrayNode list = root.putArray("devices");
        devices.forEach(device -> add(device, list.addObject()));
        try {
            return PRETTY.writeValueAsString(root) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a tree of values is always JSON", impossible);
        }
    }

    private static void add(RememberedDevice device, ObjectNode object) {
        object.put(DeviceRule.ADDRESS, device.address().text());
        object.put(DeviceRule.ADAPTER, device.adapter());
        object.put(DeviceRule.NAME, device.name());
        object.put(DeviceRule.NICKNAME, device.nickname());
        object.put(DeviceRule.KIND, DeviceKindRule.word(device.kind()));
        if (device.wheelRatio().isPresent()) {
            object.put(
                    DeviceRule.WHEEL_RATIO,
                    BigDecimal.valueOf(device.wheelRatio().getAsDouble()));
        } else {
            object.putNull(DeviceRule.WHEEL_RATIO);
        }
    }
}
