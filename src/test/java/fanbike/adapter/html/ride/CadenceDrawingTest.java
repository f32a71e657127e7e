package fanbike.adapter.html.ride;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.core.course.StretchState;
import fanbike.core.model.Block;
import fanbike.core.session.Command;
import fanbike.fixtures.Protocols;
import fanbike.fixtures.WrittenRide;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CadenceDrawingTest {

    private final WrittenRide ride = new WrittenRide(Protocols.once(Protocols.work(60, 50), Protocols.work(40, 60)));

    @Test
    void drawsTheBandsAsSteps() {
        CadencePicture picture =
                CadenceDrawing.of(ride.pedal(60, 50).pedal(40, 60).report());

        assertThat(picture.bands())
                .map(band -> band.x() + " " + band.width() + " " + band.target())
                .containsExactly("0 60 50", "60 40 60");
        assertThat(picture.bands()).allMatch(CadencePicture.Band::isScored).noneMatch(CadencePicture.Band::isLeft);
        assertThat(picture.edges()).containsExactly("60");
        assertThat(picture.path()).matches("M0 \\S+H1200V\\S+H2000");
        assertThat(picture.quietPath()).isEmpty();
    }

    @Test
    void hasRoomAroundTheBandsAndSaysWhereTheLineLeavesIt() {
        assertThat(CadenceDrawing.of(ride.pedal(60, 50).report()).description())
                .startsWith("The line is the cadence from 40 to 70 rpm over 1:00 of riding")
                .doesNotContain("beyond");

        assertThat(CadenceDrawing.of(ride.pedal(2, 90).report()).description()).contains("beyond the picture");
    }

    @Test
    void breaksTheLineWhereThereIsNoSignal() {
        CadencePicture picture =
                CadenceDrawing.of(ride.pedal(20, 50).pass(20).pedal(20, 50).report());

        assertThat(picture.path()).matches("M0 \\S+H450M800 \\S+H1200");
        assertThat(states(picture)).containsExactly("IN 0 23", "NO_SIGNAL 23 17", "IN 40 20");
    }

    @Test
    void showsWhatIsLeftOfThePlanWhenARideIsStopped() {
        CadencePicture picture =
                CadenceDrawing.of(ride.pedal(30, 50).ask(Command.STOP).report());

        assertThat(picture.bands()).map(CadencePicture.Band::isLeft).containsExactly(false, true, true);
        assertThat(picture.set()).containsExactly(new CadencePicture.Aside("30", "70", "65", "not ridden", true));
        assertThat(states(picture)).containsExactly("IN 0 30");
    }

    @Test
    void showsTheWholePlanOfARideThatNobodyBegan() {
        CadencePicture picture =
                CadenceDrawing.of(new WrittenRide(Protocols.once(Protocols.work(60, 50), Protocols.work(40, 60)))
                        .ask(Command.STOP)
                        .report());

        assertThat(picture.set()).map(CadencePicture.Aside::width).containsExactly("100");
        assertThat(picture.path()).isEmpty();
        assertThat(picture.strip().runs()).isEmpty();
    }

    @Test
    void setsAsideWhatWasBegunAnew() {
        CadencePicture picture = CadenceDrawing.of(ride.pedal(25, 50)
                .ask(Command.REPEAT)
                .pedal(60, 50)
                .pedal(40, 60)
                .report());

        assertThat(picture.set()).containsExactly(new CadencePicture.Aside("0", "20", "10", "begun anew", false));
        assertThat(picture.quietPath()).matches("M0 \\S+H400");
        assertThat(picture.path()).startsWith("M400 ");
        assertThat(states(picture)).containsExactly("FREE 0 20", "IN 20 80");
    }

    @Test
    void marksWhereTheClockStoodAndTakesNoRoomForIt() {
        CadencePicture picture = CadenceDrawing.of(ride.pedal(20, 50)
                .ask(Command.PAUSE)
                .pass(500)
                .ask(Command.RESUME)
                .pedal(40, 50)
                .interrupted(900)
                .pass(3)
                .ask(Command.RESUME)
                .pedal(40, 60)
                .report());

        assertThat(picture.marks())
                .containsExactly(
                        new CadencePicture.Mark("20", "P"),
                        new CadencePicture.Mark("60", "I"),
                        new CadencePicture.Mark("60", ""));
        assertThat(picture.path()).matches("M0 \\S+H400M400 \\S+H1200M1200 \\S+H2000");
    }

    @Test
    void aSecondIsWhatTookMostOfIt() {
        CadencePicture picture = CadenceDrawing.of(ride.pedal(20, 50)
                .pedal(0.4, 44)
                .pedal(9.9, 50)
                .pedal(1.5, 44)
                .pedal(28.2, 50)
                .report());

        assertThat(states(picture)).containsExactly("IN 0 30", "UNDER 30 2", "IN 32 28");
        assertThat(picture.strip().secondsEach()).isEqualTo(1);
    }

    @Test
    void aRideOfHoursIsToldInLongerPieces() {
        var plan = Protocols.once(Protocols.work(7200, 50));

        CadencePicture picture =
                CadenceDrawing.of(new WrittenRide(plan).pedal(7200, 50).report());

        assertThat(picture.strip().secondsEach()).isEqualTo(3);
    }

    @Test
    void numbersTheRoundsInTheMiddleOfTheirWork() {
        var block = new Block(4, List.of(Protocols.work(60, 50)), Optional.of(Protocols.rest(40)));

        CadencePicture picture = CadenceDrawing.of(
                new WrittenRide(Protocols.plan(block)).pedal(10, 50).report());

        assertThat(picture.rounds()).map(CadencePicture.RoundMark::number).containsExactly("1", "2", "3", "4");
        assertThat(picture.rounds().get(0).x()).isEqualTo("8.333");
        assertThat(picture.rounds()).allMatch(CadencePicture.RoundMark::hasWord);
    }

    private static List<String> states(CadencePicture picture) {
        return picture.strip().runs().stream()
                .map(run -> run.state() + " " + run.x() + " " + run.width())
                .toList();
    }

    @Test
    void knowsEveryState() {
        CadencePicture picture = CadenceDrawing.of(ride.pedal(4, 44)
                .pedal(20, 50)
                .pedal(10, 55)
                .pedal(10, 45)
                .pass(10)
                .pedal(6, 50)
                .report());

        assertThat(picture.strip().runs())
                .map(StateStrip.Run::state)
                .containsExactly(
                        StretchState.SETTLING,
                        StretchState.IN,
                        StretchState.OVER,
                        StretchState.UNDER,
                        StretchState.NO_SIGNAL,
                        StretchState.IN);
    }
}
