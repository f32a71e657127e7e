package fanbike.adapter.files.rider;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * What a rider has been shown.
 *
 * @param cautions that were accepted, each as the hash of its text
 * @param sounds whether they were offered to be heard
 */
record Shown(List<String> cautions, boolean sounds) {

    Shown {
        cautions = List.copyOf(cautions);
    }

    String toJson() {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put(ShownRule.FORMAT, 1);
        ArrayNode list = root.putArray(ShownRule.CAUTIONS);
        cautions.forEach(list::add);
        root.put(ShownRule.SOUNDS, sounds);
        return root.toPrettyString() + "\n";
    }
}
