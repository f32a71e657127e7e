package fanbike.core.diary;

import fanbike.core.course.Course;
import fanbike.core.session.Phase;
import fanbike.core.session.SessionEvent.Interruption;
import fanbike.core.session.SessionEvent.PhaseEntered;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** When the clock of a ride stood, and when it ran without a signal. */
final class Clockwork {

    private final Course course;
    private final WallClock clock;

    Clockwork(Course course, WallClock clock) {
        this.course = course;
        this.clock = clock;
    }

    List<Stop> stops(List<Interruption> interruptions) {
        var stops = new ArrayList<Stop>();
        Optional<PhaseEntered> paused = Optional.empty();
        for (PhaseEntered entered : course.phases()) {
            if (paused.isPresent()) {
                Optional<Instant> to = entered.phase() == Phase.RUNNING
                        ? Optional.of(clock.began(entered.atNanos()))
                        : Optional.empty();
                stops.add(stop(paused.get().atNanos(), to, interruptions));
            }
            paused = Optional.of(entered).filter(now -> now.phase() == Phase.PAUSED);
        }
        paused.ifPresent(last -> stops.add(stop(last.atNanos(), Optional.empty(), interruptions)));
        return stops;
    }

    private Stop stop(long atNanos, Optional<Instant> to, List<Interruption> interruptions) {
        boolean isInterruption = interruptions.stream().anyMatch(interruption -> interruption.atNanos() == atNanos);
        return new Stop(clock.ended(atNanos), to, isInterruption);
    }

    List<Gap> gaps() {
        return course.silences(pass -> true).stream()
                .map(silence -> new Gap(clock.began(silence.fromNanos()), Duration.ofNanos(silence.lengthNanos())))
                .toList();
    }
}
