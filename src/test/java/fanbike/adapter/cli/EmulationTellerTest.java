package fanbike.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.core.coach.Coach;
import fanbike.core.model.Cadence;
import fanbike.core.report.Report;
import fanbike.fixtures.Policies;
import fanbike.fixtures.Protocols;
import fanbike.fixtures.Reports;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class EmulationTellerTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream words = new ByteArrayOutputStream();
    private final ByteArrayOutputStream warnings = new ByteArrayOutputStream();

    @Test
    void saysWhatHappensInASentenceEach() {
        EmulationTeller teller = teller(EmulationTellerTest::text);

        teller.onTheAir("Me", "C0:FF:EE:00:00:01", "hci1");
        teller.coachCame();
        teller.aimed(Cadence.ofRpm(55.5));
        teller.aimed(Cadence.ZERO);
        teller.coachLeft(true);
        teller.coachLeft(false);

        assertThat(words.toString(StandardCharsets.UTF_8)).isEqualTo("""
                On the air as "Me", C0:FF:EE:00:00:01, with hci1. Ctrl-C ends it.
                A coach has subscribed.
                The coach asks for 55.5 rpm.
                The coach asks for no cadence.
                The coach has left in the middle of the ride.
                The coach has left.
                """);
        assertThat(out.size()).isZero();
    }

    @Test
    void showsANameWithoutWhatATerminalObeys() {
        teller(EmulationTellerTest::text).onTheAir("\u001b[2JMe", "C0:FF:EE:00:00:01", "hci1");

        assertThat(words.toString(StandardCharsets.UTF_8))
                .contains("\"?[2JMe\"")
                .doesNotContain("\u001b");
    }

    @Test
    void warnsWhenTheBikeIsOffTheAir() {
        EmulationTeller teller = teller(EmulationTellerTest::text);

        teller.offTheAir("the Bluetooth service ended");
        teller.onTheAirAgain();

        assertThat(warnings.toString(StandardCharsets.UTF_8)).isEqualTo("""
                Off the air: the Bluetooth service ended. Trying to come back.
                On the air again.
                """);
        assertThat(words.size() + out.size()).isZero();
    }

    @Test
    void aReportIsForPeopleOrForPrograms() {
        teller(EmulationTellerTest::text).ridden(report());
        String text = out.toString(StandardCharsets.UTF_8);
        out.reset();

        teller(Reports.FILES::json).ridden(report());

        assertThat(text).contains("No interval was begun.");
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("{").endsWith("}\n");
        assertThat(words.size()).isZero();
    }

    private static String text(Report report) {
        return Reports.FILES.text(report, 80);
    }

    private EmulationTeller teller(Function<Report, String> written) {
        return new EmulationTeller(print(out), print(words), print(warnings), written);
    }

    private static PrintStream print(ByteArrayOutputStream to) {
        return new PrintStream(to, false, StandardCharsets.UTF_8);
    }

    private static Report report() {
        return Report.of(
                Report.Subject.ofCapture("00"),
                Policies.standard(),
                Coach.run(
                        Protocols.once(Protocols.work(10, 50)),
                        Policies.standard(),
                        OptionalDouble.empty(),
                        List.of()));
    }
}
