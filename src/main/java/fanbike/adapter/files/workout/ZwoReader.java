package fanbike.adapter.files.workout;

import fanbike.adapter.files.Problems;
import fanbike.adapter.files.QuotedText;
import fanbike.app.port.InvalidFileException;
import fanbike.core.model.IntervalKind;
import fanbike.core.model.Plan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Reads a workout of Zwift's. Steps in a row are one block, and each IntervalsT is a block that repeats. */
final class ZwoReader {

    private final Problems problems;
    private final Losses losses;
    private final List<Rounds> rounds = new ArrayList<>();
    private final List<Step> row = new ArrayList<>();
    private Optional<OwnZwo> own = Optional.empty();

    private ZwoReader(Problems problems, Losses losses) {
        this.problems = problems;
        this.losses = losses;
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
        XmlElement root = SafeXml.read(file, bytes);
        if (!root.is(Zwo.ROOT)) {
            throw new InvalidFileException(
                    file,
                    "this is XML, but no workout of Zwift's: it begins with " + QuotedText.quote(root.name())
                            + " instead of \"workout_file\"; look for a file whose name ends in .zwo");
        }
        return new ZwoReader(problems, losses).draft(file, root);
    }

    private Draft draft(String file, XmlElement root) throws InvalidFileException {
        own = OwnZwo.in(root);
        var head = new Head(losses);
        var headReader = new ZwoHead(head, losses);
        for (XmlElement element : root.children()) {
            if (element.is(Zwo.WORKOUT)) {
                element.children().forEach(this::read);
            } else {
                headReader.read(element, problems);
            }
        }
        endRow();
        if (rounds.isEmpty()) {
            problems.throwIfAny(file);
            throw new InvalidFileException(file, "there is nothing to ride in it; it needs a <workout> with steps");
        }
        return new Draft(
                        head.title(own.flatMap(OwnZwo::title), UnaryOperator.identity()),
                        head.remarks(own.map(OwnZwo::remarks)),
                        own.flatMap(OwnZwo::band),
                        rounds)
                .folded(losses);
    }

    private void read(XmlElement element) {
        switch (element.foldedName()) {
            case "steadystate" -> step(element, "Steady", "Free");
            case "freeride" -> step(element, "Free ride", "Free ride");
            case "ramp" -> step(element, "Ramp", "Ramp");
            case "maxeffort" -> step(element, "Max effort", "Max effort");
            case "warmup" -> step(element, IntervalKind.WARMUP, "Warm-up");
            case "cooldown" -> step(element, IntervalKind.COOLDOWN, "Cool-down");
            case "intervalst" -> intervals(element);
            case "restday" -> losses.add("days of rest", "there is nothing to ride", element.place());
            default -> ZwoStep.nameLoss(element, losses);
        }
    }

    private void step(XmlElement element, String withTarget, String without) {
        var step = new ZwoStep(element, problems, losses);
        Target target = step.target();
        String name = target.rpm().isPresent() ? withTarget : without;
        add(
                step,
                new Step(
                        element.place(),
                        name,
                        Step.usualKind(target),
                        step.seconds(Zwo.DURATION),
                        target,
                        Optional.empty()));
    }

    private void step(XmlElement element, IntervalKind kind, String name) {
        var step = new ZwoStep(element, problems, losses);
        add(step, new Step(element.place(), name, kind, step.seconds(Zwo.DURATION), step.target(), Optional.empty()));
    }

    private void add(ZwoStep from, Step step) {
        from.nameLosses();
        row.add(own.map(ours -> ours.refined(from.element(), step)).orElse(step));
    }

    private void endRow() {
        if (!row.isEmpty()) {
            rounds.add(Rounds.once(row));
            row.clear();
        }
    }

    private void intervals(XmlElement element) {
        endRow();
        var step = new ZwoStep(element, problems, losses);
        var steps = new ArrayList<Step>();
        Target on = step.target();
        steps.add(
                new Step(element.place(), "On", Step.usualKind(on), step.seconds("OnDuration"), on, Optional.empty()));
        if (step.number("OffDuration").filter(seconds -> seconds.signum() != 0).isPresent()) {
            Target off = step.cadence("CadenceResting").map(Target::of).orElse(Target.FREE);
            String name = off.rpm().isPresent() ? "Off" : Plan.REST_NAME;
            steps.add(new Step(
                    element.place(), name, Step.usualKind(off), step.seconds("OffDuration"), off, Optional.empty()));
        }
        step.nameLosses();
        BigDecimal repeat = step.number("Repeat").orElse(BigDecimal.ONE);
        rounds.add(new Rounds(element.place(), repeat, steps, Optional.empty()));
    }
}
