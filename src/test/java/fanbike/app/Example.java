package fanbike.app;

import fanbike.app.port.ProtocolFile;
import fanbike.app.port.SessionHeader;
import fanbike.core.coach.Coach;
import fanbike.core.coach.RideInput;
import fanbike.core.gatt.IndoorBikeData;
import fanbike.core.gatt.Octets;
import fanbike.core.model.Block;
import fanbike.core.model.Cadence;
import fanbike.core.model.CadenceTarget;
import fanbike.core.model.CuePolicy;
import fanbike.core.model.Interval;
import fanbike.core.model.IntervalKind;
import fanbike.core.model.Plan;
import fanbike.core.model.Policy;
import fanbike.core.model.Protocol;
import fanbike.core.model.ScoringPolicy;
import fanbike.core.model.StartPolicy;
import fanbike.core.session.Command;
import fanbike.core.view.RideBoard;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** A short ride: ten seconds at 50 rpm and ten at 60. */
final class Example {

    static final long SECOND = 1_000_000_000L;
    static final Instant STARTED_AT = Instant.parse("2026-03-01T10:00:00Z");

    static final Policy AT_ONCE = policy(StartPolicy.AT_ONCE);
    static final Policy BY_PEDALLING = policy(new StartPolicy(true, Cadence.ofRpm(20), 2 * SECOND, 3));

    private Example() {}

    private static Policy policy(StartPolicy start) {
        return new Policy(
                new ScoringPolicy(Cadence.ofRpm(2), 2 * SECOND, 3 * SECOND, 0.8),
                new CuePolicy(
                        5 * SECOND, 3, Cadence.ofRpm(1), 3 * SECOND, 10 * SECOND, 15 * SECOND, SECOND, 4 * SECOND),
                start);
    }

    static Plan plan() {
        return Plan.of(protocol(List.of(), 50, 60), "", 100, Cadence.ofRpm(2));
    }

    /** One work interval of ten seconds for each target. */
    static Protocol protocol(List<String> tracks, int... rpm) {
        var intervals = new ArrayList<Interval>();
        for (int target : rpm) {
            intervals.add(work(CadenceTarget.forEveryone(Cadence.ofRpm(target))));
        }
        return protocol(tracks, intervals);
    }

    static Protocol protocol(List<String> tracks, List<Interval> intervals) {
        return new Protocol(
                "example",
                "Example",
                "",
                "",
                "",
                tracks,
                Optional.empty(),
                List.of(new Block(1, intervals, Optional.empty())));
    }

    static Interval work(CadenceTarget target) {
        return new Interval("Work", IntervalKind.WORK, 10 * SECOND, Optional.of(target), Optional.empty());
    }

    static Coach coach() {
        return new Coach(plan(), AT_ONCE, OptionalDouble.empty());
    }

    static RideBoard board() {
        return new RideBoard(plan(), AT_ONCE);
    }

    static SessionHeader header(Policy policy) {
        return new SessionHeader(
                "20260301T100000",
                STARTED_AT,
                new ProtocolFile(protocol(List.of(), 50, 60), "00ff", "{}"),
                plan(),
                policy,
                new SessionHeader.Bike("Fan bike", "AA:BB", false, OptionalDouble.empty()),
                "r1");
    }

    static RideInput.Commanded commanded(double seconds, Command command) {
        return new RideInput.Commanded(nanos(seconds), command);
    }

    static RideInput.Notified cadence(double seconds, double rpm) {
        return new RideInput.Notified(nanos(seconds), RideInput.BIKE, "2ad2", cadence(rpm));
    }

    static Octets cadence(double rpm) {
        return IndoorBikeData.builder()
                .speedCentiKmh(0)
                .instantaneousCadenceHalfRpm((int) Math.round(2 * rpm))
                .build()
                .toBytes();
    }

    /** A start, and then a cadence every second, the last one at a second. */
    static List<RideInput> ride(int seconds) {
        var inputs = new ArrayList<RideInput>();
        inputs.add(commanded(0, Command.START));
        for (int at = 0; at <= seconds; at++) {
            inputs.add(cadence(at, at < 10 ? 50 : 55));
        }
        return inputs;
    }

    static long nanos(double seconds) {
        return Math.round(seconds * SECOND);
    }
}
