package fanbike.adapter.tui.full;

import fanbike.adapter.tui.words.ToGoOn;
import fanbike.app.port.Controls;
import fanbike.app.port.ShownRide;
import fanbike.core.coach.Coach;
import fanbike.core.coach.RideInput;
import fanbike.core.coach.Update;
import fanbike.core.gatt.IndoorBikeData;
import fanbike.core.model.Plan;
import fanbike.core.model.Policy;
import fanbike.core.session.Command;
import fanbike.core.view.RideBoard;
import fanbike.core.view.RideView;
import fanbike.fixtures.Moment;
import fanbike.fixtures.Notifications;
import fanbike.fixtures.Policies;
import fanbike.fixtures.Protocols;
import java.util.Optional;
import java.util.OptionalDouble;

/** Rides as far as a test needs them, by the real core. */
final class Scenes {

    static final Controls KEYS = new Controls(true, false, false, false);
    static final Plan FIVE_ROUNDS = Plan.of(Protocols.fiveRounds(), "men", 100, Protocols.BAND);

    private static final long EACH_NANOS = 250_000_000;

    private final Plan plan;
    private final Policy policy;
    private final Coach coach;
    private final RideBoard board;
    private long atNanos;
    private Update update;

    private Scenes(Plan plan, Policy policy) {
        this.plan = plan;
        this.policy = policy;
        coach = new Coach(plan, policy, OptionalDouble.empty());
        board = new RideBoard(plan, policy);
        update = accept(new RideInput.Ticked(0));
    }

    /** The main protocol, begun by pedalling. */
    static Scenes fiveRounds() {
        return new Scenes(FIVE_ROUNDS, Policies.standard());
    }

    /** A plan, begun by command and at once. */
    static Scenes of(Plan plan) {
        return new Scenes(plan, Policies.atOnce());
    }

    /** The main protocol, begun, and ridden up to a moment in its second round. */
    static Scenes inTheSecondRound() {
        return of(FIVE_ROUNDS)
                .ask(Command.START)
                .pedal(180, 50.4, 0.7)
                .pedal(120, 53.6, 1.2)
                .pedal(60, 57.2, 1.5)
                .pedal(60, 30, 4)
                .pedal(180, 49.5, 1.6);
    }

    private Update accept(RideInput input) {
        Update accepted = coach.accept(input);
        board.accept(accepted);
        return accepted;
    }

    Scenes ask(Command command) {
        update = accept(new RideInput.Commanded(atNanos, command));
        return this;
    }

    /** About this cadence, four times a second; it sways up and down by so much. */
    Scenes pedal(double seconds, double rpm, double swayRpm) {
        long untilNanos = atNanos + Moment.nanos(seconds);
        while (atNanos < untilNanos) {
            double sway = swayRpm * Math.sin(atNanos / 1.7e9) * Math.cos(atNanos / 5.3e9);
            notify(Math.round(2 * (rpm + sway)) / 2.0);
            atNanos += EACH_NANOS;
        }
        atNanos = untilNanos;
        return tick();
    }

    /** Once, with power and heart rate. */
    Scenes measured(double rpm, int watts, int bpm) {
        var value = IndoorBikeData.builder()
                .instantaneousCadenceHalfRpm(Math.toIntExact(Math.round(2 * rpm)))
                .instantaneousPowerWatts(watts)
                .heartRateBpm(bpm)
                .build();
        update = accept(
                new RideInput.Notified(atNanos, RideInput.BIKE, Notifications.INDOOR_BIKE_DATA, value.toBytes()));
        return this;
    }

    private void notify(double rpm) {
        update = accept(Notifications.cadence(atNanos, rpm));
    }

    /** Nothing is heard for a while. */
    Scenes silence(double seconds) {
        long untilNanos = atNanos + Moment.nanos(seconds);
        while (atNanos < untilNanos) {
            atNanos = Math.min(untilNanos, atNanos + EACH_NANOS);
            tick();
        }
        return this;
    }

    private Scenes tick() {
        update = accept(new RideInput.Ticked(atNanos));
        return this;
    }

    RideView view() {
        return board.view(update);
    }

    Update update() {
        return update;
    }

    ShownRide shown(Controls controls) {
        return new ShownRide(plan, policy, () -> Optional.of(view()), () -> controls);
    }

    Scene scene() {
        return scene(KEYS, Optional.empty());
    }

    Scene scene(Controls controls, Optional<String> warning) {
        return new Scene(view(), controls, warning, ToGoOn.of(shown(controls), view().state()), Optional.empty());
    }
}
