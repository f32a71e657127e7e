package fanbike.adapter.files.workout;

import fanbike.adapter.files.ExactUnits;
import fanbike.adapter.files.Sha256;
import fanbike.adapter.files.fit.DeveloperField;
import fanbike.adapter.files.fit.FitMessage;
import fanbike.adapter.files.fit.FitProfile;
import fanbike.adapter.files.fit.FitProfile.FileId;
import fanbike.adapter.files.fit.FitProfile.FileType;
import fanbike.adapter.files.fit.FitProfile.Intensity;
import fanbike.adapter.files.fit.FitProfile.Manufacturer;
import fanbike.adapter.files.fit.FitProfile.Sport;
import fanbike.adapter.files.fit.FitProfile.StepDuration;
import fanbike.adapter.files.fit.FitProfile.StepTarget;
import fanbike.adapter.files.fit.FitProfile.Workout;
import fanbike.adapter.files.fit.FitProfile.WorkoutStep;
import fanbike.adapter.files.fit.FitValue;
import fanbike.adapter.files.fit.FitWriter;
import fanbike.adapter.files.protocol.ProtocolJson;
import fanbike.core.model.Block;
import fanbike.core.model.Cadence;
import fanbike.core.model.IntervalKind;
import fanbike.core.model.Protocol;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes a protocol as a FIT workout. Rounds are repeated by the format's own means, because some devices take fifty steps
 * and no more; a last round that no rest follows is written out.
 */
final class FitWorkoutWriter {

    private static final int MILLIS_DECIMALS = 3;
    private static final OwnFit OWN = OwnFit.WRITTEN;

    private final Protocol protocol;
    private final Cadence usualBand;
    private final List<FitMessage> steps = new ArrayList<>();
    private final Map<DeveloperField, String> described = new LinkedHashMap<>();

    private FitWorkoutWriter(Protocol protocol, Cadence usualBand) {
        this.protocol = protocol;
        this.usualBand = protocol.band().orElse(usualBand);
    }

    /**
     * The whole file.
     *
     * @param protocol without tracks
     * @param usualBand that is shown around a target where the protocol does not say
     * @param madeAt when
     */
    static byte[] write(Protocol protocol, Cadence usualBand, Instant madeAt) {
        return FitWriter.write(new FitWorkoutWriter(protocol, usualBand).messages(madeAt));
    }

    private List<FitMessage> messages(Instant madeAt) {
        protocol.blocks().forEach(this::addBlock);
        FitMessage workout = workout();
        var messages = new ArrayList<FitMessage>();
        messages.add(fileId(madeAt));
        messages.add(OWN.introduction());
        described.forEach((field, name) -> messages.add(OWN.description(field, name)));
        messages.add(workout);
        messages.addAll(steps);
        return messages;
    }

    /** The same protocol has the same number, so that a device knows it again. */
    private FitMessage fileId(Instant madeAt) {
        String hash = Sha256.of(ProtocolJson.of(protocol).getBytes(StandardCharsets.UTF_8));
        long number = 1 + Long.parseLong(hash.substring(0, 7), 16);
        return FitMessage.of(FileId.MESSAGE)
                .put(FileId.TYPE, FileType.WORKOUT)
                .put(FileId.MANUFACTURER, Manufacturer.DEVELOPMENT)
                .put(FileId.PRODUCT, 0)
                .put(FileId.SERIAL_NUMBER, number)
                .put(FileId.TIME_CREATED, madeAt)
                .message();
    }

    private FitMessage workout() {
        FitMessage.Builder workout = FitMessage.of(Workout.MESSAGE)
                .put(Workout.SPORT, Sport.CYCLING)
                .put(Workout.SUB_SPORT, Sport.INDOOR_CYCLING)
                .put(Workout.NUM_VALID_STEPS, steps.size())
                .put(Workout.WKT_NAME, protocol.title());
        own(workout, OwnFit.Field.TITLE, protocol.title());
        own(workout, OwnFit.Field.PURPOSE, protocol.purpose());
        own(workout, OwnFit.Field.CAUTION, protocol.caution());
        own(workout, OwnFit.Field.SOURCE, protocol.source());
        own(workout, OwnFit.Field.PROTOCOL_BAND, protocol.band().map(ExactUnits::rpm));
        own(workout, OwnFit.Field.USUAL_BAND, Optional.of(ExactUnits.rpm(usualBand)));
        return workout.message();
    }

