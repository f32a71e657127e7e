package fanbike.adapter.html.section;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.core.report.FullReport;
import fanbike.core.session.Command;
import fanbike.fixtures.Protocols;
import fanbike.fixtures.WrittenRide;
import java.util.List;
import org.junit.jupiter.api.Test;

class SectionsTest {

    private final WrittenRide ride = new WrittenRide(Protocols.once(Protocols.work(60, 50), Protocols.work(60, 60)));

    @Test
    void aRideIsSummedUpInASentence() {
        HeadlineSection headline = headline(ride.pedal(60, 50).pedal(50, 60).pedal(10, 50));

        assertThat(headline.score() + " " + headline.word()).isEqualTo("91.6 excellent");
        assertThat(headline.sentence())
                .isEqualTo(
                        "2:00 of 2:00 minutes of work ridden; in the band for 92% of the judged time, under it for 8%"
                                + " and over it for 0%; signal all along.");
        assertThat(headline.parts())
                .map(part -> part.name() + " " + part.figure())
                .containsExactly("Intensity 92%", "Duration 100%", "Coverage 100%");
    }

    @Test
    void aScoreIsWithheldAndItsReasonGiven() {
        HeadlineSection headline = headline(ride.pedal(20, 50).pass(40).pedal(60, 60));

        assertThat(headline.score()).isEqualTo("–");
        assertThat(headline.because()).contains("a score needs 80.0%");
        assertThat(headline.sentence()).endsWith("no signal for 38 s of it.");
    }

    @Test
    void aRideThatNobodyBeganIsSaidToBeSo() {
        HeadlineSection headline = headline(ride.ask(Command.STOP));

        assertThat(headline.sentence()).startsWith("This ride was not begun");
        assertThat(headline.word()).isEqualTo("no score");
    }

    @Test
    void whatWasMissingOrSetAsideIsListed() {
        ride.pedal(20, 50)
                .ask(Command.REPEAT)
                .pedal(20, 50)
                .ask(Command.PAUSE)
                .pass(30)
                .ask(Command.RESUME);
        ride.pedal(10, 50).pass(10).pedal(5, 50).remark("It went out of reach.").ask(Command.SKIP);
        ride.pedal(10, 60).interrupted(600).ask(Command.RESUME).pedal(10, 60).ask(Command.STOP);

        assertThat(items(ride.report()))
                .containsExactly(
                        "No signal for 7.5 s of the work: 0:53 to 1:00.",
                        "Paused: at 0:40 for 0:30.",
                        "Interrupted, by the clock on the wall: at 1:15 for 10:00.",
                        "Begun anew, not scored: WORK, round 1, after 0:20.",
                        "Skipped: the last 0:15 of WORK, round 1.",
                        "Stopped: by the rider at 1:25; 0:55 of the work was not ridden.",
                        "Sensors: 1:05 bike: It went out of reach.");
    }

    @Test
    void whereNothingWasMissingNothingIsListed() {
        assertThat(items(ride.pedal(60, 50).pedal(60, 60).report())).isEmpty();
    }

    @Test
    void aLongListIsCutAndSaysSo() {
        for (int i = 0; i < 30; i++) {
            ride.pedal(1, 50).remark("r" + i);
        }

        assertThat(items(ride.report())).anyMatch(item -> item.endsWith("r2; and 27 more."));
    }

    @Test
    void theCuesThatTookLongestAreToldInTheOrderOfTheRide() {
        ride.pedal(12, 50).pedal(14, 44).pedal(10, 50).pedal(4, 56).pedal(20, 50);

        CueSection cues = CueSection.of(ride.report());

        assertThat(cues.sentence())
                .isEqualTo("3 cues about drift; back in the band after 3, half of them within 1.0 s.");
        assertThat(cues.kinds())
                .map(kind -> kind.name() + " " + kind.given() + " " + kind.answered() + " " + kind.median())
                .containsExactly("Faster, tone 1 1 11 s", "Faster, speech 1 1 1.0 s", "Slower, tone 1 1 1.0 s");
        assertThat(cues.slowest())
                .map(line -> line.at() + " " + line.answer())
                .containsExactly("0:15 11 s", "0:25 1.0 s", "0:39 1.0 s");
    }

    private static HeadlineSection headline(WrittenRide ride) {
        return HeadlineSection.of(ride.report().report());
    }

    private static List<String> items(FullReport report) {
        return AsideSection.of(report).items().stream()
                .map(item -> item.name() + ": " + item.text())
                .toList();
    }
}
