package fanbike.adapter.web;

import fanbike.app.port.Controls;
import fanbike.app.port.RidePage;
import fanbike.app.port.RidePages.Reach;
import fanbike.app.port.SessionHeader;
import fanbike.app.port.ShownRide;
import fanbike.app.port.SoundSettings;
import fanbike.core.coach.Coach;
import fanbike.core.coach.RideInput;
import fanbike.core.coach.Update;
import fanbike.core.session.Command;
import fanbike.core.speech.Language;
import fanbike.core.view.RideBoard;
import fanbike.core.view.RideView;
import fanbike.fixtures.Headers;
import fanbike.fixtures.Moment;
import fanbike.fixtures.Notifications;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * A ride of two rounds of 20.5 seconds at 41 rpm, 10 seconds of rest between them, with a page: it goes on as the test
 * says. Moments are seconds.
 */
final class DrivenRide implements AutoCloseable {

    /** What a bike may call itself. */
    static final String BIKE = "<script>alert('Bike')</script>\u001b[31m\u202e";

    static final SoundSettings SOUND = new SoundSettings(true, 80, false, Language.ENGLISH);
    static final PageFiles FILES = new PageFiles("/fanbike/adapter/web/", List.of("index.html", "js/small.js"));

    private final SessionHeader header =
            Headers.of("2026-01-31-1000", new SessionHeader.Bike(BIKE, "", true, OptionalDouble.empty()), "R1");
    private final Coach coach = new Coach(header.plan(), header.policy(), OptionalDouble.empty());
    private final RideBoard board = new RideBoard(header.plan(), header.policy());
    private final BlockingQueue<Command> commands = new LinkedBlockingQueue<>();
    private final RidePage page;
    private volatile Optional<RideView> view = Optional.empty();

    DrivenRide() throws IOException {
        this(new Reach(false, 0));
    }

    DrivenRide(Reach reach) throws IOException {
        var shown = new ShownRide(header.plan(), header.policy(), () -> view, () -> Controls.NONE);
        page = new WebPages(FILES, true).open(shown, header, reach, SOUND, commands::add);
    }

    RidePage page() {
        return page;
    }

    int port() {
        return URI.create(page.address()).getPort();
    }

    /** What viewers asked for, in order. */
    BlockingQueue<Command> commands() {
        return commands;
    }

    EventStream watch() throws IOException {
        return EventStream.of(page.address());
    }

    /** A command is given. */
    DrivenRide command(double seconds, Command command) {
        return enter(new RideInput.Commanded(Moment.nanos(seconds), command));
    }

    /** The bike says how fast it is. */
    DrivenRide rpm(double seconds, double rpm) {
        return enter(Notifications.cadence(Moment.nanos(seconds), rpm));
    }

    /** Time passes. */
    DrivenRide tick(double seconds) {
        return enter(new RideInput.Ticked(Moment.nanos(seconds)));
    }

    /** Begun at second 1, so that the first interval is ridden from second 4 on; and ridden at one cadence. */
    DrivenRide riddenUntil(double seconds, double rpm) {
        command(1, Command.START);
        for (double second = 2; second <= seconds; second++) {
            rpm(second, rpm);
        }
        return this;
    }

    private DrivenRide enter(RideInput input) {
        Update update = coach.accept(input);
        board.accept(update);
        view = Optional.of(board.view(update));
        page.updated(update);
        return this;
    }

    @Override
    public void close() {
        page.close();
    }
}
