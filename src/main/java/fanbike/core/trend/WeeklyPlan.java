package fanbike.core.trend;

import java.util.Collections;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * How often a rider means to ride in a week.
 *
 * @param sessions of any protocol; empty where nothing is planned
 * @param protocols of single protocols, by their ids
 */
public record WeeklyPlan(OptionalInt sessions, Map<String, Integer> protocols) {

    /** Nothing is planned. */
    public static final WeeklyPlan NONE = new WeeklyPlan(OptionalInt.empty(), Map.of());

    /** Copies the map, in the order of the ids. */
    public WeeklyPlan {
        protocols = Collections.unmodifiableMap(new TreeMap<>(protocols));
    }

    /**
     * What of it can be told from the sessions of one protocol.
     *
     * @param protocolId its id
     */
    public WeeklyPlan onlyFor(String protocolId) {
        Integer planned = protocols.get(protocolId);
        return new WeeklyPlan(OptionalInt.empty(), planned == null ? Map.of() : Map.of(protocolId, planned));
    }
}
