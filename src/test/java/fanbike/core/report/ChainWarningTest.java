package fanbike.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.core.model.Plan;
import fanbike.fixtures.Protocols;
import fanbike.fixtures.WrittenRide;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChainWarningTest {

    private static Report report(String sessionId) {
        Plan plan = Protocols.once(Protocols.work(20, 50));
        var subject =
                new Report.Subject(Optional.of(sessionId), Optional.of(Instant.EPOCH), "ab", Optional.empty(), "R1");
        return new WrittenRide(plan).pedal(20, 50).report(subject).report();
    }

    @Test
    void saysNothingOfAReportOfWhichNothingIsKnown() {
        assertThat(ChainWarning.in(report("a"))).isEmpty();
    }

    @Test
    void aSharedCopyWarnsWithoutNamingTheSession() {
        Report shared = SharedReport.of(report("SECRET").withBrokenChain());

        assertThat(ChainWarning.in(shared))
                .contains("The chain of the recording is broken, so it may be another than was recorded.");
    }

    @Test
    void showsNothingThatATerminalWouldObey() {
        assertThat(ChainWarning.in(report("a\u001b[2Jb").withBrokenChain()).orElseThrow())
                .contains("fanbike verify a?[2Jb says where.");
        assertThat(ChainWarning.of("a\u202eb")).startsWith("a?b: the chain of its recording is broken");
    }
}
