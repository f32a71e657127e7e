package fanbike.adapter.files.workout;

import fanbike.adapter.files.Problems;
import fanbike.adapter.files.TextRule;
import fanbike.adapter.files.fit.FitMessage;
import fanbike.adapter.files.fit.FitProfile.FileId;
import fanbike.adapter.files.fit.FitProfile.FileType;
import fanbike.adapter.files.fit.FitProfile.Workout;
import fanbike.adapter.files.fit.FitProfile.WorkoutStep;
import fanbike.adapter.files.fit.FitReader;
import fanbike.adapter.files.fit.FitValue;
import fanbike.app.port.InvalidFileException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Reads a FIT workout. Each repetition of the format's is a block. */
final class FitWorkoutReader {

    private final List<FitMessage> messages;
    private final Problems problems;
    private final Losses losses;
    private final Optional<OwnFit> own;

    private FitWorkoutReader(List<FitMessage> messages, Problems problems, Losses losses) {
        this.messages = messages;
        this.problems = problems;
        this.losses = losses;
        this.own = OwnFit.in(messages);
    }

    /**
     * What a file has.
     *
     * @param file what it is called in errors
     * @param bytes all of it
     * @param problems what is wrong with steps
     * @param losses what cannot be kept
     * @throws InvalidFileException when it is no workout for a bike
     */
    static Draft read(String file, byte[] bytes, Problems problems, Losses losses) throws InvalidFileException {
        return new FitWorkoutReader(FitReader.read(file, bytes), problems, losses).draft(file);
    }

    private Draft draft(String file) throws InvalidFileException {
        checkType(file);
        List<FitMessage> steps = messages.stream()
                .filter(message -> message.number() == WorkoutStep.MESSAGE)
                .toList();
        if (steps.isEmpty()) {
            throw new InvalidFileException(file, "this workout has no steps; export it again");
        }
        FitMessage workout = messages.stream()
                .filter(message -> message.number() == Workout.MESSAGE)
                .findFirst()
                .orElseGet(() -> FitMessage.of(Workout.MESSAGE).message());
        checkSport(workout);
        var unrolled = new FitRepeats(problems, losses);
        for (int index = 0; index < steps.size(); index++) {
            var step = new FitStep(steps.get(index), index, problems, losses);
            step.nameNotes(remark(workout, OwnFit.Field.CAUTION));
            unrolled.add(step, (message, shown) -> refined(message, shown, workout));
        }
        problems.throwIfAny(file);
        return new Draft(title(workout), remarks(workout), band(workout), unrolled.rounds()).folded(losses);
    }

    private void checkType(String file) throws InvalidFileException {
        long type = messages.stream()
                .filter(message -> message.number() == FileId.MESSAGE)
                .mapToLong(message -> message.whole(FileId.TYPE).orElse(FileType.WORKOUT))
                .findFirst()
                .orElse(FileType.WORKOUT);
        if (type == FileType.ACTIVITY) {
            throw new InvalidFileException(
                    file, "this FIT file is an activity, a ride that was ridden; look for the workout it followed");
        }
        if (type != FileType.WORKOUT) {
            throw new InvalidFileException(
                    file, "this FIT file is no workout (its type is " + type + "); look for one that is");
        }
    }

    private void checkSport(FitMessage workout) {
        long sport = workout.whole(Workout.SPORT).orElse(0);
        if (!FitWords.SPORTS_ON_A_BIKE.contains((int) sport)) {
            problems.add(
                    "", "this workout is for another sport (number " + sport + " of FIT's); look for one for cycling");
        }
    }

    private String title(FitMessage workout) {
        var head = new Head(losses);
        head.title(workout.text(Workout.WKT_NAME).orElse(""));
        Optional<String> whole = own.flatMap(ours -> ours.text(workout, OwnFit.Field.TITLE));
        return head.title(whole, text -> FitValue.ofText(text).text());
    }

    private Remarks remarks(FitMessage workout) {
        return new Remarks(
                remark(workout, OwnFit.Field.PURPOSE),
                remark(workout, OwnFit.Field.CAUTION),
                remark(workout, OwnFit.Field.SOURCE));
    }

    private String remark(FitMessage workout, OwnFit.Field field) {
        return own.flatMap(ours -> ours.text(workout, field)).orElse("");
    }

    private Optional<BigDecimal> band(FitMessage workout) {
        return own.flatMap(ours -> ours.text(workout, OwnFit.Field.PROTOCOL_BAND))
                .flatMap(Decimal::parse);
    }

    private Optional<BigDecimal> usualBand(FitMessage workout) {
        return own.flatMap(ours -> ours.text(workout, OwnFit.Field.USUAL_BAND)).flatMap(Decimal::parse);
    }

    private Step refined(FitMessage message, Step shown, FitMessage workout) {
        Optional<String> name = message.text(WorkoutStep.WKT_STEP_NAME).map(TextRule::visible);
        return own.map(ours -> ours.step(message, name).refine(shown, FitStep.MILLIS_DECIMALS, usualBand(workout)))
                .orElse(shown);
    }
}
