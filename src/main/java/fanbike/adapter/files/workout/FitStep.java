package fanbike.adapter.files.workout;

import fanbike.adapter.files.ExactUnits;
import fanbike.adapter.files.Problems;
import fanbike.adapter.files.fit.FitField;
import fanbike.adapter.files.fit.FitMessage;
import fanbike.adapter.files.fit.FitProfile.Intensity;
import fanbike.adapter.files.fit.FitProfile.StepDuration;
import fanbike.adapter.files.fit.FitProfile.StepTarget;
import fanbike.adapter.files.fit.FitProfile.WorkoutStep;
import fanbike.adapter.files.fit.FitValue;
import fanbike.core.model.IntervalKind;
import fanbike.core.model.Plan;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What the fields of one step in a FIT workout say.
 *
 * @param message the step
 * @param index from 0, by which repetitions know it
 * @param problems what is wrong with it
 * @param losses what it has that we cannot keep
 */
record FitStep(FitMessage message, int index, Problems problems, Losses losses) {

    static final int MILLIS_DECIMALS = 3;

    private static final int LONGEST_NAME = 40;

    /** Stands for a length that cannot be read, so that the rest of the file is looked at, too. */
    private static final BigDecimal SOME_SECONDS = BigDecimal.TEN;

    String place() {
        return "step " + (index + 1);
    }

    /** The number in a field; empty where there is none. */
    Optional<BigDecimal> number(FitField field) {
        return message.whole(field).stream().mapToObj(BigDecimal::valueOf).findFirst();
    }

    private int word(FitField field, int otherwise) {
        return (int) message.whole(field).orElse(otherwise);
    }

    boolean isRepeat() {
        return word(WorkoutStep.DURATION_TYPE, StepDuration.TIME) == StepDuration.REPEAT_UNTIL_STEPS_CMPLT;
    }

    /** The step as every program reads it. */
    Step read() {
        Target target = target();
        IntervalKind kind = kind(target);
        return new Step(place(), name(kind), kind, seconds(), target, Optional.empty());
    }

    private BigDecimal seconds() {
        int type = word(WorkoutStep.DURATION_TYPE, StepDuration.TIME);
        Optional<BigDecimal> millis = number(WorkoutStep.DURATION_VALUE);
        if ((type == StepDuration.TIME || type == FitWords.TIME_ONLY) && millis.isPresent()) {
            return ExactUnits.plain(millis.get().movePointLeft(MILLIS_DECIMALS));
        }
        problems.add(place(), ending(type) + "; give it a length of time, and export the workout again");
        return SOME_SECONDS;
    }

    private static String ending(int type) {
        if (FitWords.REPEAT_UNTIL.contains(type)) {
            return "this repeats until something happens, and not a number of times";
        }
        return switch (type) {
            case StepDuration.TIME, FitWords.TIME_ONLY -> "this step has no length";
            case StepDuration.OPEN -> "this step ends when the rider presses a button";
            case StepDuration.DISTANCE -> "this step has a length in metres";
            default -> "this step ends neither by time nor by distance (duration type " + type + ")";
        };
    }

    private Target target() {
        nameLoss(WorkoutStep.TARGET_TYPE);
        nameLoss(WorkoutStep.SECONDARY_TARGET_TYPE);
        if (word(WorkoutStep.TARGET_TYPE, StepTarget.OPEN) == StepTarget.CADENCE) {
            return range(WorkoutStep.CUSTOM_TARGET_VALUE_LOW, WorkoutStep.CUSTOM_TARGET_VALUE_HIGH);
        }
        if (word(WorkoutStep.SECONDARY_TARGET_TYPE, StepTarget.OPEN) == StepTarget.CADENCE) {
            return range(WorkoutStep.SECONDARY_CUSTOM_TARGET_VALUE_LOW, WorkoutStep.SECONDARY_CUSTOM_TARGET_VALUE_HIGH);
        }
        return Target.FREE;
    }

    private Target range(FitField lowField, FitField highField) {
        Optional<BigDecimal> low = number(lowField);
        Optional<BigDecimal> high = number(highField).filter(rpm -> rpm.signum() != 0);
        if (high.isEmpty()) {
            losses.add("zones of cadence", "only the device knows what they are", place());
            return Target.FREE;
        }
        return Target.ofRange(low.orElse(high.get()), high.get());
    }

    /**
     * Names the notes of the step, unless they are a text that is kept elsewhere.
     *
     * @param kept that text
     */
    void nameNotes(String kept) {
        message.text(WorkoutStep.NOTES)
                .filter(notes -> !notes.equals(FitValue.ofText(kept).text()))
                .ifPresent(notes -> losses.add("notes", "an interval has none", place()));
    }

    private void nameLoss(FitField field) {
        int type = word(field, StepTarget.OPEN);
        if (type == StepTarget.OPEN || type == StepTarget.CADENCE) {
            return;
        }
        String what = FitWords.POWER.contains(type)
                ? "power"
                : type == StepTarget.HEART_RATE
                        ? "heart rate"
                        : "something else than cadence (target type " + type + ")";
        losses.add("steps with a target for " + what, "Fanbike coaches cadence alone", place());
    }

    private IntervalKind kind(Target target) {
        int intensity = word(WorkoutStep.INTENSITY, Intensity.ACTIVE);
        boolean rests = intensity == Intensity.REST || intensity == Intensity.RECOVERY;
        if (rests && target.rpm().isPresent()) {
            losses.add("rests with a cadence", "they become work", place());
        }
        return switch (intensity) {
            case Intensity.WARMUP -> IntervalKind.WARMUP;
            case Intensity.COOLDOWN -> IntervalKind.COOLDOWN;
            default -> Step.usualKind(target);
        };
    }

    private String name(IntervalKind kind) {
        String name = OneLine.of(message.text(WorkoutStep.WKT_STEP_NAME).orElse(""));
        if (!OneLine.isWithin(name, LONGEST_NAME)) {
            losses.add("names of more than " + LONGEST_NAME + " characters", "the rest is cut off", place());
        }
        return name.isEmpty() ? usualName(kind) : OneLine.begin(name, LONGEST_NAME);
    }

    private static String usualName(IntervalKind kind) {
        return switch (kind) {
            case WARMUP -> "Warm-up";
            case COOLDOWN -> "Cool-down";
            case WORK -> "Steady";
            case REST -> Plan.REST_NAME;
        };
    }
}
