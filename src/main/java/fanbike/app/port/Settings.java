package fanbike.app.port;

import fanbike.core.model.Policy;
import fanbike.core.trend.WeeklyPlan;
import java.util.OptionalDouble;

/**
 * What a user may set once for every ride.
 *
 * @param policy how rides are judged, cued and started
 * @param wheelRatio revolutions of the cranks for one of the reported wheel, above 0 and up to 20, where the user knows
 *     it; for bikes that report the wheel alone and were not paired with a ratio of their own
 * @param showTarget whether a bike's own console is to show each target, if it can
 * @param sound what is to be heard
 * @param weeklyPlan how often the user means to ride
 */
public record Settings(
        Policy policy, OptionalDouble wheelRatio, boolean showTarget, SoundSettings sound, WeeklyPlan weeklyPlan) {}
