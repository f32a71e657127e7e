package fanbike.adapter.cli;

import fanbike.app.Inbox;
import fanbike.app.LiveRide;
import fanbike.app.port.RideListener;
import fanbike.app.port.RidePage;
import fanbike.app.port.Screen;
import fanbike.app.port.SessionHeader;
import fanbike.app.port.ShownRide;
import fanbike.app.port.bluetooth.BluetoothException;
import fanbike.app.port.bluetooth.BluetoothException.Reason;
import fanbike.core.coach.RideInput;
import fanbike.core.report.Report;
import fanbike.core.session.Command;
import fanbike.core.session.Phase;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One ride from its introduction to its report: brings together the session, the bike, the rider's keys, and everything
 * that shows the ride or lets it be heard.
 */
final class RidePerformance {

    /** Longer than anybody looks at a report; a page that was left open must not keep the program for ever. */
    private static final long LONGEST_LOOK_MILLIS = 15 * 60_000L;

    /** Who presses Ctrl-C wants to be gone, and a page wants its report. */
    private static final long SHORTEST_LOOK_MILLIS = 2_000;

    private final Outside outside;
    private final RideStage stage;
    private final OutputChoice choice;
    private final LiveRide ride;
    private volatile boolean isInterrupted;

    /**
     * A ride that has not begun.
     *
     * @param outside what it needs
     * @param stage where it is shown and steered
     * @param choice where it is seen and heard
     * @param ride which
     */
    RidePerformance(Outside outside, RideStage stage, OutputChoice choice, LiveRide ride) {
        this.outside = outside;
        this.stage = stage;
        this.choice = choice;
        this.ride = ride;
    }

    /**
     * Rides it to its end, keeps its report, and prints it. Of one that never began nothing is kept.
     *
     * @param bike what it is ridden on
     * @throws BluetoothException when it never began, and the bike was never there
     * @throws IOException when its page cannot be served
     */
    void perform(RiddenBike bike) throws BluetoothException, IOException, InterruptedException {
        stage.introduce(ride.header());
        RiddenBike.Mounted mounted = bike.mount(ride);
        Inbox inbox = ride.inbox(mounted.clock());
        stage.interruptedBy(() -> interrupt(inbox));
        var keys = new RideKeys(stage.canAsk(), choice.isMuted(), inbox::command);
        try (RideShow show = open(keys, inbox)) {
            show.page().ifPresent(stage::introduce);
            stage.listen(keys::press);
            AtTheEnd.run(this::leave, () -> {
                Report report = ride(mounted, inbox, keys, show);
                end(report, inbox, keys, show);
            });
        }
    }

    private void interrupt(Inbox inbox) {
        isInterrupted = true;
        inbox.command(Command.STOP);
    }

    private RideShow open(RideKeys keys, Inbox inbox) throws IOException {
        SessionHeader header = ride.header();
        var shown = new ShownRide(header.plan(), header.policy(), ride.latest()::get, keys::controls);
        try {
            return RideShow.open(outside, choice, header, shown, inbox::command);
        } catch (IOException noPage) {
            if (ride.startNanos() == 0) {
                kept().discard();
            }
            throw noPage;
        }
    }

    private Report ride(RiddenBike.Mounted mounted, Inbox inbox, RideKeys keys, RideShow show)
            throws InterruptedException {
        List<RideListener> listeners = new ArrayList<>(mounted.onlookers());
        listeners.add(keys);
        listeners.addAll(show.listeners());
        Optional<Screen> screen = show.screen(stage.terminal());
        screen.ifPresent(opened -> {
            listeners.add(opened);
            keys.whenChanged(opened::controlsChanged);
        });
        try {
            return ride.ride(inbox, mounted.sensor(), listeners);
        } finally {
            show.screenClosed();
            screen.ifPresent(Screen::close);
        }
    }

    private void end(Report report, Inbox inbox, RideKeys keys, RideShow show)
            throws BluetoothException, InterruptedException {
        if (!report.result().isBegun()) {
            keepNothing(inbox);
            return;
        }
        kept().keep(report);
        stage.print(report);
        if (show.page().isPresent()) {
            show(report, keys, show.page().get());
        }
    }

    /** Whoever looks on in a browser is given the time to read. */
    private void show(Report report, RideKeys keys, RidePage page) throws InterruptedException {
        page.finished(outside.reports().json(report));
        if (isInterrupted) {
            page.awaitRead(SHORTEST_LOOK_MILLIS);
        } else if (page.viewers() > 0) {
            stage.say("The report is on the page, too. When it was read press Done there, or any key here.");
            keys.whenPressedAfterTheEnd(page::read);
            stage.interruptedBy(page::read);
            page.awaitRead(LONGEST_LOOK_MILLIS);
        }
    }

    private KeptRide kept() {
        return new KeptRide(outside, ride.header().id());
    }

    private void keepNothing(Inbox inbox) throws BluetoothException {
        kept().discard();
        if (!ride.header().bike().simulated() && !inbox.hasMet(RideInput.BIKE)) {
            throw new BluetoothException(
                    Reason.NOT_FOUND,
                    "The bike was never connected, so nothing was ridden and no session is kept. fanbike doctor says"
                            + " whether Bluetooth is well, and fanbike scan whether the bike is heard.");
        }
        stage.say(KeptRide.NOTHING);
    }

    /** The program is told to end in mid-ride. What is said then must not vanish with a screen that shows the ride. */
    private void leave() {
        stage.close();
        Optional<Phase> phase = ride.latest().get().map(view -> view.state().phase());
        var farewell = new Farewell(ride.header().id(), phase, ride.startNanos() > 0);
        if (farewell.isBeforeTheStart()) {
            kept().discard();
        }
        farewell.sentence().ifPresent(outside.err()::println);
    }
}
