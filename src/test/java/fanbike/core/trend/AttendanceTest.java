package fanbike.core.trend;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.core.history.SessionSummary;
import fanbike.core.score.AdherenceScore;
import fanbike.core.session.Phase;
import fanbike.fixtures.Looks;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
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
        return Attendance.of(plan, sessions, ZoneOffset.UTC, LocalDate.parse(today))
                .get(0);
    }

    @Test
    void countsWeeksFromMondayToSunday() {
        Attendance kept = of(TWICE, "2026-01-20", "2026-01-05", "2026-01-11", "2026-01-12", "2026-01-19", "2026-01-20");

        assertThat(kept.firstWeek()).isEqualTo("2026-01-05");
        assertThat(kept.weeks()).containsExactly(2, 1, 2);
        assertThat(kept.weeksOver()).isEqualTo(2);
        assertThat(kept.weeksMet()).isEqualTo(1);
        assertThat(kept.thisWeek()).isEqualTo(2);
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
        assertThat(kept.weeksOver()).isZero();
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

        Attendance inLondon = Attendance.of(TWICE, sessions, ZoneOffset.UTC, LocalDate.parse("2026-01-12"))
                .get(0);
        Attendance inBerlin = Attendance.of(TWICE, sessions, ZoneId.of("Europe/Berlin"), LocalDate.parse("2026-01-12"))
                .get(0);

        assertThat(inLondon.weeks()).containsExactly(1, 0);
        assertThat(inBerlin.weeks()).containsExactly(1);
    }

    @Test
    void countsEachPlannedProtocolByItself() {
        var plan = new WeeklyPlan(OptionalInt.of(3), Map.of("two", 1, "never", 1));
        List<SessionSummary> sessions = List.of(
                Looks.at("2026-01-05T10:00:00Z").summary(),
                Looks.at("2026-01-06T10:00:00Z").of("other").summary());

        List<Attendance> kept = Attendance.of(plan, sessions, ZoneOffset.UTC, LocalDate.parse("2026-01-07"));

        assertThat(kept).extracting(aim -> aim.protocolId().orElse("any")).containsExactly("any", "never", "two");
        assertThat(kept).extracting(Attendance::thisWeek).containsExactly(2, 0, 1);
    }

    @Test
    void countsNoSessionOfWhichLessThanHalfWasRidden() {
        SessionSummary tried =
                Looks.at("2026-01-05T10:00:00Z").left(Phase.STOPPED).summary();
        var aborted = new SessionSummary(
                tried.id(),
                tried.startedAt(),
                tried.athlete(),
                tried.prescribed(),
                false,
                Phase.STOPPED,
                10,
                new AdherenceScore(10, 0, 0, 0, 0),
                tried.headline());

        List<Attendance> kept =
                Attendance.of(TWICE, List.of(aborted, tried), ZoneOffset.UTC, LocalDate.parse("2026-01-07"));

        assertThat(kept.get(0).weeks()).containsExactly(1);
    }

    @Test
    void isEmptyWhereNothingIsPlanned() {
        assertThat(Attendance.of(
                        WeeklyPlan.NONE,
                        List.of(Looks.at("2026-01-05T10:00:00Z").summary()),
                        ZoneOffset.UTC,
                        LocalDate.parse("2026-01-07")))
                .isEmpty();
    }
}
