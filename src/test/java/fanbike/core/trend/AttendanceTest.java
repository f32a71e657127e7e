package fanbike.core.trend;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.core.history.SessionSummary;
import fanbike.core.trend.TrendReport.Question;
import fanbike.fixtures.Looks;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How a weekly plan is kept. 2026-01-05 is a Monday. */
class AttendanceTest {

    private static final WeeklyPlan TWICE = new WeeklyPlan(OptionalInt.of(2), Map.of());

    private static Attendance of(WeeklyPlan plan, String today, String... days) {
        List<SessionSummary> sessions = Stream.of(days)
                .map(day -> Looks.at(day + "T10:00:00Z").summary())
                .toList();
        return of(plan, sessions, ZoneOffset.UTC, today).get(0);
    }

    private static List<Attendance> of(WeeklyPlan plan, List<SessionSummary> sessions, ZoneId zone, String today) {
        var question = new Question(
                false, plan, zone, Instant.parse(today + "T12:00:00Z"), Optional.empty(), LocalDate.parse(today));
        return Attendance.of(question, sessions);
    }

    /** Asked on 2026-02-28 for the days from one to another. */
    private static List<Attendance> between(Optional<String> since, String until, String... days) {
        var question = new Question(
                false,
                TWICE,
                ZoneOffset.UTC,
                Instant.parse("2026-02-28T12:00:00Z"),
                since.map(LocalDate::parse),
                LocalDate.parse(until));
        return Attendance.of(
                question,
                Stream.of(days)
                        .map(day -> Looks.at(day + "T10:00:00Z").summary())
                        .toList());
    }

    @Test
    void countsWeeksFromMondayToSunday() {
        Attendance kept = of(TWICE, "2026-01-20", "2026-01-05", "2026-01-11", "2026-01-12", "2026-01-19", "2026-01-20");

        assertThat(kept.firstWeek()).isEqualTo("2026-01-05");
        assertThat(kept.weeks()).containsExactly(2, 1, 2);
        assertThat(kept.over()).hasSize(2);
        assertThat(kept.weeksMet()).isEqualTo(1);
        assertThat(kept.thisWeek()).hasValue(2);
    }

    @Test
    void countsAStreakThatThisWeekHasNotYetBroken() {
        assertThat(of(TWICE, "2026-01-20", "2026-01-05", "2026-01-06", "2026-01-12", "2026-01-13")
                        .streak())
                .isEqualTo(2);
        assertThat(of(TWICE, "2026-01-13", "2026-01-05", "2026-01-06", "2026-01-12", "2026-01-13")
                        .streak())
                .isEqualTo(2);
        assertThat(of(TWICE, "2026-01-27", "2026-01-05", "2026-01-06", "2026-01-12", "2026-01-13")
                        .streak())
                .isZero();
    }

    @Test
    void begunInTheFirstWeekNoWeekIsOver() {
        Attendance kept = of(TWICE, "2026-01-08", "2026-01-07");

        assertThat(kept.weeks()).containsExactly(1);
        assertThat(kept.over()).isEmpty();
        assertThat(kept.weeksMet()).isZero();
        assertThat(kept.streak()).isZero();
    }

    @Test
    void crossesTheTurnOfTheYear() {
        assertThat(of(TWICE, "2027-01-05", "2026-12-31", "2027-01-01").weeks()).containsExactly(2, 0);
    }

    @Test
    void beginsTheDayWhereTheRiderIs() {
        List<SessionSummary> sessions = List.of(Looks.at("2026-01-11T23:30:00Z").summary());

        Attendance inLondon = of(TWICE, sessions, ZoneOffset.UTC, "2026-01-12").get(0);
        Attendance inBerlin =
                of(TWICE, sessions, ZoneId.of("Europe/Berlin"), "2026-01-12").get(0);

        assertThat(inLondon.weeks()).containsExactly(1, 0);
        assertThat(inBerlin.weeks()).containsExactly(1);
    }

    @Test
    void countsEachPlannedProtocolByItself() {
        var plan = new WeeklyPlan(OptionalInt.of(3), Map.of("two", 1, "never", 1));
        List<SessionSummary> sessions = List.of(
                Looks.at("2026-01-05T10:00:00Z").summary(),
                Looks.at("2026-01-06T10:00:00Z").of("other").summary());

        List<Attendance> kept = of(plan, sessions, ZoneOffset.UTC, "2026-01-07");

        assertThat(kept).extracting(aim -> aim.protocolId().orElse("any")).containsExactly("any", "never", "two");
        assertThat(kept).extracting(aim -> aim.thisWeek().orElseThrow()).containsExactly(2, 0, 1);
    }

    @Test
    void countsOnlyWeeksOfWhichEveryDayIsLookedAt() {
        Attendance fromMidweek = between(
                        Optional.of("2026-01-07"), "2026-02-28", "2026-01-07", "2026-01-09", "2026-01-19", "2026-01-20")
                .get(0);
        Attendance toSunday = between(Optional.empty(), "2026-01-11", "2026-01-05", "2026-01-07")
                .get(0);

        assertThat(fromMidweek.firstWeek()).isEqualTo("2026-01-12");
        assertThat(fromMidweek.over()).startsWith(0, 2, 0).hasSize(6);
        assertThat(toSunday.over()).containsExactly(2);
        assertThat(toSunday.thisWeek()).isEmpty();
        assertThat(TrendWords.sentence(toSunday))
                .isEqualTo("Planned 2 sessions a week: kept in 1 of 1 week, 1 week in a row at the end.");
        assertThat(between(Optional.empty(), "2026-01-10", "2026-01-05")).isEmpty();
        assertThat(between(Optional.of("2026-01-06"), "2026-01-17", "2026-01-07"))
                .isEmpty();
    }

    @Test
    void isEmptyWhereNothingIsPlanned() {
        List<SessionSummary> sessions = List.of(Looks.at("2026-01-05T10:00:00Z").summary());

        assertThat(of(WeeklyPlan.NONE, sessions, ZoneOffset.UTC, "2026-01-07")).isEmpty();
    }
}
