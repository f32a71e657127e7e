package fanbike.adapter.files;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A list whose items all follow one rule.
 *
 * @param item the rule of the items
 * @param items what they are called, in the plural: "blocks"
 * @param fewest how many there must be
 * @param most how many there may be
 * @param <T> what an item becomes
 */
public record ListRule<T>(ValueRule<T> item, String items, int fewest, int most) implements ValueRule<List<T>> {

    @Override
    public String allowed() {
        return "a list [...] of " + fewest + " to " + most + " " + items;
    }

    @Override
    public Optional<List<T>> read(JsonNode node, Place place, Problems problems) {
        if (!node.isArray()) {
            return refuse(node, place, "is not a list", problems);
        }
        if (node.size() < fewest || node.size() > most) {
            problems.add(place, "this list has " + node.size() + " " + items + "; allowed: " + fewest + " to " + most);
            return Optional.empty();
        }
        var good = new ArrayList<T>();
        for (int index = 0; index < node.size(); index++) {
            item.read(node.path(index), place.item(index), problems).ifPresent(good::add);
        }
        return good.size() == node.size() ? Optional.of(good) : Optional.empty();
    }
}
