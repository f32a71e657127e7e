package fanbike.app;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.app.port.SensorListener;
import fanbike.app.port.bluetooth.BikeSensor;
import fanbike.app.port.bluetooth.Outage;
import fanbike.core.coach.Coach;
import fanbike.core.coach.RideInput;
import fanbike.core.model.Block;
import fanbike.core.model.Cadence;
import fanbike.core.model.Interval;
import fanbike.core.model.IntervalKind;
import fanbike.core.model.Plan;
import fanbike.core.model.Protocol;
import fanbike.core.session.Command;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ConsoleTargetTest {

    private final List<Cadence> aims = new ArrayList<>();
    private final ConsoleTarget target = new ConsoleTarget(new Console());
    private final Coach coach = new Coach(plan(), Example.AT_ONCE, OptionalDouble.empty());

    @Test
    void showsNothingBeforeTheStart() {
        tick(5);

        assertThat(aims).isEmpty();
    }

    @Test
    void showsEachTargetOnceAndNothingInARest() {
        accept(Example.commanded(0, Command.START));
        for (int second = 1; second < 15; second++) {
            tick(second);
        }

        assertThat(aims).containsExactly(Cadence.ofRpm(50), Cadence.ZERO);
    }

    @Test
    void showsTheTargetAgainAfterTheRest() {
        accept(Example.commanded(0, Command.START));
        tick(12);
        tick(17);

        assertThat(aims).containsExactly(Cadence.ofRpm(50), Cadence.ZERO, Cadence.ofRpm(50));
    }

    @Test
    void keepsTheTargetInAPause() {
        accept(Example.commanded(0, Command.START));
        accept(Example.commanded(1, Command.PAUSE));
        tick(9);

        assertThat(aims).containsExactly(Cadence.ofRpm(50));
    }

    @Test
    void showsNothingAtTheEnd() {
        accept(Example.commanded(0, Command.START));
        accept(Example.commanded(1, Command.STOP));

        assertThat(aims).containsExactly(Cadence.ofRpm(50), Cadence.ZERO);
    }

    private void tick(int second) {
        accept(new RideInput.Ticked(Example.nanos(second)));
    }

    private void accept(RideInput input) {
        target.updated(coach.accept(input));
    }

    /** Twice ten seconds at 50 rpm, with five of rest between. */
    private static Plan plan() {
        Protocol once = Example.protocol(List.of(), 50);
        var rest = new Interval("Rest", IntervalKind.REST, 5 * Example.SECOND, Optional.empty(), Optional.empty());
        var twice = new Block(2, once.blocks().get(0).intervals(), Optional.of(rest));
        return Plan.of(
                new Protocol("example", "Example", "", "", "", List.of(), Optional.empty(), List.of(twice)),
                "",
                100,
                Cadence.ofRpm(2));
    }

    private final class Console implements BikeSensor {

        @Override
        public void open(SensorListener listener) {
            throw new UnsupportedOperationException("the ride opens it");
        }

        @Override
        public void aim(Cadence wanted) {
            aims.add(wanted);
        }

        @Override
        public void reroute(String sensor, String adapter) {
            throw new UnsupportedOperationException("whoever pairs reroutes");
        }

        @Override
        public Optional<Outage> outage() {
            throw new UnsupportedOperationException("whoever pairs asks");
        }

        @Override
        public void close() {
            throw new UnsupportedOperationException("the ride closes it");
        }
    }
}
