package fanbike.adapter.files.report;

import fanbike.adapter.files.fit.BaseType;
import fanbike.adapter.files.fit.FitMessage;
import fanbike.adapter.files.fit.FitProfile;
import fanbike.adapter.files.fit.FitProfile.Intensity;
import fanbike.adapter.files.fit.FitProfile.Sport;
import fanbike.adapter.files.fit.FitProfile.StepDuration;
import fanbike.adapter.files.fit.FitProfile.StepTarget;
import fanbike.adapter.files.fit.FitProfile.Workout;
import fanbike.adapter.files.fit.FitProfile.WorkoutStep;
import fanbike.adapter.files.fit.FitValue;
import fanbike.core.model.Cadence;
import fanbike.core.model.IntervalKind;
import fanbike.core.model.Plan;
import fanbike.core.model.PlannedInterval;
import fanbike.core.model.TargetBand;
import fanbike.core.report.PrintableText;
import java.util.ArrayList;
import java.util.List;

/**
 * What was to be ridden, as a workout in an activity: a step for each interval, each time it was to be ridden, so that a lap
 * can name its step.
 */
final class FitPlan {

    private static final long NANOS_A_MILLISECOND = 1_000_000;
    private static final int LONGEST_NAME = 100;

    private FitPlan() {}

    static List<FitMessage> messages(Plan plan) {
        var messages = new ArrayList<FitMessage>();
        messages.add(FitMessage.of(Workout.MESSAGE)
                .put(Workout.SPORT, Sport.CYCLING)
                .put(Workout.SUB_SPORT, Sport.INDOOR_CYCLING)
                .put(Workout.NUM_VALID_STEPS, plan.intervals().size())
                .put(Workout.WKT_NAME, name(plan.protocol().title()))
                .message());
        plan.intervals().forEach(interval -> messages.add(step(interval)));
        return messages;
    }

    private static FitMessage step(PlannedInterval interval) {
        FitMessage.Builder step = FitMessage.of(WorkoutStep.MESSAGE)
                .put(FitProfile.MESSAGE_INDEX, interval.index())
                .put(WorkoutStep.WKT_STEP_NAME, name(interval.name()))
                .put(WorkoutStep.DURATION_TYPE, StepDuration.TIME)
                .putFigure(WorkoutStep.DURATION_VALUE, (double) interval.lengthNanos() / NANOS_A_MILLISECOND)
                .put(WorkoutStep.INTENSITY, intensity(interval.kind()));
        return target(step, interval.target()).message();
    }

    /** Steps know whole rpm alone. */
    private static FitMessage.Builder target(FitMessage.Builder step, TargetBand band) {
        if (band.isOpen()) {
            return step.put(WorkoutStep.TARGET_TYPE, StepTarget.OPEN)
                    .put(WorkoutStep.TARGET_VALUE, 0)
                    .put(WorkoutStep.CUSTOM_TARGET_VALUE_LOW, FitValue.none(BaseType.UINT32))
                    .put(WorkoutStep.CUSTOM_TARGET_VALUE_HIGH, FitValue.none(BaseType.UINT32));
        }
        return step.put(WorkoutStep.TARGET_TYPE, StepTarget.CADENCE)
                .put(WorkoutStep.TARGET_VALUE, 0)
                .putFigure(WorkoutStep.CUSTOM_TARGET_VALUE_LOW, (double) band.lowMicroRpm() / Cadence.MICRO)
                .putFigure(WorkoutStep.CUSTOM_TARGET_VALUE_HIGH, (double) band.highMicroRpm() / Cadence.MICRO);
    }

    static int intensity(IntervalKind kind) {
        return switch (kind) {
            case WORK -> Intensity.ACTIVE;
            case REST -> Intensity.REST;
            case WARMUP -> Intensity.WARMUP;
            case COOLDOWN -> Intensity.COOLDOWN;
        };
    }

    /** Text from outside for a small display. */
    static String name(String text) {
        return PrintableText.of(text, LONGEST_NAME);
    }
}
