package fanbike.core.course;

import fanbike.core.coach.Coach;
import fanbike.core.coach.RideInput;
import fanbike.core.coach.SessionResult;
import fanbike.core.model.Plan;
import fanbike.core.model.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A ride's sums, and what they are of.
 *
 * @param result the sums
 * @param course what they are of
 */
public record RiddenCourse(SessionResult result, Course course) {

    /**
     * Rides a recording.
     *
     * @param plan what to ride
     * @param policy how it is judged
     * @param wheelRatio revolutions of the cranks for one of the reported wheel, where it is known
     * @param inputs everything that entered, in order; what comes after the end of the session is left out
     * @return the session at its end, or at the last input
     */
    public static RiddenCourse of(
            Plan plan, Policy policy, OptionalDouble wheelRatio, Iterable<? extends RideInput> inputs) {
        var passes = new PassBuilder();
        List<Course.Remark> remarks = new ArrayList<>();
        SessionResult result = Coach.run(plan, policy, wheelRatio, inputs, (input, update) -> {
            passes.accept(update);
            note(input, remarks);
        });
        return new RiddenCourse(result, passes.course(result, remarks));
    }

    private static void note(RideInput input, List<Course.Remark> remarks) {
        if (input instanceof RideInput.Disconnected lost) {
            remarks.add(new Course.Remark(lost.atNanos(), lost.sensor(), lost.reason()));
        } else if (input instanceof RideInput.Remarked noticed) {
            remarks.add(new Course.Remark(noticed.atNanos(), noticed.sensor(), noticed.remark()));
        }
    }
}
