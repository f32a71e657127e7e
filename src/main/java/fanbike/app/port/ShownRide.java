package fanbike.app.port;

import fanbike.core.model.Plan;
import fanbike.core.model.Policy;
import fanbike.core.view.RideView;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A ride as those see it who show it. Any thread may ask.
 *
 * @param plan what is ridden
 * @param policy how it is judged, cued and begun
 * @param view what there is to see now; empty before the first input
 * @param controls what the rider's keys have set now
 * @param page where a browser finds it; empty where none does
 */
public record ShownRide(
        Plan plan,
        Policy policy,
        Supplier<Optional<RideView>> view,
        Supplier<Controls> controls,
        Optional<String> page) {

    /** A ride that no browser finds. */
    public ShownRide(Plan plan, Policy policy, Supplier<Optional<RideView>> view, Supplier<Controls> controls) {
        this(plan, policy, view, controls, Optional.empty());
    }

    /**
     * The same ride, that a browser finds.
     *
     * @param address where
     */
    public ShownRide on(String address) {
        return new ShownRide(plan, policy, view, controls, Optional.of(address));
    }
}
