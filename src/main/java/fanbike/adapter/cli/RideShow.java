package fanbike.adapter.cli;

import fanbike.adapter.cli.OutputOptions.ScreenKind;
import fanbike.app.port.Loudspeaker;
import fanbike.app.port.RideListener;
import fanbike.app.port.RidePage;
import fanbike.app.port.RidePages.Reach;
import fanbike.app.port.Screen;
import fanbike.app.port.SessionHeader;
import fanbike.app.port.ShownRide;
import fanbike.app.port.Terminal;
import fanbike.core.session.Command;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A ride as it is seen and heard: its page and its loudspeaker for as long as this is open, its screen while it is ridden. */
final class RideShow implements AutoCloseable {

    private final Outside outside;
    private final OutputChoice choice;
    private final ShownRide ride;
    private final Troubles troubles;
    private final Optional<RidePage> page;
    private final Optional<Loudspeaker> loudspeaker;

    private RideShow(Outside outside, OutputChoice choice, ShownRide ride, Optional<RidePage> page) {
        this.outside = outside;
        this.choice = choice;
        this.ride = ride;
        this.page = page;
        troubles = new Troubles(outside.err());
        loudspeaker = choice.isHeard() ? Optional.of(loudspeaker()) : Optional.empty();
    }

    /**
     * Opens what is to be there through the whole ride.
     *
     * @param commands takes what viewers of the page ask for; any thread
     * @throws IOException when the page cannot be served; the message says what to do
     */
    static RideShow open(
            Outside outside, OutputChoice choice, SessionHeader header, ShownRide ride, Consumer<Command> commands)
            throws IOException {
        Optional<RidePage> page = Optional.empty();
        if (choice.page().isPresent()) {
            Reach reach = choice.page().get();
            page = Optional.of(outside.pages().open(ride, header, reach, choice.sound(), commands));
        }
        ShownRide shown = page.map(opened -> ride.on(opened.address())).orElse(ride);
        return new RideShow(outside, choice, shown, page);
    }

    private Loudspeaker loudspeaker() {
        Supplier<Loudspeaker> opening = () -> outside.loudspeakers().open(ride, choice.sound(), troubles);
        return choice.isMuted()
                ? new LateLoudspeaker(opening, () -> ride.controls().get().isMuted())
                : opening.get();
    }

    /** The page, where there is one. */
    Optional<RidePage> page() {
        return page;
    }

    /** Whom the session is to tell. */
    List<RideListener> listeners() {
        return Stream.<Optional<? extends RideListener>>of(page, loudspeaker)
                .<RideListener>mapMulti(Optional::ifPresent)
                .toList();
    }

    /**
     * Opens the screen, where one was chosen.
     *
     * @param terminal on which it is drawn
     */
    Optional<Screen> screen(Optional<Terminal> terminal) {
        if (!choice.isShown()) {
            return Optional.empty();
        }
        Screen screen = choice.screen() == ScreenKind.full
                        && terminal.filter(Terminal::isFillable).isPresent()
                ? full(terminal.get())
                : outside.screens().plain(outside.out(), ride, terminal);
        troubles.tellOn(screen);
        return Optional.of(screen);
    }

    private Screen full(Terminal terminal) {
        return page.isPresent()
                ? new LateScreen(() -> terminal.show(ride), outside.err()::println)
                : terminal.show(ride);
    }

    /** The screen is closed. */
    void screenClosed() {
        troubles.tellAsLines();
    }

    @Override
    public void close() {
        loudspeaker.ifPresent(Loudspeaker::close);
        page.ifPresent(RidePage::close);
    }
}
