package fanbike.core.report;

import fanbike.core.course.CourseWalk;
import fanbike.core.course.Pass;
import fanbike.core.course.SampleState;
import fanbike.core.course.Stretch;
import fanbike.core.model.PlannedInterval;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A ride as CSV, one row for each second from the start, pauses included. What was measured is what held when the second
 * began, and the state is the one that took most of it; what is not known is empty.
 */
public final class SamplesCsv {

    private static final List<String> COLUMNS = List.of(
            "second",
            "at",
            "phase",
            "round",
            "index",
            "name",
            "kind",
            "targetRpm",
            "lowRpm",
            "highRpm",
            "state",
            "cadenceRpm",
            "powerWatts",
            "heartRateBpm");
    private static final int INTERVAL_COLUMNS = 7;
    private static final long SECOND = 1_000_000_000L;

    private final CourseWalk walk;
    private final Iterator<Counted> all;
    private final List<Counted> near = new ArrayList<>();

    /** A stretch and how it counts. */
    private record Counted(Stretch stretch, SampleState state) {

        long nanosWithin(long fromNanos, long toNanos) {
            return Math.min(stretch.toNanos(), toNanos) - Math.max(stretch.fromNanos(), fromNanos);
        }
    }

    private SamplesCsv(FullReport full) {
        walk = new CourseWalk(full.course(), full.report().policy().scoring().staleNanos());
        all = full.course().passes().stream()
                .flatMap(pass ->
                        pass.stretches().stream().map(stretch -> new Counted(stretch, SampleState.of(pass, stretch))))
                .iterator();
    }

    /**
     * The whole file.
     *
     * @param full what to write
     */
    public static String write(FullReport full) {
        var samples = new SamplesCsv(full);
        var text = new StringBuilder(Csv.row(COLUMNS));
        long startedAtNanos = full.report().result().startedAtNanos();
        long elapsedNanos = full.report().result().elapsedNanos();
        for (long second = 0; second * SECOND < elapsedNanos; second++) {
            text.append(Csv.row(samples.row(second, startedAtNanos + second * SECOND)));
        }
        return text.toString();
    }

    private List<String> row(long second, long atNanos) {
        CourseWalk.Here here = walk.at(atNanos);
        var row = new ArrayList<String>();
        row.add(Long.toString(second));
        row.add(Csv.seconds(atNanos));
        row.add(here.stretch().isPresent() ? "RUNNING" : "PAUSED");
        row.addAll(here.pass()
                .map(Pass::interval)
                .map(SamplesCsv::interval)
                .orElse(Collections.nCopies(INTERVAL_COLUMNS, "")));
        row.add(state(atNanos).map(SampleState::words).orElse(""));
        row.add(here.cadence().map(held -> Csv.rpm(held.microRpm())).orElse(""));
        row.add(whole(here.powerWatts()));
        row.add(whole(here.heartRateBpm()));
        return row;
    }

    private static List<String> interval(PlannedInterval interval) {
        var fields = new ArrayList<>(List.of(
                Integer.toString(interval.round()),
                Integer.toString(interval.index()),
                Csv.text(interval.name()),
                interval.kind().name()));
        fields.addAll(Csv.band(interval.target()));
        return fields;
    }

    /** Of two that took as long, the one that the enumeration has first. */
    private Optional<SampleState> state(long fromNanos) {
        long toNanos = fromNanos + SECOND;
        near.removeIf(past -> past.stretch().toNanos() <= fromNanos);
        while (all.hasNext()
                && (near.isEmpty() || near.get(near.size() - 1).stretch().toNanos() < toNanos)) {
            near.add(all.next());
        }
        near.removeIf(past -> past.stretch().toNanos() <= fromNanos);
        Map<SampleState, Long> nanos = new EnumMap<>(SampleState.class);
        for (Counted counted : near) {
            long within = counted.nanosWithin(fromNanos, toNanos);
            if (within > 0) {
                nanos.merge(counted.state(), within, Long::sum);
            }
        }
        return nanos.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    private static String whole(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
    }
}
