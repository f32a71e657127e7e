package fanbike.adapter.cli;

import fanbike.adapter.cli.OutputOptions.ScreenKind;
import fanbike.app.LiveRide;
import fanbike.app.Prescription;
import fanbike.app.Unfinished;
import fanbike.app.UsageException;
import fanbike.app.port.InvalidFileException;
import fanbike.app.port.ProtocolFile;
import fanbike.app.port.SessionHeader;
import fanbike.app.port.Settings;
import fanbike.app.port.SoundSettings;
import fanbike.app.port.Terminal;
import fanbike.app.port.bluetooth.BluetoothException;
import fanbike.core.model.Plan;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fanbike ride}: the main job. */
@Command(
        description = "Coaches a ride, records it, and reports how well the targets were held.",
        footer = {
            "",
            "Keys, where there is a terminal:",
            "  space  start, pause, go on           m  mute",
            "  n      next interval                 q  stop (asks once)",
            "  b      begin this interval anew      ?  help",
            "",
            "Examples:",
            "  fanbike ride --track women",
            "  fanbike ride primer --bike gym",
            "  fanbike ride --web=lan",
            "  fanbike ride --simulate",
            "  fanbike ride primer --simulate=beginner --speed 20",
            "  fanbike ride five-rounds-3-2-1 --track women --scale 90 --simulate",
            "  fanbike ride --resume"
        })
final class RideCommand implements Callable<Integer> {

    private static final String MAIN_PROTOCOL = "five-rounds-3-2-1";

    /** Cues of a simulation that runs faster than this would be a noise. */
    private static final double FASTEST_HEARD = 2;

    private final Outside outside;

    @Parameters(
            paramLabel = "PROTOCOL",
            arity = "0..1",
            description = "An id (fanbike protocols lists them) or a file; " + MAIN_PROTOCOL + " where none is given.")
    private Optional<String> protocol = Optional.empty();

    @Mixin
    private final PrescriptionOptions prescribed = new PrescriptionOptions();

    @Mixin
    private final SimulationOptions simulation = new SimulationOptions();

    @Mixin
    private final BikeOptions bikeOptions = new BikeOptions();

    @Mixin
    private final BluetoothOptions bluetooth = new BluetoothOptions();

    @Mixin
    private final OutputOptions outputs = new OutputOptions();

    @Option(names = "--athlete", paramLabel = "CODE", description = "A code for the rider, kept with the session.")
    private Optional<String> athlete = Optional.empty();

    @Option(names = "--accept", description = "Accept the protocol's caution, where nobody is there to press a key.")
    private boolean accept;

    @Option(names = "--resume", description = "Go on with the session that was not finished.")
    private boolean resume;

    RideCommand(Outside outside) {
        this.outside = outside;
    }

    @Override
    public Integer call()
            throws IOException, InvalidFileException, UsageException, BluetoothException, InterruptedException {
        if (!resume) {
            checkArguments();
        }
        boolean isShown = outputs.screen().filter(ScreenKind.none::equals).isEmpty();
        Optional<Terminal> terminal = isShown ? outside.terminal().get() : Optional.empty();
        if (outputs.screen().filter(ScreenKind.full::equals).isPresent()
                && terminal.filter(Terminal::isFillable).isEmpty()) {
            outside.err().println("There is no terminal here that can be filled: the ride is shown as lines.");
        }
        try (RideStage stage = new RideStage(outside, terminal, isShown)) {
            Optional<Unfinished> again = unfinished(stage);
            if (again.isPresent()) {
                goOn(stage, again.get());
            } else {
                begin(stage);
            }
        } catch (GivenUpException givenUp) {
            outside.out().println(givenUp.getMessage());
            return PairCommand.GIVEN_UP;
        }
        return 0;
    }

    private void goOn(RideStage stage, Unfinished found)
            throws IOException, InvalidFileException, UsageException, BluetoothException, GivenUpException,
                    InterruptedException {
        stage.refuseWhatNobodyCanStart(found.header().policy().start());
        Instant now = outside.wallClock().instant();
        try (RiddenBike bike = again(found.header().bike());
                LiveRide ride =
                        LiveRide.reopen(outside.sessions(), found.session(), found.recording(), found.header(), now)) {
            stage.introduce(found);
            new RidePerformance(outside, stage, choice(outside.settings().read(), bike), ride).perform(bike);
        }
    }

    private RiddenBike again(SessionHeader.Bike begun)
            throws IOException, InvalidFileException, UsageException, BluetoothException {
        if (begun.simulated()) {
            simulation.refuseOtherBike();
            return simulated(begun);
        }
        if (simulation.isWanted()) {
            throw new UsageException("The session was begun on a real bike; leave --simulate out to go on with it.");
        }
        simulation.refuseForRealBike();
        return realBikes().again(begun, outside.settings().read());
    }

