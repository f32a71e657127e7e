package fanbike.adapter.files.report;

import fanbike.core.diary.Diary;
import fanbike.core.diary.Effort;
import fanbike.core.diary.Lap;
import fanbike.core.diary.Point;
import fanbike.core.diary.Stop;
import fanbike.core.model.Cadence;
import fanbike.core.model.IntervalKind;
import fanbike.core.model.PlannedInterval;
import fanbike.core.report.Figures;
import fanbike.core.score.IntervalScore;
import fanbike.core.session.SessionEvent.Ending;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import javax.xml.stream.XMLStreamException;

/** The laps of a diary. A pause ends a track, for the format has no other way to tell it. */
final class TcxLaps {

    private static final int MOST_BPM = 255;
    private static final int MOST_RPM = 254;
    private static final int MOST_OF_A_COUNT = 65_535;

    private final TcxElements xml;
    private final Diary diary;
    private int next;

    /**
     * Laps that are not written.
     *
     * @param xml where to
     * @param diary whose laps
     */
    TcxLaps(TcxElements xml, Diary diary) {
        this.xml = xml;
        this.diary = diary;
    }

    void write() throws XMLStreamException {
        for (int index = 0; index < diary.laps().size(); index++) {
            Lap lap = diary.laps().get(index);
            List<List<Point>> tracks = tracks(index);
            xml.element("Lap", () -> lap(lap, tracks));
        }
    }

    private void lap(Lap lap, List<List<Point>> tracks) throws XMLStreamException {
        Effort effort = lap.effort();
        xml.attribute("StartTime", time(lap.from()));
        xml.text("TotalTimeSeconds", Figures.seconds(lap.ridden().toNanos()).toPlainString());
        // These two must be there, known or not.
        xml.text("DistanceMeters", Long.toString(effort.metres().orElse(0)));
        xml.text(
                "Calories",
                Long.toString(Math.min(MOST_OF_A_COUNT, effort.kilocalories().orElse(0))));
        heartRate("AverageHeartRateBpm", effort.meanBpm());
        heartRate("MaximumHeartRateBpm", effort.maximumBpm());
        xml.text("Intensity", lap.pass().interval().kind() == IntervalKind.REST ? "Resting" : "Active");
        xml.whole("Cadence", effort.meanRpm(), 0, MOST_RPM);
        boolean byTime = lap.pass().ending().filter(Ending.RIDDEN::equals).isPresent();
        xml.text("TriggerMethod", byTime ? "Time" : "Manual");
        for (List<Point> track : tracks) {
            xml.element("Track", () -> track(track));
        }
        xml.text("Notes", notes(lap));
        xml.extension("LX", () -> {
            xml.extended("MaxBikeCadence", effort.maximumRpm(), 0, MOST_RPM);
            xml.extended("AvgWatts", effort.meanWatts(), 0, MOST_OF_A_COUNT);
            xml.extended("MaxWatts", effort.maximumWatts(), 0, MOST_OF_A_COUNT);
        });
    }

    private void track(List<Point> points) throws XMLStreamException {
        for (Point point : points) {
            xml.element("Trackpoint", () -> point(point));
        }
    }

    private void point(Point point) throws XMLStreamException {
        xml.text("Time", time(point.at()));
        xml.whole("DistanceMeters", real(point.metres()), 0, Long.MAX_VALUE);
        heartRate("HeartRateBpm", real(point.heartRateBpm()));
        xml.whole("Cadence", point.cadence().stream().mapToDouble(Cadence::rpm).findFirst(), 0, MOST_RPM);
        OptionalDouble watts = real(point.powerWatts());
        if (TcxElements.isWithin(watts, 0, MOST_OF_A_COUNT)) {
            xml.extension("TPX", () -> xml.extended("Watts", watts, 0, MOST_OF_A_COUNT));
        }
    }

    private void heartRate(String name, OptionalDouble bpm) throws XMLStreamException {
        if (TcxElements.isWithin(bpm, 1, MOST_BPM)) {
            xml.element(name, () -> xml.whole("Value", bpm, 1, MOST_BPM));
        }
    }

    /** The points of a lap, parted where the clock stood between two of them. */
    private List<List<Point>> tracks(int lap) {
        List<List<Point>> tracks = new ArrayList<>();
        Instant before = diary.laps().get(lap).from();
        for (; next < diary.points().size() && diary.points().get(next).lap() == lap; next++) {
            Point point = diary.points().get(next);
            if (tracks.isEmpty() || stoodBetween(before, point.at())) {
                tracks.add(new ArrayList<>());
            }
            tracks.get(tracks.size() - 1).add(point);
            before = point.at();
        }
        return tracks;
    }

    private boolean stoodBetween(Instant before, Instant after) {
        return diary.stops().stream().map(Stop::from).anyMatch(from -> !from.isBefore(before) && from.isBefore(after));
    }

    private static String notes(Lap lap) {
        PlannedInterval interval = lap.pass().interval();
        var notes = new StringBuilder(interval.name()).append(", round ").append(interval.round());
        if (!interval.target().isOpen()) {
            notes.append(", ")
                    .append(Figures.rpm(interval.target().target().rpm()))
                    .append(" rpm");
        }
        if (lap.score().isEmpty()) {
            return notes.append("; begun anew afterwards, and not scored").toString();
        }
        lap.score()
                .map(IntervalScore::score)
                .filter(score -> score.intensity().isPresent())
                .ifPresent(score -> notes.append(String.format(
                        Locale.ROOT,
                        "; in band %.0f%% of the judged time",
                        100 * score.intensity().getAsDouble())));
        return notes.toString();
    }

    private static OptionalDouble real(OptionalInt number) {
        return number.isPresent() ? OptionalDouble.of(number.getAsInt()) : OptionalDouble.empty();
    }

    private static OptionalDouble real(OptionalLong number) {
        return number.isPresent() ? OptionalDouble.of((double) number.getAsLong()) : OptionalDouble.empty();
    }

    /** A moment in whole seconds. */
    static String time(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
