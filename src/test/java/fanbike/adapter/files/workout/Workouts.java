package fanbike.adapter.files.workout;

import fanbike.app.port.InvalidFileException;
import fanbike.app.port.WorkoutFiles;
import fanbike.core.model.Cadence;
import fanbike.core.model.Plan;
import fanbike.core.model.PlannedInterval;
import fanbike.core.report.Figures;
import fanbike.fixtures.Protocols;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Workouts as texts, and what became of them in a line for each interval. */
final class Workouts {

    private Workouts() {}

    /** A workout of Zwift's with these steps. */
    static String zwo(String steps) {
        return "<workout_file>\n<name>W</name>\n<workout>\n" + steps + "\n</workout>\n</workout_file>\n";
    }

    static WorkoutFiles.Imported read(String text) throws InvalidFileException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    static WorkoutFiles.Imported read(byte[] bytes) throws InvalidFileException {
        return WorkoutDocuments.read("w", "w", bytes);
    }

    /** Round, name, kind, length and range of each interval as it will be ridden, with the usual band where none is said. */
    static List<String> ridden(WorkoutFiles.Imported imported) {
        return Plan.of(imported.protocol(), "", 100, Protocols.BAND).intervals().stream()
                .map(Workouts::line)
                .toList();
    }

    private static String line(PlannedInterval interval) {
        String range = interval.target().isOpen()
                ? "free"
                : rpm(interval.target().lowMicroRpm()) + ".."
                        + rpm(interval.target().highMicroRpm());
        return String.format(
                Locale.ROOT,
                "%d %s %s %s %s",
                interval.round(),
                interval.name(),
                interval.kind(),
                Figures.clock(interval.lengthNanos()),
                range);
    }

    private static String rpm(long microRpm) {
        return Figures.rpm(microRpm / (double) Cadence.MICRO);
    }
}
