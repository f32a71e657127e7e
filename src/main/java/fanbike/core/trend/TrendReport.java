package fanbike.core.trend;

import fanbike.core.history.SessionDetail;
import fanbike.core.history.SessionSummary;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
     * @param lastDay the last day that is looked at: the week it is in is not over
     */
    public record Question(boolean simulated, WeeklyPlan plan, ZoneId zone, Instant madeAt, LocalDate lastDay) {}

    /**
     * Sessions that are there and are not followed.
     *
     * @param otherKind simulated rides; where those are followed, the others
     * @param unfinished never started, being ridden, or begun and never ended
     * @param unreadable recordings that cannot be read
     */
    public record LeftOut(int otherKind, int unfinished, int unreadable) {}

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
        List<SessionDetail> followed = kind.stream()
                .filter(ridden -> ridden.session().phase().isOver())
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
                new LeftOut(sessions.size() - kind.size(), kind.size() - followed.size(), unreadable),
                question.zone(),
                question.madeAt());
    }

    private static AthleteTrends athlete(String athlete, Question question, List<SessionDetail> sessions) {
        List<SessionSummary> summaries =
                sessions.stream().map(SessionDetail::session).toList();
        return new AthleteTrends(
                athlete,
                Attendance.of(question.plan(), summaries, question.zone(), question.lastDay()),
                ProtocolTrends.of(sessions));
    }
}
