package fanbike.core.trend;

import fanbike.core.history.SessionSummary;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.LongStream;

/**
 * How one aim of a weekly plan is kept. A week begins on Monday (ISO 8601), at midnight where the rider is. A session
 * counts where at least half of its work was ridden.
 *
 * @param protocolId of which protocol; empty for any
 * @param planned how many a week
 * @param firstWeek the Monday of the week of the rider's first session
 * @param weeks how many sessions each week had, from the first on; the last is this week, which is not over
 */
public record Attendance(Optional<String> protocolId, int planned, LocalDate firstWeek, List<Integer> weeks) {

    /** The share of its work that makes a session count. */
    private static final double LEAST = 0.5;

    /** Copies the list. */
    public Attendance {
        weeks = List.copyOf(weeks);
    }

    /**
     * How a weekly plan is kept: the whole first, then single protocols by their ids.
     *
     * @param plan what is meant to be ridden
     * @param sessions of one athlete, at least one, the earliest first
     * @param zone where the rider is
     * @param today there
     */
    static List<Attendance> of(WeeklyPlan plan, List<SessionSummary> sessions, ZoneId zone, LocalDate today) {
        LocalDate firstWeek = monday(sessions.get(0).startedAt().atZone(zone).toLocalDate());
        var aims = new ArrayList<Attendance>();
        plan.sessions()
                .ifPresent(planned -> aims.add(
                        new Attendance(Optional.empty(), planned, firstWeek, weeks(sessions, firstWeek, zone, today))));
        plan.protocols().forEach((id, planned) -> {
            List<SessionSummary> ridden = sessions.stream()
                    .filter(session -> session.prescribed().protocolId().equals(id))
                    .toList();
            aims.add(new Attendance(Optional.of(id), planned, firstWeek, weeks(ridden, firstWeek, zone, today)));
        });
        return aims;
    }

    private static List<Integer> weeks(
            List<SessionSummary> sessions, LocalDate firstWeek, ZoneId zone, LocalDate today) {
        Map<LocalDate, Integer> counted = new TreeMap<>();
        for (SessionSummary session : sessions) {
            if (counts(session)) {
                counted.merge(monday(session.startedAt().atZone(zone).toLocalDate()), 1, Integer::sum);
            }
        }
        long before = Math.max(0, ChronoUnit.WEEKS.between(firstWeek, monday(today)));
        return LongStream.rangeClosed(0, before)
                .mapToObj(week -> counted.getOrDefault(firstWeek.plusWeeks(week), 0))
                .toList();
    }

    private static boolean counts(SessionSummary session) {
        return session.total().duration(session.prescribed().workNanos()).orElse(0) >= LEAST;
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** How many sessions this week has so far. */
    public int thisWeek() {
        return weeks.get(weeks.size() - 1);
    }

    /** How many weeks are over. */
    public int weeksOver() {
        return weeks.size() - 1;
    }

    /** How many of the weeks that are over had as many sessions as planned, or more. */
    public int weeksMet() {
        return (int) weeks.subList(0, weeksOver()).stream()
                .filter(count -> count >= planned)
                .count();
    }

    /** How many weeks up to now had as many sessions as planned, without one between that had not; this one, if it has. */
    public int streak() {
        int streak = thisWeek() >= planned ? 1 : 0;
        for (int week = weeksOver() - 1; week >= 0 && weeks.get(week) >= planned; week--) {
            streak++;
        }
        return streak;
    }
}
