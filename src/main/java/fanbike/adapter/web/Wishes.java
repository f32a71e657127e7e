package fanbike.adapter.web;

import fanbike.core.session.Command;
import fanbike.core.view.RideView;
import io.javalin.http.HttpStatus;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** What viewers ask of the ride. Any thread. */
final class Wishes {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+");
    private static final String INTERVAL = "interval=";

    private final Supplier<Optional<RideView>> view;
    private final Consumer<Command> commands;
    private Optional<Heard> last = Optional.empty();

    /**
     * None so far.
     *
     * @param view what there is to see now
     * @param commands takes what a viewer asks for; any thread
     */
    Wishes(Supplier<Optional<RideView>> view, Consumer<Command> commands) {
        this.view = view;
        this.commands = commands;
    }

    /**
     * Hands a command on, unless it is meant for another interval than the one now: who presses late or twice means the
     * one that was.
     *
     * @param name of the command
     * @param query of the request as it came; {@code interval=} and the index of the interval it is meant for, or none of
     *     that if it is meant for any
     * @return what the viewer is answered
     */
    HttpStatus ask(String name, Optional<String> query) {
        Optional<Command> command = Arrays.stream(Command.values())
                .filter(known -> known.name().equals(name))
                .findFirst();
        if (command.isEmpty()) {
            return HttpStatus.NOT_FOUND;
        }
        List<String> intervals = query.map(Wishes::intervals).orElse(List.of());
        if (intervals.size() > 1
                || !intervals.stream().allMatch(text -> NUMBER.matcher(text).matches())) {
            return HttpStatus.BAD_REQUEST;
        }
        if (!intervals.stream().allMatch(interval -> isNow(interval, command.get()))) {
            return HttpStatus.CONFLICT;
        }
        commands.accept(command.get());
        return HttpStatus.NO_CONTENT;
    }

    private static List<String> intervals(String query) {
        return Arrays.stream(query.split("&", -1))
                .filter(parameter -> parameter.equals("interval") || parameter.startsWith(INTERVAL))
                .map(parameter -> parameter.replaceFirst(INTERVAL, ""))
                .toList();
    }

    /**
     * A command that was handed on.
     *
     * @param command which
     * @param atNanos the moment of the ride
     */
    private record Heard(Command command, long atNanos) {}

    /** Once for each moment of the ride: until it has moved on, a second press means what the first one did. */
    private synchronized boolean isNow(String interval, Command command) {
        Optional<Heard> heard = view.get()
                .map(RideView::state)
                .filter(state ->
                        interval.equals(Integer.toString(state.interval().index())))
                .map(state -> new Heard(command, state.atNanos()))
                .filter(now -> !last.equals(Optional.of(now)));
        last = heard.or(() -> last);
        return heard.isPresent();
    }
}
