package fanbike.page;

import fanbike.core.session.Command;
import java.util.function.Consumer;

/** What a page can show, and how a ride comes there. */
enum PageState {
    READY("ready", ride -> {}),
    COUNTDOWN("ready", ride -> {
        ride.ask(Command.START);
        ride.pass(0.5);
    }),
    IN("in", begun(ride -> ride.pedal(50, 50))),
    UNDER("under", begun(ride -> {
        ride.pedal(60, 50);
        ride.pedal(6, 47.5);
    })),
    FAR_UNDER("under", begun(ride -> {
        ride.pedal(60, 50);
        ride.pedal(6, 38);
    })),
    OVER("over", begun(ride -> {
        ride.pedal(60, 50);
        ride.pedal(6, 53);
    })),
    FAR_OVER("over", begun(ride -> {
        ride.pedal(166, 50);
        ride.pedal(6, 104);
    })),
    REST("rest", begun(ride -> {
        ride.pedal(180, 50);
        ride.pedal(120, 53);
        ride.pedal(60, 62.5);
        ride.pedal(20, 33);
    })),
    NO_SIGNAL("nosignal", begun(ride -> {
        ride.pedal(20, 50);
        ride.pass(12);
    })),
    PAUSED("paused", begun(ride -> {
        ride.pedal(60, 50);
        ride.ask(Command.PAUSE);
    })),
    WARNED("in", begun(ride -> {
        ride.pedal(30, 50);
        ride.warn("The disk is full: what is ridden from now on is not recorded. Free some room.");
    })),
    STOPPED("done", begun(ride -> {
        ride.pedal(30, 50);
        ride.ask(Command.STOP);
    })),
    FINISHED("done", begun(ride -> {
        for (int round = 0; round < 5; round++) {
            ride.pedal(180, 50 + round);
            ride.pedal(120, 54);
            ride.pedal(60, 60 - round);
            ride.pedal(60, 35);
        }
        ride.report();
    }));

    private final String wash;

    @SuppressWarnings("ImmutableEnumChecker") // What leads there keeps nothing.
    private final Consumer<RideOnPage> way;

    PageState(String wash, Consumer<RideOnPage> way) {
        this.wash = wash;
        this.way = way;
    }

    private static Consumer<RideOnPage> begun(Consumer<RideOnPage> then) {
        return ride -> {
            ride.ask(Command.START);
            ride.pass(3);
            then.accept(ride);
        };
    }

    /** The colour of the page, by its name in the style sheet. */
    String wash() {
        return wash;
    }

    /** Rides there from the beginning. */
    void reach(RideOnPage ride) {
        way.accept(ride);
    }
}
