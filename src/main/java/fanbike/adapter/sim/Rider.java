package fanbike.adapter.sim;

import fanbike.core.model.Cadence;
import java.util.Optional;
import java.util.Random;

/** Someone on the bike: sees what is asked, takes a moment, and turns the cranks as well as he can. */
final class Rider {

    private static final double EASY_RPM = 40;
    private static final double SOFT_RPM = 25;
    private static final double STOPS_IN_RESTS = 0.8;
    private static final double STRAYS_FROM = 0.8;
    private static final double GETTING_READY_SECONDS = 0.5;

    private final RiderTraits traits;
    private final Random random;
    private final Approach approach;
    private final Wander quick;
    private final Wander slow;
    private final Surge surge;

    private Optional<Demand> seen = Optional.empty();
    private boolean deciding;
    private double reactionSeconds;
    private double goalRpm;
    private double intervalMinutes;
    private double riddenMinutes;

    /**
     * Sits still.
     *
     * @param traits how well he rides
     * @param random where chance comes from
     */
    Rider(RiderTraits traits, Random random) {
        this.traits = traits;
        this.random = random;
        this.approach = new Approach(traits.approachSeconds());
        this.quick = new Wander(random, traits.quickRpm(), 1.25, 0.25);
        this.slow = new Wander(random, traits.slowRpm(), 15, 2);
        this.surge = new Surge(random, traits.surgeRpm());
    }

    /**
     * Rides one step.
     *
     * @param demand what the screen asks for during it
     * @return the cadence of the cranks in rpm, 0 when they stand
     */
    double step(Demand demand) {
        see(demand);
        react();
        double straysRpm = quick.step() + slow.step() + surge.step();
        if (goalRpm == 0) {
            approach.stop();
            return 0;
        }
        intervalMinutes += Step.SECONDS / 60;
        riddenMinutes += Step.SECONDS / 60;
        double meantRpm = approach.step(goalRpm - fadeRpm());
        double rpm = meantRpm + (meantRpm < STRAYS_FROM * goalRpm ? 0 : straysRpm);
        return Math.min(Cadence.MAX_RPM, Math.max(Approach.FIRST_PUSH_RPM, rpm));
    }

    private void see(Demand demand) {
        Optional<Demand> now = Optional.of(demand);
        if (!now.equals(seen)) {
            boolean first = seen.isEmpty();
            seen = now;
            deciding = true;
            reactionSeconds =
                    traits.reactionSeconds() * (0.7 + 0.6 * random.nextDouble()) + (first ? GETTING_READY_SECONDS : 0);
        }
    }

    private void react() {
        reactionSeconds -= Step.SECONDS;
        if (deciding && reactionSeconds <= 0) {
            deciding = false;
            intervalMinutes = 0;
            goalRpm = seen.map(this::goalRpm).orElse(0.0);
            approach.aimAt(goalRpm, traits.overshootRpm());
        }
    }

    private double goalRpm(Demand demand) {
        return switch (demand.kind()) {
            case WAIT -> EASY_RPM;
            case RIDE ->
                demand.target().equals(Cadence.ZERO)
                        ? EASY_RPM
                        : demand.target().rpm();
            case REST -> random.nextDouble() < STOPS_IN_RESTS ? 0 : SOFT_RPM;
            case PAUSE, END -> 0;
        };
    }

    private double fadeRpm() {
        double hardness = Math.max(0, (goalRpm - 40) / 10);
        return traits.fadeRpmPerMinute() * hardness * intervalMinutes + traits.tireRpmPerMinute() * riddenMinutes;
    }
}
