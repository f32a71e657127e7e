package fanbike.core.history;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.app.Replay;
import fanbike.app.port.SessionHeader;
import fanbike.core.coach.RideInput;
import fanbike.core.model.Plan;
import fanbike.core.model.Policy;
import fanbike.core.report.Report;
import fanbike.core.session.Command;
import fanbike.core.session.Phase;
import fanbike.fixtures.Headers;
import fanbike.fixtures.Moment;
import fanbike.fixtures.Notifications;
import fanbike.fixtures.Recordings;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is kept of a report. */
class SessionDetailTest {

    private static final SessionHeader HEADER = Headers.of("2026-01-31T10-00-00Z");

    /** The seconds from the command to the first interval. */
    private static final int COUNTDOWN = 3;

    private static Report ridden(SessionHeader header) {
        var inputs = new ArrayList<RideInput>();
        inputs.add(new RideInput.Commanded(0, Command.START));
        for (int second = 1; second < 40; second++) {
            inputs.add(Notifications.cadence(Moment.nanos(second), 41));
        }
        inputs.add(new RideInput.Commanded(Moment.nanos(40), Command.STOP));
        return Replay.of(header, Recordings.of(header, inputs)).report();
    }

    @Test
    void hasTheFiguresOfTheReport() {
        Report report = ridden(HEADER);

        SessionDetail detail = SessionDetail.of(report);

        SessionSummary session = detail.session();
        assertThat(session.id()).isEqualTo("2026-01-31T10-00-00Z");
        assertThat(session.startedAt()).isEqualTo(HEADER.startedAt());
        assertThat(session.athlete()).isEqualTo("R1");
        assertThat(session.simulated()).isFalse();
        assertThat(session.phase()).isEqualTo(Phase.STOPPED);
        assertThat(session.elapsedNanos()).isEqualTo(Moment.nanos(40 - COUNTDOWN));
        assertThat(session.total()).isEqualTo(report.result().total());
        assertThat(session.headline()).isEqualTo(report.headline());
        assertThat(session.prescribed().protocolId()).isEqualTo("two");
        assertThat(session.prescribed().track()).isEqualTo("women");
        assertThat(session.prescribed().scalePercent()).isEqualTo(90);
        assertThat(session.prescribed().workNanos()).isEqualTo(41_000_000_000L);
        assertThat(session.prescribed().minimumCoverage()).isEqualTo(0.85);
    }

    @Test
    void hasTheIntervalsThatAreScored() {
        List<IntervalSummary> intervals = SessionDetail.of(ridden(HEADER)).intervals();

        assertThat(intervals).extracting(IntervalSummary::index).containsExactly(0, 2);
        assertThat(intervals).extracting(IntervalSummary::round).containsExactly(1, 2);
        assertThat(intervals).extracting(IntervalSummary::targetMicroRpm).containsOnly(41_000_000L);
        assertThat(intervals).extracting(IntervalSummary::isWhole).containsExactly(true, false);
        assertThat(intervals.get(0).timeToTargetNanos()).hasValue(0);
    }

    @Test
    void comparesByWhatIsAskedAndHowItIsJudgedAndByNothingElse() {
        Plan plan = HEADER.plan();
        String yardstick = yardstick(plan, HEADER.policy());

        assertThat(yardstick(HEADER.plan(), HEADER.policy())).isEqualTo(yardstick);
        assertThat(yardstick(
                        Plan.of(
                                plan.protocol(),
                                "men",
                                90,
                                HEADER.policy().scoring().band()),
                        HEADER.policy()))
                .isNotEqualTo(yardstick);
        assertThat(yardstick(
                        Plan.of(
                                plan.protocol(),
                                "women",
                                91,
                                HEADER.policy().scoring().band()),
                        HEADER.policy()))
                .isEqualTo(yardstick);
        assertThat(yardstick(
                        Plan.of(
                                plan.protocol(),
                                "women",
                                80,
                                HEADER.policy().scoring().band()),
                        HEADER.policy()))
                .isNotEqualTo(yardstick);
    }

    private static String yardstick(Plan plan, Policy policy) {
        return Yardstick.of(plan, policy.scoring());
    }
}
