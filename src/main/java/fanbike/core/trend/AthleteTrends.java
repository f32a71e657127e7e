package fanbike.core.trend;

import java.util.List;

/**
 * One athlete's trends.
 *
 * @param athlete the code; may be empty
 * @param attendance how the weekly plan is kept; empty where there is none
 * @param protocols by id, track and scale
 */
public record AthleteTrends(String athlete, List<Attendance> attendance, List<ProtocolTrend> protocols) {

    /** Copies the lists. */
    public AthleteTrends {
        attendance = List.copyOf(attendance);
        protocols = List.copyOf(protocols);
    }
}