    private void addBlock(Block block) {
        int first = steps.size();
        WrittenStep.marked(block).forEach(this::addStep);
        if (block.repeat() == 1) {
            return;
        }
        if (block.restBetween().isEmpty()) {
            addRepeat(first, block.repeat());
            return;
        }
        WrittenStep.unmarked(block.restBetween().stream().toList()).forEach(this::addStep);
        if (block.repeat() > 2) {
            addRepeat(first, block.repeat() - 1);
        }
        WrittenStep.unmarked(block.intervals()).forEach(this::addStep);
    }

    private FitMessage.Builder next() {
        return FitMessage.of(WorkoutStep.MESSAGE).put(FitProfile.MESSAGE_INDEX, steps.size());
    }

    private void addRepeat(int first, int times) {
        steps.add(next().put(WorkoutStep.DURATION_TYPE, StepDuration.REPEAT_UNTIL_STEPS_CMPLT)
                .put(WorkoutStep.DURATION_VALUE, first)
                .put(WorkoutStep.TARGET_TYPE, StepTarget.OPEN)
                .put(WorkoutStep.TARGET_VALUE, times)
                .message());
    }

    private void addStep(WrittenStep step) {
        BigDecimal shownSeconds = step.seconds().setScale(MILLIS_DECIMALS, RoundingMode.HALF_UP);
        FitMessage.Builder message = next().put(
                        WorkoutStep.WKT_STEP_NAME, step.interval().name())
                .put(WorkoutStep.DURATION_TYPE, StepDuration.TIME)
                .put(
                        WorkoutStep.DURATION_VALUE,
                        shownSeconds.movePointRight(MILLIS_DECIMALS).longValueExact())
                .put(WorkoutStep.INTENSITY, intensity(step.interval().kind()));
        if (steps.isEmpty() && !protocol.caution().isEmpty()) {
            message.put(WorkoutStep.NOTES, protocol.caution());
        }
        putTarget(step, message);
        own(
                message,
                OwnFit.Field.SECONDS,
                Optional.of(step.seconds()).filter(exact -> exact.compareTo(shownSeconds) != 0));
        own(message, OwnFit.Field.BAND, step.band());
        if (step.mark().isPresent()) {
            BlockMark mark = step.mark().get();
            own(message, OwnFit.Field.REPEAT, Integer.toString(mark.repeat()));
            own(message, OwnFit.Field.INTERVALS, Integer.toString(mark.intervals()));
            own(message, OwnFit.Field.REST, mark.restSeconds());
        }
        steps.add(message.message());
    }

    private void putTarget(WrittenStep step, FitMessage.Builder message) {
        Optional<ShownRange> shown = step.shown(Optional.of(usualBand));
        message.put(WorkoutStep.TARGET_TYPE, shown.isPresent() ? StepTarget.CADENCE : StepTarget.OPEN)
                .put(WorkoutStep.TARGET_VALUE, 0);
        if (shown.isPresent()) {
            message.put(WorkoutStep.CUSTOM_TARGET_VALUE_LOW, shown.get().low().longValueExact())
                    .put(
                            WorkoutStep.CUSTOM_TARGET_VALUE_HIGH,
                            shown.get().high().longValueExact());
            own(message, OwnFit.Field.RPM, step.rpm());
        }
    }

    private static int intensity(IntervalKind kind) {
        return switch (kind) {
            case WARMUP -> Intensity.WARMUP;
            case WORK -> Intensity.ACTIVE;
            case REST -> Intensity.REST;
            case COOLDOWN -> Intensity.COOLDOWN;
        };
    }

    private void own(FitMessage.Builder message, OwnFit.Field field, Optional<BigDecimal> number) {
        number.ifPresent(exact -> own(message, field, exact.toPlainString()));
    }

    private void own(FitMessage.Builder message, OwnFit.Field field, String text) {
        List<FitValue> parts = OwnFit.parts(text);
        for (int part = 0; part < parts.size(); part++) {
            DeveloperField at = OWN.at(field, part);
            described.put(at, OwnFit.name(field, part));
            message.put(at, parts.get(part));
        }
    }
}
