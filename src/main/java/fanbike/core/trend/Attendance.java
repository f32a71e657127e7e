package fanbike.core.trend;

import fanbike.core.history.SessionSummary;
import fanbike.core.trend.TrendReport.Question;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * How one aim of a weekly plan is kept. A week begins on Monday (ISO 8601), at midnight where the rider is; one that is
 * looked at in part, because of the days that were asked for, is not counted.
 *
 * @param protocolId of which protocol; empty for any
 * @param planned how many a week
 * @param firstWeek the Monday of the first week: that of the rider's first session, or the first from the day on that was
 *     asked for
 * @param over how many sessions each week had that is over, from the first on
 * @param thisWeek how many this week has so far; empty where days are looked at that ended before today
 */
public record Attendance(
        Optional<String> protocolId, int planned, LocalDate firstWeek, List<Integer> over, OptionalInt thisWeek) {

    /** Copies the list. */
    public Attendance {
        over = List.copyOf(over);
    }

    /**
     * How a weekly plan is kept: the whole first, then single protocols by their ids. Nothing, where no week is looked at.
     *
     * @param question the plan, and the days that are looked at
     * @param sessions of one athlete that count, at least one, the earliest first
     */
    static List<Attendance> of(Question question, List<SessionSummary> sessions) {
        LocalDate firstWeek = firstWeek(question, sessions.get(0));
        // Up to now, the week of the last day is not over, and on no day of it.
        LocalDate end =
                question.isUpToNow() ? question.lastDay() : question.lastDay().plusDays(1);
        long over = ChronoUnit.WEEKS.between(firstWeek, monday(end));
        if (over < (question.isUpToNow() ? 0 : 1)) {
            return List.of();
        }
        var weeks = new Weeks(question, firstWeek, (int) over);
        var aims = new ArrayList<Attendance>();
        question.plan()
                .sessions()
                .ifPresent(planned -> aims.add(weeks.count(Optional.empty(), planned, sessions, any -> true)));
        question.plan()
                .protocols()
                .forEach((id, planned) -> aims.add(weeks.count(
                        Optional.of(id),
                        planned,
                        sessions,
                        session -> session.prescribed().protocolId().equals(id))));
        return aims;
    }

    private static LocalDate firstWeek(Question question, SessionSummary first) {
        return question.firstDay()
                .map(day -> day.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)))
                .orElseGet(() -> week(first, question.zone()));
    }

    private static LocalDate week(SessionSummary session, ZoneId zone) {
        return monday(LocalDate.ofInstant(session.startedAt(), zone));
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The weeks that are looked at. */
    private record Weeks(Question question, LocalDate first, int over) {

        Attendance count(
                Optional<String> protocolId,
                int planned,
                List<SessionSummary> sessions,
                Predicate<? super SessionSummary> counts) {
            Map<LocalDate, Integer> counted = new HashMap<>();
            sessions.stream()
                    .filter(counts)
                    .forEach(session -> counted.merge(week(session, question.zone()), 1, Integer::sum));
            return new Attendance(
                    protocolId,
                    planned,
                    first,
                    IntStream.range(0, over).mapToObj(week -> in(week, counted)).toList(),
                    question.isUpToNow() ? OptionalInt.of(in(over, counted)) : OptionalInt.empty());
        }

        private int in(int week, Map<LocalDate, Integer> counted) {
            return counted.getOrDefault(first.plusWeeks(week), 0);
        }
    }

    /** How many sessions each week had, this week the last, where it is looked at. */
    public List<Integer> weeks() {
        var weeks = new ArrayList<>(over);
        thisWeek.ifPresent(weeks::add);
        return List.copyOf(weeks);
    }

    /** How many of the weeks that are over had as many sessions as planned, or more. */
    public int weeksMet() {
        return (int) over.stream().filter(count -> count >= planned).count();
    }

    /** How many weeks up to the last had as many sessions as planned, without one between that had not; this one, if it has. */
    public int streak() {
        int streak = thisWeek.orElse(0) >= planned ? 1 : 0;
        for (int week = over.size() - 1; week >= 0 && over.get(week) >= planned; week--) {
            streak++;
        }
        return streak;
    }
}