    private void begin(RideStage stage)
            throws IOException, InvalidFileException, UsageException, BluetoothException, GivenUpException,
                    InterruptedException {
        Settings settings = outside.settings().read();
        ProtocolFile file = outside.protocols().find(protocol.orElse(MAIN_PROTOCOL));
        AthleteCode.check(athlete);
        TrackRemark.say(outside.err(), file, prescribed.track());
        Plan plan = prescription(file).plan(settings.policy().scoring().band());
        stage.refuseWhatNobodyCanStart(settings.policy().start());
        outside.sessions().checkWritable();
        if (!stage.canAsk()) {
            left().ifPresent(stage::hint);
        }
        stage.settle(file.protocol().caution(), accept, simulation.isWanted());
        try (RiddenBike bike = bike(stage, settings)) {
            stage.leaveIfGivenUp();
            OutputChoice choice = choice(settings, bike);
            stage.offerSounds(choice);
            Instant now = outside.wallClock().instant().truncatedTo(ChronoUnit.MILLIS);
            var header = new SessionHeader(
                    outside.sessions().newId(now),
                    now,
                    file,
                    plan,
                    settings.policy(),
                    bike.described(),
                    athlete.orElse(""));
            try (LiveRide ride = LiveRide.open(outside.sessions(), header)) {
                new RidePerformance(outside, stage, choice, ride).perform(bike);
            }
        }
    }

    private OutputChoice choice(Settings settings, RiddenBike bike) throws UsageException {
        SoundSettings sound = settings.sound();
        boolean isHeard = (sound.tones() || sound.speech()) && bike.pace() <= FASTEST_HEARD;
        ScreenKind screen = outputs.screen().orElse(ScreenKind.full);
        return new OutputChoice(screen, isHeard, outputs.isMuted(), sound, outputs.page());
    }

    private RiddenBike bike(RideStage stage, Settings settings)
            throws IOException, InvalidFileException, UsageException, BluetoothException, GivenUpException,
                    InterruptedException {
        if (!simulation.isWanted()) {
            simulation.refuseForRealBike();
            return realBikes().choose(stage, settings);
        }
        return simulated(outside.simulator().describe(simulation.bike(outside.simulator())));
    }

    private RiddenBike simulated(SessionHeader.Bike described) throws UsageException {
        bikeOptions.refuseForSimulation();
        bluetooth.refuseForSimulation();
        return new SimulatedMount(outside.simulator(), simulation.order(outside.simulator()), described);
    }

    private RealBikes realBikes() {
        return new RealBikes(outside, bluetooth, bikeOptions);
    }

    /**
     * What is wrong with the arguments is said before anything is asked. That a track is lacking is not yet wrong: a
     * session that is gone on with has one.
     */
    private void checkArguments() throws InvalidFileException, UsageException {
        var unusedPage = outputs.page();
        Settings settings = outside.settings().read();
        ProtocolFile file = outside.protocols().find(protocol.orElse(MAIN_PROTOCOL));
        AthleteCode.check(athlete);
        var unused =
                prescribed.ofAnyTrack(file).plan(settings.policy().scoring().band());
        if (simulation.isWanted()) {
            var unusedToo = simulated(outside.simulator().describe(simulation.bike(outside.simulator())));
        } else {
            simulation.refuseForRealBike();
            realBikes().check();
        }
    }

    private Optional<Unfinished> left() throws IOException {
        return Unfinished.latest(resume, outside.sessions(), outside.recordings(), outside.reports());
    }

    /** The session to go on with, if the rider wants that. */
    private Optional<Unfinished> unfinished(RideStage stage) throws GivenUpException, IOException, UsageException {
        if (!resume) {
            Optional<Unfinished> found = stage.canAsk() ? left() : Optional.empty();
            return found.isPresent() && stage.wantsToGoOnWith(found.get()) ? found : Optional.empty();
        }
        Optional<Unfinished> found = left();
        if (found.isEmpty()) {
            throw nothingLeft();
        }
        if (protocol.isPresent() || prescribed.areGiven() || athlete.isPresent()) {
            throw new UsageException(
                    "--resume goes on with what was begun; leave protocol, track, scale and athlete out.");
        }
        return found;
    }

    private UsageException nothingLeft() throws IOException {
        String none = "There is no unfinished session to go on with; ";
        return RidesNow.of(outside)
                .any()
                .map(session -> new UsageException(none + session.id() + " is being ridden now, by another fanbike."))
                .orElseGet(() -> new UsageException(none + "fanbike ride begins one."));
    }

    /** A simulated rider does not mind which track it is. */
    private Prescription prescription(ProtocolFile file) {
        List<String> tracks = file.protocol().tracks();
        if (prescribed.track().isPresent() || tracks.size() < 2 || !simulation.isWanted()) {
            return prescribed.of(file);
        }
        outside.err().println("Riding the track " + tracks.get(0) + "; --track chooses another.");
        return prescribed.ofAnyTrack(file);
    }
}
