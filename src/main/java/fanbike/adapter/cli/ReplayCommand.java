package fanbike.adapter.cli;

import fanbike.app.Prescription;
import fanbike.app.Replay;
import fanbike.app.ReplayShow;
import fanbike.app.UsageException;
import fanbike.app.port.Controls;
import fanbike.app.port.InvalidFileException;
import fanbike.app.port.ProtocolFile;
import fanbike.app.port.Recording;
import fanbike.app.port.ReportFormat;
import fanbike.app.port.Screen;
import fanbike.app.port.SessionHeader;
import fanbike.app.port.Settings;
import fanbike.app.port.ShownRide;
import fanbike.core.model.Plan;
import fanbike.core.model.Policy;
import fanbike.core.model.StartPolicy;
import fanbike.core.report.Report;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fanbike replay}: the same path as a ride, from a recording. */
@Command(
        description = "Judges a recording: as it was ridden, or by another protocol, track or policy.",
        footer = {
            "",
            "Examples:",
            "  fanbike replay ride.jsonl --format csv",
            "  fanbike replay capture.jsonl --protocol primer --band 3"
        })
final class ReplayCommand implements Callable<Integer> {

    /** What changes a report and its showing, but no reading. */
    private static final Set<String> JUDGING =
            Set.of("--protocol", "--track", "--scale", "--realtime", "--band", "--settle", "--minimum-coverage");

    private final Outside outside;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it.
    private CommandSpec command;

    @Parameters(paramLabel = "RECORDING", description = "A recording, or the folder of a session.")
    private Path path = Path.of("");

    @Option(names = "--protocol", paramLabel = "PROTOCOL", description = "Judge it by this one: an id or a file.")
    private Optional<String> protocol = Optional.empty();

    @Option(names = "--track", paramLabel = "TRACK", description = "Which column of targets; men or women, say.")
    private Optional<String> track = Optional.empty();

    @Option(names = "--scale", paramLabel = "PERCENT", description = "At this share of the prescribed rpm.")
    private Optional<Integer> scalePercent = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES}; readings: what each notification told, as one line of JSON.")
    private Format format = Format.text;

    @Option(names = "--realtime", description = "Show it as it was ridden, second by second.")
    private boolean realtime;

    @Option(
            names = "--wheel-ratio",
            paramLabel = "RATIO",
            description = "Revolutions of the cranks for one of the reported wheel.")
    private Optional<Double> wheelRatio = Optional.empty();

    @Mixin
    private final PolicyOptions policyOptions = new PolicyOptions();

    ReplayCommand(Outside outside) {
        this.outside = outside;
    }

    @Override
    public Integer call() throws InvalidFileException, UsageException, InterruptedException {
        Settings settings = outside.settings().read();
        Recording recording = outside.recordings().read(path);
        recording.remarks().forEach(outside.err()::println);
        if (format == Format.readings) {
            sayWhatChangesNothing();
            printReadings(recording, settings);
            return 0;
        }
        Replay replay = replay(recording, settings);
        if (realtime) {
            show(replay);
        }
        byte[] bytes = outside.reports().write(replay.fullReport(), format.ofReport());
        outside.out().write(bytes, 0, bytes.length);
        return 0;
    }

    /** A reading is what a notification told, whatever a ride is judged by. */
    private void sayWhatChangesNothing() {
        String unused = command.commandLine().getParseResult().matchedOptions().stream()
                .map(OptionSpec::longestName)
                .filter(JUDGING::contains)
                .collect(Collectors.joining(", "));
        if (!unused.isEmpty()) {
            outside.err()
                    .println("Readings are not judged, and printed at once; this changes nothing: " + unused + ".");
        }
    }

    private void printReadings(Recording recording, Settings settings) throws UsageException {
        Policy policy = policyOptions.applyTo(
                recording.header().map(SessionHeader::policy).orElse(settings.policy()));
        Replay.readings(recording.inputs(), policy.scoring().staleNanos(), ratio(recording, settings))
                .forEach(reading -> outside.out().println(ReadingLine.of(reading)));
    }

    private Replay replay(Recording recording, Settings settings) throws InvalidFileException, UsageException {
        Optional<SessionHeader> header = recording.header();
        Policy policy = policyOptions.applyTo(
                header.map(SessionHeader::policy).orElse(settings.policy().with(StartPolicy.AT_ONCE)));
        ProtocolFile chosen = protocol(header);
        TrackRemark.say(outside.err(), chosen, track);
        Optional<Plan> ridden = header.filter(known -> protocol.isEmpty()).map(SessionHeader::plan);
        Plan plan = new Prescription(
                        chosen,
                        track.or(() -> ridden.map(Plan::track).filter(name -> !name.isEmpty())),
                        scalePercent.orElse(ridden.map(Plan::scalePercent).orElse(100)))
                .plan(policy.scoring().band());
        Report.Subject subject = header.map(Replay::subject)
                .map(known -> known.judgedBy(chosen.sha256()))
                .orElse(Report.Subject.ofCapture(chosen.sha256()));
        return new Replay(
                plan, policy, ratio(recording, settings), subject, Replay.rideOf(recording), recording.seal());
    }

    private ProtocolFile protocol(Optional<SessionHeader> header) throws InvalidFileException, UsageException {
        if (protocol.isPresent()) {
            return outside.protocols().find(protocol.get());
        }
        return header.map(SessionHeader::protocol)
                .orElseThrow(() -> new UsageException(path + " does not say which protocol was ridden; choose one with"
                        + " --protocol (fanbike protocols lists them)."));
    }

    private OptionalDouble ratio(Recording recording, Settings settings) throws UsageException {
        if (wheelRatio.isPresent()) {
            return OptionalDouble.of(WheelRatio.checked(wheelRatio.get()));
        }
        return recording.header().map(header -> header.bike().wheelRatio()).orElse(settings.wheelRatio());
    }

    private void show(Replay replay) throws InterruptedException {
        var show = new ReplayShow(replay, 1);
        var shown = new ShownRide(replay.plan(), replay.policy(), show.latest()::get, () -> Controls.NONE);
        try (Screen screen = outside.screens().plain(outside.err(), shown, Optional.empty())) {
            show.play(screen);
        }
    }

    /** What can be written. */
    enum Format {
        text(ReportFormat.TEXT),
        json(ReportFormat.JSON),
        csv(ReportFormat.CSV),
        readings(ReportFormat.JSON);

        private final ReportFormat ofReport;

        Format(ReportFormat ofReport) {
            this.ofReport = ofReport;
        }

        ReportFormat ofReport() {
            return ofReport;
        }
    }
}
