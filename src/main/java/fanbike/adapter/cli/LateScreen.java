package fanbike.adapter.cli;

import fanbike.app.port.Screen;
import fanbike.core.coach.Update;
import fanbike.core.session.Phase;
import fanbike.core.session.SessionState;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A screen that leaves what the terminal shows now, such as a code to be scanned, until the ride begins. */
final class LateScreen implements Screen {

    private final Supplier<Screen> opening;
    private final Consumer<String> before;
    private volatile Optional<Screen> opened = Optional.empty();

    /**
     * A screen that is not there yet.
     *
     * @param opening opens it
     * @param before takes warnings until then
     */
    LateScreen(Supplier<Screen> opening, Consumer<String> before) {
        this.opening = opening;
        this.before = before;
    }

    @Override
    public void updated(Update update) {
        if (opened.isEmpty() && begins(update.state())) {
            opened = Optional.of(opening.get());
        }
        opened.ifPresent(screen -> screen.updated(update));
    }

    private static boolean begins(SessionState state) {
        return state.phase() != Phase.READY || state.startsInSeconds().isPresent();
    }

    @Override
    public void warned(String sentence) {
        opened.ifPresentOrElse(screen -> screen.warned(sentence), () -> before.accept(sentence));
    }

    @Override
    public void controlsChanged() {
        opened.ifPresent(Screen::controlsChanged);
    }

    @Override
    public void close() {
        opened.ifPresent(Screen::close);
    }
}
