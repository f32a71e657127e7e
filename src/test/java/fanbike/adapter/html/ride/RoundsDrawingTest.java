package fanbike.adapter.html.ride;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.adapter.html.chart.PointChart;
import fanbike.core.model.Block;
import fanbike.core.model.Plan;
import fanbike.core.session.Command;
import fanbike.fixtures.Protocols;
import fanbike.fixtures.WrittenRide;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RoundsDrawingTest {

    private static final Block WARM_UP = new Block(1, List.of(Protocols.work(20, 40)), Optional.empty());

    private static final Block THREE =
            new Block(3, List.of(Protocols.work(60, 50), Protocols.work(40, 60)), Optional.of(Protocols.rest(10)));

    private final Plan plan = Protocols.plan(WARM_UP, THREE);

    @Test
    void laysRoundsOfOneShapeOverEachOther() {
        RoundsPicture picture = RoundsDrawing.of(new WrittenRide(plan)
                        .pedal(20, 40)
                        .pedal(60, 50)
                        .pedal(40, 60)
                        .pedal(10, 0)
                        .pedal(60, 49)
                        .pedal(40, 59)
                        .pedal(10, 0)
                        .pedal(60, 46)
                        .pedal(40, 57)
                        .report())
                .orElseThrow();

        assertThat(picture.lines())
                .map(line -> line.name() + " " + line.look())
                .containsExactly("Round 2 first", "Round 3 between", "Round 4 last");
        assertThat(picture.bands()).map(CadencePicture.Band::x).containsExactly("0", "60");
        assertThat(picture.lines().get(0).path()).matches("M0 \\S+H1200V\\S+H2000");
        assertThat(picture.adherence().dots()).map(PointChart.Dot::value).containsExactly("100", "100", "0");
        assertThat(picture.bias().dots()).map(PointChart.Dot::value).containsExactly("0.0", "−1.0", "−3.6");
        assertThat(picture.verdict())
                .isEqualTo("round 2: 100% in the band, bias 0.0 rpm; round 4: 0% in the band, bias −3.6 rpm.");
    }

    @Test
    void leavesOutRoundsThatNobodyRode() {
        RoundsPicture picture = RoundsDrawing.of(new WrittenRide(plan)
                        .pedal(20, 40)
                        .pedal(60, 50)
                        .pedal(40, 60)
                        .pedal(10, 0)
                        .pedal(30, 50)
                        .ask(Command.STOP)
                        .report())
                .orElseThrow();

        assertThat(picture.lines()).map(RoundsPicture.Line::name).containsExactly("Round 2", "Round 3");
        assertThat(picture.lines().get(1).path()).matches("M0 \\S+H600");
    }

    @Test
    void aSkippedIntervalLeavesAGapInItsPlace() {
        RoundsPicture picture = RoundsDrawing.of(new WrittenRide(plan)
                        .pedal(20, 40)
                        .pedal(60, 50)
                        .pedal(40, 60)
                        .pedal(10, 0)
                        .pedal(20, 50)
                        .ask(Command.SKIP)
                        .pedal(40, 60)
                        .report())
                .orElseThrow();

        assertThat(picture.lines().get(1).path()).matches("M0 \\S+H420M1200 \\S+H2000");
    }

    @Test
    void thereIsNothingToCompareWithOneRoundOnly() {
        var ride = new WrittenRide(plan).pedal(20, 40).pedal(30, 50);

        assertThat(RoundsDrawing.of(ride.report())).isEmpty();
        assertThat(RoundsDrawing.of(new WrittenRide(plan).ask(Command.STOP).report()))
                .isEmpty();
    }

    @Test
    void ofVeryManyRoundsTheFirstAndTheLastAreThere() {
        var many = new WrittenRide(Protocols.plan(new Block(50, List.of(Protocols.work(20, 50)), Optional.empty())));

        RoundsPicture picture = RoundsDrawing.of(many.pedal(1000, 50).report()).orElseThrow();

        assertThat(picture.lines()).hasSize(12);
        assertThat(picture.lines().get(0).name()).isEqualTo("Round 1");
        assertThat(picture.lines().get(11).name()).isEqualTo("Round 50");
        assertThat(picture.adherence().dots()).hasSize(50);
    }
}
