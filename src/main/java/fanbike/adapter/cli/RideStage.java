package fanbike.adapter.cli;

import fanbike.app.Inbox;
import fanbike.app.LiveRide;
import fanbike.app.Unfinished;
import fanbike.app.UsageException;
import fanbike.app.port.Controls;
import fanbike.app.port.RideListener;
import fanbike.app.port.Screen;
import fanbike.app.port.SessionHeader;
import fanbike.app.port.ShownRide;
import fanbike.app.port.Terminal;
import fanbike.app.port.bluetooth.BluetoothException;
import fanbike.app.port.bluetooth.BluetoothException.Reason;
import fanbike.core.coach.RideInput;
import fanbike.core.coach.SessionResult;
import fanbike.core.model.Protocol;
import fanbike.core.model.StartPolicy;
import fanbike.core.report.Figures;
import fanbike.core.report.PrintableText;
import fanbike.core.report.Report;
import fanbike.core.report.WordWrap;
import fanbike.core.session.Command;
import fanbike.core.session.Phase;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where a ride is shown and steered: the terminal, where there is one, and the lines that are printed. */
final class RideStage implements AutoCloseable {

    private static final int LONGEST_TEXT = 1_000;

    private final Outside outside;
    private final Optional<Terminal> terminal;
    private final boolean shown;
    private volatile boolean gaveUp;

    /**
     * A stage on which nothing happens.
     *
     * @param outside what a ride needs
     * @param terminal with a person before it, if there is one
     * @param shown whether lines are printed while it is ridden
     */
    RideStage(Outside outside, Optional<Terminal> terminal, boolean shown) {
        this.outside = outside;
        this.terminal = terminal;
        this.shown = shown;
    }

    /** Whether there is somebody who can answer. */
    boolean canAsk() {
        return terminal.isPresent();
    }

    /** The rider wants no ride any more, before one has begun. Any thread. */
    void giveUp() {
        gaveUp = true;
        terminal.ifPresent(Terminal::stopWaiting);
    }

    /** Ends it where the rider wants no ride any more. */
    void leaveIfGivenUp() throws GivenUpException {
        if (gaveUp) {
            throw new GivenUpException();
        }
    }

    /** Says that a session was not finished, where nobody can be asked. */
    void hint(Unfinished found) {
        outside.err().println(wasNotFinished(found) + " fanbike ride --resume goes on with it.");
    }

    private static String wasNotFinished(Unfinished found) {
        return "The session " + found.session().id() + " was not finished ("
                + Figures.clock(found.report().result().elapsedNanos()) + " of "
                + Figures.clock(found.report().result().plan().lengthNanos()) + ").";
    }

    /**
     * Asks whether to go on with a session that was not finished; it is closed where the answer is no.
     *
     * @throws GivenUpException when there is no answer
     */
    boolean wantsToGoOnWith(Unfinished found) throws GivenUpException, IOException {
        outside.interrupt().accept(this::giveUp);
        print(outside.out(), wasNotFinished(found));
        outside.out().print("Go on with it? (y/n) ");
        outside.out().flush();
        boolean yes;
        try {
            yes = isYes(terminal.orElseThrow());
        } catch (GivenUpException none) {
            outside.out().println();
            throw none;
        }
        outside.out().println(yes ? "yes" : "no");
        if (!yes) {
            found.close(outside.sessions(), outside.reports());
        }
        return yes;
    }

    /** Without a terminal there are no keys, and then only pedalling can start a ride. */
    void refuseWhatNobodyCanStart(StartPolicy policy) throws UsageException {
        if (!policy.autoStart() && terminal.isEmpty()) {
            throw new UsageException("Nothing could start this ride: there is no terminal for a key, and the setting"
                    + " autoStart is false.");
        }
    }

    private static boolean isYes(Terminal terminal) throws GivenUpException {
        int key = Character.toLowerCase(terminal.ask());
        while (key != 'y' && key != 'n') {
            if (NumberPrompt.isEnd(key)) {
                throw new GivenUpException();
            }
            key = Character.toLowerCase(terminal.ask());
        }
        return key == 'y';
    }

