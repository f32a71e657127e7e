package fanbike.adapter.html.section;

import fanbike.adapter.html.ride.Halt;
import fanbike.adapter.html.ride.RiddenTime;
import fanbike.adapter.html.ride.Silence;
import fanbike.adapter.html.words.Words;
import fanbike.core.course.Course;
import fanbike.core.course.Pass;
import fanbike.core.report.Figures;
import fanbike.core.report.FullReport;
import fanbike.core.report.Report;
import fanbike.core.session.Phase;
import fanbike.core.session.SessionEvent.Ending;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What was rejected, missing or set aside.
 *
 * @param items each with its name; empty where there was nothing
 */
public record AsideSection(List<Item> items) {

    /** How many of a kind are listed: the page must stay two sheets, whatever happened. */
    private static final int MOST_TIMES = 6;

    private static final int MOST_SENTENCES = 3;

    /** Copies the list. */
    public AsideSection {
        items = List.copyOf(items);
    }

    /**
     * Something that was not as it should be.
     *
     * @param name what
     * @param text when, and how long
     */
    public record Item(String name, String text) {}

    /**
     * The section of a report.
     *
     * @param full any
     */
    public static AsideSection of(FullReport full) {
        return new AsideSection(new Collecting(full).items());
    }

    /** One report while its items are collected. */
    private static final class Collecting {
        private final Report report;
        private final Course course;
        private final RiddenTime time;
        private final List<Item> items = new ArrayList<>();

        Collecting(FullReport full) {
            report = full.report();
            course = full.course();
            time = new RiddenTime(course);
            silences();
            halts(full, Halt.Kind.PAUSE, "Paused");
            halts(full, Halt.Kind.INTERRUPTION, "Interrupted, by the clock on the wall");
            passes(
                    Ending.REPEATED,
                    "Begun anew, not scored",
                    pass -> named(pass) + ", after " + Figures.clock(pass.riddenNanos()));
            passes(
                    Ending.SKIPPED,
                    "Skipped",
                    pass -> "the last " + Figures.clock(pass.interval().lengthNanos() - pass.riddenNanos()) + " of "
                            + named(pass));
            end();
            rejected();
            full.unrecorded().ifPresent(this::unrecorded);
            list("Sensors", MOST_SENTENCES, course.remarks(), this::remark);
        }

        List<Item> items() {
            return items;
        }

        private <T> void list(String name, int most, List<T> things, Function<T, String> inWords) {
            if (!things.isEmpty()) {
                String more = things.size() > most ? "; and " + (things.size() - most) + " more" : "";
                items.add(new Item(
                        name,
                        things.stream().limit(most).map(inWords).collect(Collectors.joining("; ", "", more + "."))));
            }
        }

        private void silences() {
            List<Silence> silences = Silence.of(course);
            long all = silences.stream().mapToLong(Silence::lengthNanos).sum();
            list("No signal for " + Words.length(all) + " of the work", MOST_TIMES, silences, Collecting::fromTo);
        }

        private static String fromTo(Silence silence) {
            String from = Figures.clock(silence.fromNanos());
            String to = Figures.clock(silence.toNanos());
            return from.equals(to) ? "at " + from : from + " to " + to;
        }

        private void halts(FullReport full, Halt.Kind kind, String name) {
            List<Halt> halts =
                    Halt.of(full).stream().filter(halt -> halt.kind() == kind).toList();
            list(
                    name,
                    MOST_TIMES,
                    halts,
                    halt -> "at " + Figures.clock(halt.riddenNanos()) + " for " + Figures.clock(halt.lengthNanos()));
        }

        private void passes(Ending ending, String name, Function<Pass, String> inWords) {
            List<Pass> passes = course.passes().stream()
                    .filter(pass -> pass.ending().filter(ending::equals).isPresent())
                    .toList();
            list(name, MOST_SENTENCES, passes, inWords);
        }

        private static String named(Pass pass) {
            return Words.shown(pass.interval().name()) + ", round "
                    + pass.interval().round();
        }

        private void end() {
            long left =
                    report.result().plan().workNanos() - report.result().total().riddenNanos();
            String notRidden = Figures.clock(Math.max(0, left)) + " of the work was not ridden.";
            if (report.result().phase() == Phase.STOPPED && report.result().isBegun()) {
                items.add(
                        new Item("Stopped", "by the rider at " + Figures.clock(time.totalNanos()) + "; " + notRidden));
            } else if (!report.result().phase().isOver()) {
                items.add(new Item("Not finished", "This session has no end; " + notRidden));
            }
        }

        private void rejected() {
            long rejected = report.result().rejectedValues();
            if (rejected > 0) {
                items.add(new Item(
                        "Rejected",
                        Words.count(rejected, "cadence value", "cadence values") + " over 250 rpm, not believed."));
            }
        }

        private void unrecorded(Report.MissingRecording missing) {
            items.add(new Item(
                    "Recording",
                    "lacks " + Words.count(missing.inputs(), "input", "inputs") + " from "
                            + Figures.clock(time.nanosAt(missing.sinceNanos())) + " on, and so does this page ("
                            + Words.shown(missing.because()) + "); the report that was kept of the ride has them."));
        }

        private String remark(Course.Remark remark) {
            return Figures.clock(time.nanosAt(remark.atNanos())) + " " + Words.shown(remark.sensor()) + ": "
                    + Words.shown(remark.sentence().replaceFirst("\\.$", ""));
        }
    }
}
