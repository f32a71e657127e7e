package fanbike.app;

import fanbike.app.port.Recording;
import fanbike.app.port.SessionHeader;
import fanbike.core.cadence.CadenceStream;
import fanbike.core.cadence.Reading;
import fanbike.core.coach.Coach;
import fanbike.core.coach.RideInput;
import fanbike.core.coach.SessionResult;
import fanbike.core.course.RiddenCourse;
import fanbike.core.model.Plan;
import fanbike.core.model.Policy;
import fanbike.core.report.FullReport;
import fanbike.core.report.Report;
import fanbike.core.session.Command;
import fanbike.core.session.Input;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A recording and how it is to be judged: the same line as a live ride, from a file, as fast as it goes.
 *
 * @param plan what was to be ridden
 * @param policy how it is judged
 * @param wheelRatio revolutions of the cranks for one of the reported wheel, where it is known
 * @param subject whose ride
 * @param inputs what entered
 * @param seal of the recording, where it has one
 */
public record Replay(
        Plan plan,
        Policy policy,
        OptionalDouble wheelRatio,
        Report.Subject subject,
        List<RideInput> inputs,
        Optional<Report.Seal> seal) {

    /**
     * A session as it was ridden.
     *
     * @param header of its recording
     * @param recording what was ridden
     */
    public static Replay of(SessionHeader header, Recording recording) {
        return new Replay(
                header.plan(),
                header.policy(),
                header.bike().wheelRatio(),
                subject(header),
                recording.inputs(),
                recording.seal());
    }

    /**
     * Who rides what, as a report tells it.
     *
     * @param header what is known
     */
    public static Report.Subject subject(SessionHeader header) {
        SessionHeader.Bike bike = header.bike();
        return new Report.Subject(
                Optional.of(header.id()),
                Optional.of(header.startedAt()),
                header.protocol().sha256(),
                Optional.of(new Report.Bike(bike.name(), bike.address(), bike.simulated())),
                header.athlete());
    }

    /**
     * The inputs of a recording, with the commands that a capture lacks: one that was never started begins at its first
     * line, and a capture ends at its last.
     *
     * @param recording any
     */
    public static List<RideInput> rideOf(Recording recording) {
        List<RideInput> inputs = recording.inputs();
        if (recording.header().isPresent() || inputs.isEmpty()) {
            return inputs;
        }
        var ride = new ArrayList<RideInput>();
        boolean hasStart = inputs.stream().anyMatch(Replay::isStart);
        if (!hasStart) {
            ride.add(new RideInput.Commanded(inputs.get(0).atNanos(), Command.START));
        }
        ride.addAll(inputs);
        ride.add(new RideInput.Commanded(inputs.get(inputs.size() - 1).atNanos(), Command.STOP));
        return ride;
    }

    private static boolean isStart(RideInput input) {
        return input instanceof RideInput.Commanded commanded && commanded.command() == Command.START;
    }

    /**
     * The same ride, judged otherwise.
     *
     * @param other how; the band of an interval or a protocol that has one of its own stays
     */
    public Replay judgedBy(Policy other) {
        boolean isBandSame = other.scoring().band().equals(policy.scoring().band());
        Plan drawn = isBandSame
                ? plan
                : Plan.of(
                        plan.protocol(),
                        plan.track(),
                        plan.scalePercent(),
                        other.scoring().band());
        return new Replay(drawn, other, wheelRatio, subject, inputs, seal);
    }

    /** The report of it. */
    public Report report() {
        return reportOf(Coach.run(plan, policy, wheelRatio, inputs));
    }

    /** The report of it, and the course of the ride. */
    public FullReport fullReport() {
        var ridden = RiddenCourse.of(plan, policy, wheelRatio, inputs);
        return new FullReport(reportOf(ridden.result()), ridden.course());
    }

    /**
     * The report of it, by whoever has ridden it again.
     *
     * @param result what came of its inputs
     */
    Report reportOf(SessionResult result) {
        return new Report(subject, policy, result, Optional.empty(), seal);
    }

    /**
     * What the notifications of a recording say, one reading for each measurement.
     *
     * @param inputs of the recording
     * @param silenceNanos after more than this without a word a source gives up its turn
     * @param wheelRatio revolutions of the cranks for one of the reported wheel, where it is known
     */
    public static List<Reading> readings(List<RideInput> inputs, long silenceNanos, OptionalDouble wheelRatio) {
        var stream = new CadenceStream(silenceNanos, wheelRatio);
        var readings = new ArrayList<Reading>();
        for (RideInput input : inputs) {
            if (input.readBy(stream) instanceof Input.Read read) {
                readings.add(read.reading());
            }
        }
        return readings;
    }
}
