package fanbike.adapter.tui;

import fanbike.adapter.tui.words.ToGoOn;
import fanbike.app.port.ShownRide;
import fanbike.core.model.PlannedInterval;
import fanbike.core.report.Columns;
import fanbike.core.report.Figures;
import fanbike.core.report.PrintableText;
import fanbike.core.session.SessionState;
import fanbike.core.view.Advice;
import fanbike.core.view.RideView;
import java.util.List;

/**
 * A ride at one moment as one line: {@code R2/5 Brisk 1:12 left  53 rpm  target 55  faster ▲}, or, where that does not
 * fit, {@code R2/5 1:12  53 rpm  target 55  faster ▲}; on the narrowest terminals {@code 1:12 53/55 faster ▲}.
 */
final class StatusLine {

    private static final long SECOND = 1_000_000_000L;
    private static final int LONGEST_NAME = 20;

    private final ShownRide ride;

    /**
     * Lines for one ride.
     *
     * @param ride how it begins, and whether there are keys to press
     */
    StatusLine(ShownRide ride) {
        this.ride = ride;
    }

    /**
     * The line.
     *
     * @param view the ride
     * @param columns how many fit; advice is never what is left out, a preview may be
     */
    String of(RideView view, int columns) {
        SessionState state = view.state();
        return switch (state.phase()) {
            case READY -> ready(state, columns);
            case RUNNING -> running(view, columns);
            case PAUSED -> paused(state, columns);
            case FINISHED -> "Finished.";
            case STOPPED -> "Stopped.";
        };
    }

    private String running(RideView view, int columns) {
        SessionState state = view.state();
        String now = rpm(state) + advice(state);
        String line = Columns.firstThatFits(
                List.of(
                        place(state) + "  " + now,
                        shortPlace(state) + "  " + now,
                        clock(state) + "  " + now,
                        shortPlace(state) + " " + figures(state) + word(state),
                        clock(state) + " " + figures(state) + word(state),
                        figures(state) + word(state)),
                columns);
        return view.preview()
                .map(next -> withPreview(state, line, next, columns))
                .orElse(line);
    }

    /** What comes next is worth more than units, and less than the advice. */
    private String withPreview(SessionState state, String line, PlannedInterval next, int columns) {
        String target = next.target().isOpen()
                ? PrintableText.of(next.name(), LONGEST_NAME)
                : Figures.rpm(next.target().target().rpm());
        return Columns.firstThatFits(
                List.of(
                        line + "  next: " + CueWords.announce(next),
                        line + "  next: " + target,
                        shortPlace(state) + " " + figures(state) + word(state) + "  next: " + target,
                        line),
                columns);
    }

    private String ready(SessionState state, int columns) {
        if (state.startsInSeconds().isPresent()) {
            return "Starting in " + state.startsInSeconds().getAsInt();
        }
        String wish = ToGoOn.of(ride, state);
        return Columns.firstThatFits(
                List.of(
                        after("Ready", ": ", wish) + "  " + rpm(state),
                        after("Ready", ": ", wish) + "  " + shortRpm(state),
                        after("", "", wish) + " " + shortRpm(state),
                        after("", "", wish)),
                columns);
    }

    private String paused(SessionState state, int columns) {
        if (state.startsInSeconds().isPresent()) {
            return "Going on in " + state.startsInSeconds().getAsInt();
        }
        String wish = ToGoOn.of(ride, state);
        return Columns.firstThatFits(
                List.of(
                        after("Paused  " + place(state) + "  " + rpm(state), "  ", wish),
                        after("Paused  " + rpm(state), "  ", wish),
                        after("Paused  " + shortRpm(state), "  ", wish),
                        after("Paused", ": ", wish),
                        after("", "", wish)),
                columns);
    }

    private static String after(String text, String between, String wish) {
        return wish.isEmpty() ? text : text + between + wish;
    }

    private String place(SessionState state) {
        return round(state) + " " + PrintableText.of(state.interval().name(), LONGEST_NAME) + " " + clock(state)
                + " left";
    }

    private String shortPlace(SessionState state) {
        return round(state) + " " + clock(state);
    }

    private String round(SessionState state) {
        return "R" + state.interval().round() + "/" + ride.plan().rounds();
    }

    private static String clock(SessionState state) {
        return Figures.clock(Figures.secondsLeft(state.leftNanos()) * SECOND);
    }

    private static String rpm(SessionState state) {
        return state.cadence().isPresent() ? shortRpm(state) : shortRpm(state) + "  no signal";
    }

    private static String shortRpm(SessionState state) {
        return number(state) + " rpm";
    }

    private static String number(SessionState state) {
        return state.cadence()
                .map(cadence -> Long.toString(Math.round(cadence.rpm())))
                .orElse("--");
    }

    /** Cadence and target where there is room for nothing else: {@code 53/55}. */
    private static String figures(SessionState state) {
        return state.interval().target().isOpen() ? shortRpm(state) : number(state) + "/" + target(state);
    }

    private static String target(SessionState state) {
        return Figures.rpm(state.interval().target().target().rpm());
    }

    private static String advice(SessionState state) {
        if (state.interval().target().isOpen()) {
            return "";
        }
        String word = word(state);
        return "  target " + target(state) + (word.isEmpty() ? "" : " " + word);
    }

    private static String word(SessionState state) {
        Advice advice = Advice.of(state);
        return advice == Advice.NONE ? "" : " " + advice.word() + " " + advice.arrow();
    }
}