    /**
     * Rides a ride to its end, keeps its report, and prints it. Of one that never began nothing is kept.
     *
     * @throws BluetoothException when it never began, and the bike was never there
     */
    void perform(LiveRide ride, RiddenBike bike) throws BluetoothException, InterruptedException {
        introduce(ride.header());
        RiddenBike.Mounted mounted = bike.mount(ride);
        Inbox inbox = ride.inbox(mounted.clock());
        outside.interrupt().accept(() -> inbox.command(Command.STOP));
        if (gaveUp) {
            inbox.command(Command.STOP);
        }
        var keys = new RideKeys(terminal.isPresent(), false, inbox::command);
        terminal.ifPresent(pressed -> pressed.listen(keys::press));
        AtTheEnd.run(() -> leave(ride), () -> {
            Report report = ride(ride, mounted, inbox, keys);
            if (report.result().isBegun()) {
                kept(ride).keep(report);
                outside.out().print(outside.reports().text(report, width()));
            } else {
                keepNothing(ride, inbox);
            }
        });
    }

    private KeptRide kept(LiveRide ride) {
        return new KeptRide(outside, ride.header().id());
    }

    private void keepNothing(LiveRide ride, Inbox inbox) throws BluetoothException {
        kept(ride).discard();
        if (!ride.header().bike().simulated() && !inbox.hasMet(RideInput.BIKE)) {
            throw new BluetoothException(
                    Reason.NOT_FOUND,
                    "The bike was never connected, so nothing was ridden and no session is kept. fanbike doctor says"
                            + " whether Bluetooth is well, and fanbike scan whether the bike is heard.");
        }
        print(shown ? outside.out() : outside.err(), KeptRide.NOTHING);
    }

    /** The program is told to end in mid-ride. */
    private void leave(LiveRide ride) {
        Optional<Phase> phase = ride.latest().get().map(view -> view.state().phase());
        var farewell = new Farewell(ride.header().id(), phase, ride.startNanos() > 0);
        if (farewell.isBeforeTheStart()) {
            kept(ride).discard();
        }
        farewell.sentence().ifPresent(outside.err()::println);
    }

    private Report ride(LiveRide ride, RiddenBike.Mounted mounted, Inbox inbox, RideKeys keys)
            throws InterruptedException {
        var listeners = new ArrayList<RideListener>(mounted.onlookers());
        listeners.add(keys);
        if (!shown) {
            return ride.ride(inbox, mounted.sensor(), listeners);
        }
        SessionHeader header = ride.header();
        var shownRide = new ShownRide(header.plan(), header.policy(), ride.latest()::get, keys::controls);
        try (Screen screen = outside.screens().plain(outside.out(), shownRide, terminal)) {
            listeners.add(screen);
            keys.whenChanged(screen::controlsChanged);
            return ride.ride(inbox, mounted.sensor(), listeners);
        }
    }

    /**
     * Asks the person who is there to choose.
     *
     * @param question what
     * @param labels what there is to choose from
     * @return the index of what was chosen
     * @throws GivenUpException when nothing was
     */
    int choice(String question, List<String> labels) throws GivenUpException {
        outside.interrupt().accept(this::giveUp);
        leaveIfGivenUp();
        print(outside.out(), question);
        for (int index = 0; index < labels.size(); index++) {
            print(outside.out(), (index + 1) + "  " + labels.get(index));
        }
        return new NumberPrompt(outside.out(), terminal.orElseThrow())
                        .ask(labels.size())
                        .orElseThrow(GivenUpException::new)
                - 1;
    }

    private int width() {
        return terminal.map(Terminal::width).orElse(Terminal.UNKNOWN_WIDTH);
    }

    /** Says which session is gone on with, where, and what the reader had to say of its recording. */
    void introduce(Unfinished found) {
        SessionResult result = found.report().result();
        found.recording().remarks().forEach(outside.err()::println);
        String place = result.intervals().isEmpty()
                ? ""
                : " in round "
                        + result.intervals()
                                .get(result.intervals().size() - 1)
                                .interval()
                                .round();
        print(
                shown ? outside.out() : outside.err(),
                "Going on with the session " + found.session().id() + place + ", after "
                        + Figures.clock(result.elapsedNanos()) + ".");
    }

    private void introduce(SessionHeader header) {
        PrintStream to = shown ? outside.out() : outside.err();
        Protocol protocol = header.protocol().protocol();
        print(to, protocol.title());
        if (!protocol.purpose().isEmpty()) {
            print(to, protocol.purpose());
        }
        if (!protocol.caution().isEmpty()) {
            print(to, "Caution: " + protocol.caution());
        }
        if (terminal.isPresent()) {
            print(to, Controls.KEYS);
        }
        if (!header.bike().simulated()) {
            print(
                    to,
                    "Connecting " + header.bike().name() + " (" + header.bike().address() + ") ...");
        }
    }

    private void print(PrintStream to, String text) {
        WordWrap.of(PrintableText.of(text, LONGEST_TEXT), width()).forEach(to::println);
    }

    @Override
    public void close() {
        terminal.ifPresent(Terminal::close);
    }
}
