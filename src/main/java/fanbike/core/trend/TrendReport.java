package fanbike.core.trend;

import fanbike.core.history.SessionDetail;
import fanbike.core.history.SessionSummary;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Whether anything changed, for each athlete apart.
 *
 * @param athletes by their codes; those without a session that can be followed are not listed
 * @param simulated whether this is of simulated rides; else it is of others
 * @param leftOut what else there is
 * @param zone where the rider is
 * @param madeAt wall-clock time
 */
public record TrendReport(
        List<AthleteTrends> athletes, boolean simulated, LeftOut leftOut, ZoneId zone, Instant madeAt) {

    /** Copies the list. */
    public TrendReport {
        athletes = List.copyOf(athletes);
    }

    /**
     * What was asked for.
     *
     * @param simulated whether simulated rides are followed; else others
     * @param plan for the week
     * @param zone where the rider is
     * @param madeAt wall-clock time
     * @param firstDay the first day that is looked at; empty for that of the first session
     * @param lastDay the last day that is looked at, today or earlier
     */
    public record Question(
            boolean simulated,
            WeeklyPlan plan,
            ZoneId zone,
            Instant madeAt,
            Optional<LocalDate> firstDay,
            LocalDate lastDay) {

        /** Whether today is looked at, so that the last week is not over. */
        boolean isUpToNow() {
            return !lastDay.isBefore(LocalDate.ofInstant(madeAt, zone));
        }
    }

    /**
     * Sessions that are there and are not followed.
     *
     * @param otherKind simulated rides; where those are followed, the others
     * @param unfinished being ridden, or begun and never ended
     * @param cutShort ended before half of the work was ridden
     * @param unreadable recordings that cannot be read
     */
    public record LeftOut(int otherKind, int unfinished, int cutShort, int unreadable) {}

    /**
     * The trends of what there is.
     *
     * @param question what was asked for
     * @param sessions of any athletes, in any order
     * @param unreadable how many more recordings there are that cannot be read
     */
    public static TrendReport of(Question question, List<SessionDetail> sessions, int unreadable) {
        List<SessionDetail> kind = sessions.stream()
                .filter(ridden -> ridden.session().simulated() == question.simulated())
                .toList();
        List<SessionDetail> over = kind.stream()
                .filter(ridden -> ridden.session().phase().isOver())
                .toList();
        List<SessionDetail> followed = over.stream()
                .filter(ridden -> ridden.session().isMostlyRidden())
                .sorted(Comparator.comparing(
                                (SessionDetail ridden) -> ridden.session().startedAt())
                        .thenComparing(ridden -> ridden.session().id()))
                .toList();
        Map<String, List<SessionDetail>> byAthlete = followed.stream()
                .collect(
                        Collectors.groupingBy(ridden -> ridden.session().athlete(), TreeMap::new, Collectors.toList()));
        return new TrendReport(
                byAthlete.entrySet().stream()
                        .map(each -> athlete(each.getKey(), question, each.getValue()))
                        .toList(),
                question.simulated(),
                new LeftOut(
                        sessions.size() - kind.size(),
                        kind.size() - over.size(),
                        over.size() - followed.size(),
                        unreadable),
                question.zone(),
                question.madeAt());
    }

    private static AthleteTrends athlete(String athlete, Question question, List<SessionDetail> sessions) {
        List<SessionSummary> summaries =
                sessions.stream().map(SessionDetail::session).toList();
        return new AthleteTrends(athlete, Attendance.of(question, summaries), ProtocolTrends.of(sessions));
    }
}
