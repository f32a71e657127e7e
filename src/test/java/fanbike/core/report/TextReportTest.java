package fanbike.core.report;

import static fanbike.fixtures.Protocols.once;
import static fanbike.fixtures.Protocols.work;
import static fanbike.fixtures.Timeline.ride;
import static org.assertj.core.api.Assertions.assertThat;

import fanbike.core.coach.Coach;
import fanbike.core.coach.SessionResult;
import fanbike.core.model.Block;
import fanbike.core.model.Cadence;
import fanbike.core.model.CadenceTarget;
import fanbike.core.model.Interval;
import fanbike.core.model.IntervalKind;
import fanbike.core.model.Plan;
import fanbike.core.model.Protocol;
import fanbike.core.report.Report.MissingRecording;
import fanbike.core.report.Report.Subject;
import fanbike.fixtures.Moment;
import fanbike.fixtures.Notifications;
import fanbike.fixtures.Policies;
import fanbike.fixtures.Protocols;
import fanbike.fixtures.RandomRide;
import fanbike.fixtures.RandomRides;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class TextReportTest {

    private static final String HOSTILE = "\u001b[2J\u202e" + "=cmd|' /C calc'!A0 ".repeat(20) + "\n\r\u0007";

    private static Report report(SessionResult result) {
        return Report.of(Subject.ofCapture("ab"), Policies.atOnce(), result);
    }

    private static String text(SessionResult result) {
        return TextReport.write(report(result), TextReport.USUAL_WIDTH);
    }

    private static void assertFits(String text) {
        assertThat(text.lines())
                .allSatisfy(line -> assertThat(line.codePointCount(0, line.length()))
                        .as(line)
                        .isLessThanOrEqualTo(80));
        assertThat(text).endsWith("\n").doesNotContain("\u001b", "\u202e", "\r", "\u0007");
    }

    @Test
    void tellsAWholeRide() {
        Plan plan = Plan.of(Protocols.workedExample(), "men", 100, Protocols.BAND);
        SessionResult result = ride(plan)
                .at(0)
                .start()
                .rpmUntil(6, 40)
                .rpmUntil(30, 45)
                .rpmUntil(45, 50)
                .disconnect()
                .at(50)
                .rpmUntil(60, 60)
                .rpmUntil(70, 20)
                .rpmUntil(85, 45)
                .pause()
                .at(95)
                .resume()
                .rpmUntil(100, 45)
                .stop()
                .result();

        assertThat(text(result)).isEqualTo("""
                worked-example, men

                Score 57.0: fair
                In band 86% of the judged time, ridden 67% of the work, signal 94%.

                 R interval    ridden                          rpm   in   mean
                 1 Steady        0:30  [================....]   45 100%   45.0
                 1 Brisk         0:20  [===============?????]   50 100%   50.0
                 1 Hard          0:10  [++++++++++++++++++++]   55   0%   60.0
                 1 Rest          0:10
                 2 Steady        0:20  [====================]   45 100%   45.0

                   = in  - under  + over  . settling  ? no signal

                Paused for 0:10.
                Without signal for 0:05 of the work.
                Judged with a band of ±2 rpm, 10 s to settle, values held for 3 s.
                """);
    }

    @Test
    void namesTheBikeWithoutObeyingItsName() {
        SessionResult result =
                ride(once(work(60, 50))).at(0).start().at(60).tick().result();
        var known = new Subject(
                Optional.empty(),
                Optional.empty(),
                "ab",
                Optional.of(new Report.Bike("Echo" + HOSTILE, "C0:FF:EE:00:00:01", false)),
                "");

        String text = TextReport.write(Report.of(known, Policies.atOnce(), result), TextReport.USUAL_WIDTH);

        assertThat(text).contains("Ridden on Echo?[2J?").contains("(C0:FF:EE:00:00:01).");
        assertFits(text);
    }

    @Test
    void namesTheBandsThatWereUsedAndNotThoseOfThePolicy() {
        Interval usual = work(60, 50);
        Interval wide = new Interval(
                usual.name(), usual.kind(), usual.lengthNanos(), usual.target(), Optional.of(Cadence.ofRpm(4.5)));

        assertThat(text(ride(once(wide)).at(0).start().at(60).tick().result()))
                .contains("Judged with a band of ±4.5 rpm, 10 s to settle");
        assertThat(text(ride(once(wide, usual, wide))
                        .at(0)
                        .start()
                        .at(60)
                        .tick()
                        .result()))
                .contains("Judged with bands of ±2 and ±4.5 rpm, 10 s to settle");
    }

    @Test
    void tellsTheIntervalsInSentencesWhereATableDoesNotFit() {
        SessionResult result =
                ride(once(work(60, 50))).at(0).start().rpmUntil(60, 50).result();
        var report = Report.of(Subject.ofCapture("ab"), Policies.atOnce(), result);

        String text = TextReport.write(report, 20);

        assertThat(text.lines()).allMatch(line -> line.length() <= 20);
        assertThat(text.replace('\n', ' ')).contains("R1 WORK 0:59: 50 rpm, in 100%, mean 50.0 ");
    }

    @Test
    void saysWhyThereIsNoScore() {
        SessionResult silent =
                ride(once(work(60, 50))).at(0).start().at(60).tick().result();
        SessionResult nothing = ride(once(work(60, 50))).at(0).stop().result();

        assertThat(text(silent)).contains("No score: only 0.0% of the ridden time had a signal; a score needs 80.0%");
        assertThat(text(nothing)).contains("No score: nothing was scored", "No interval was begun.");
    }

    @Test
    void saysWhatWasOutOfTheOrdinary() {
        SessionResult result = ride(once(work(60, 50)))
                .at(0)
                .start()
                .rpm(251)
                .rpmUntil(20, 50)
                .repeat()
                .rpmUntil(30, 50)
                .interrupted(95)
                .result();

        assertThat(text(result))
                .contains(
                        "This session is not finished.",
                        "Begun anew after 0:20, which is not scored.",
                        "Interrupted at 0:30 for 1:35; neither ridden nor scored.",
                        "1 cadence value over 250 rpm was not believed.");
    }

    @Test
    void countsFromTheStartAsTheRiderDoes() {
        SessionResult result = ride(once(work(60, 50)))
                .at(11)
                .start()
                .rpmUntil(15, 50)
                .interrupted(95)
                .result();
        var missing = new Report.MissingRecording(Moment.nanos(14), 2, "No space left on device");
        var report =
                new Report(Subject.ofCapture("ab"), Policies.atOnce(), result, Optional.of(missing), Optional.empty());

        assertThat(result.elapsedNanos()).isEqualTo(Moment.nanos(4));
        assertThat(TextReport.write(report, 80))
                .contains("Interrupted at 0:04 for 1:35", "lacks 2 inputs from 0:03 on (No space");
    }

    @Test
    void saysNothingOfWhatDidNotHappen() {
        String text = text(
                ride(once(work(60, 50))).at(0).start().rpmUntil(60, 50).tick().result());

        assertThat(text)
                .contains("Score 100.0: excellent")
                .doesNotContain("Paused", "anew", "Interrupted", "Without", "believed", "lacks", "not finished", "%% ");
    }

    @Test
    void saysAtWhatScaleItWasRidden() {
        Plan plan = Plan.of(Protocols.workedExample(), "women", 90, Protocols.BAND);

        assertThat(text(ride(plan).at(0).start().at(1).stop().result()))
                .startsWith("worked-example, women, at 90% of its rpm\n");
    }

    @Test
    void keepsItsLinesShortAndHarmlessWhateverTheNames() {
        Interval interval = new Interval(
                HOSTILE,
                IntervalKind.WORK,
                Moment.nanos(7200),
                Optional.of(CadenceTarget.forTracks(Map.of(HOSTILE, Cadence.ofRpm(123.5)))),
                Optional.empty());
        Protocol protocol = new Protocol(
                "id",
                HOSTILE,
                HOSTILE,
                HOSTILE,
                HOSTILE,
                List.of(HOSTILE),
                Optional.empty(),
                List.of(new Block(100, List.of(interval), Optional.empty())));
        Plan plan = Plan.of(protocol, HOSTILE, 110, Protocols.BAND);
        SessionResult result =
                ride(plan).at(0).start().rpmUntil(8000, 136).interrupted(1e8).result();
        Subject subject =
                new Subject(Optional.of("x".repeat(200)), Optional.of(Instant.EPOCH), "ab", Optional.empty(), HOSTILE);
        var missing = new MissingRecording(Moment.nanos(7999), 123_456, HOSTILE + "y".repeat(200));

        String text = TextReport.write(
                new Report(subject, Policies.atOnce(), result, Optional.of(missing), Optional.empty()),
                TextReport.USUAL_WIDTH);

        assertFits(text);
        assertThat(text)
                .contains(
                        "The recording lacks 123456 inputs from 2:13:19",
                        "2:00:00  123.5 ".substring(0, 7),
                        "at 110% of");
    }

    @Test
    void breaksALongTitleAndALongRemarkBetweenWords() {
        var because = "No space left on device, and nobody knows when there will be some again";
        SessionResult result =
                ride(once(work(60, 50))).at(0).start().at(1).stop().result();
        var missing = new MissingRecording(Moment.nanos(62), 17, because);

        String text = TextReport.write(
                new Report(Subject.ofCapture("ab"), Policies.atOnce(), result, Optional.of(missing), Optional.empty()),
                TextReport.USUAL_WIDTH);

        assertFits(text);
        assertThat(text).contains("""

                        The recording lacks 17 inputs from 1:02 on (No space left on device, and nobody
                        knows when there will be some again); this report has them.
                        """);
    }

    @Test
    void keepsTheLinesOfAnyRideShort() {
        for (long seed = 0; seed < 200; seed++) {
            RandomRide ride = RandomRides.ride(seed);

            String text = text(Coach.run(ride.plan(), ride.policy(), OptionalDouble.empty(), ride.inputs()));

            assertFits(text);
            assertThat(text).as("seed %s", seed).doesNotContain("NaN", "Optional");
        }
    }

    @Test
    void countsValuesThatWereNotBelieved() {
        var coach = new Coach(once(work(60, 50)), Policies.atOnce(), OptionalDouble.empty());
        coach.accept(Notifications.cadence(0, 300));
        coach.accept(Notifications.cadence(1, 250));
        coach.accept(Notifications.cadence(2, 250.5));

        assertThat(coach.result().rejectedValues()).isEqualTo(2);
        assertThat(text(coach.result())).contains("2 cadence values over 250 rpm were not believed.");
    }
}
