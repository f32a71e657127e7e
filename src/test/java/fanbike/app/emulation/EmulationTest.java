package fanbike.app.emulation;

import static fanbike.fixtures.Protocols.work;
import static org.assertj.core.api.Assertions.assertThat;

import fanbike.adapter.sim.SimulatedRides;
import fanbike.app.Inbox;
import fanbike.app.PacedClock;
import fanbike.app.UsageException;
import fanbike.app.port.ScheduledSensor;
import fanbike.app.port.SessionHeader;
import fanbike.app.port.Simulation;
import fanbike.core.coach.Coach;
import fanbike.core.coach.SessionResult;
import fanbike.core.coach.Update;
import fanbike.core.gatt.IndoorBikeData;
import fanbike.core.gatt.Octets;
import fanbike.core.model.Cadence;
import fanbike.core.model.Plan;
import fanbike.core.report.Report;
import fanbike.core.session.Phase;
import fanbike.core.session.SessionState;
import fanbike.fakes.FakePeripheral;
import fanbike.fixtures.Policies;
import fanbike.fixtures.Protocols;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class EmulationTest {

    private static final int MOST_TURNS = 100_000;

    private final Plan plan = Protocols.once(work(20, 50), work(20, 55));
    private final Told told = new Told();

    @ParameterizedTest
    @ValueSource(strings = {"ftms", "csc", "csc-wheel", "cps", "ftms hr"})
    void theRiderRidesAsHeDoesInASimulatedRide(String labels) throws UsageException, InterruptedException {
        Played played = riding(labels, "beginner", true);

        played.coach(true);
        played.until(() -> !told.reports.isEmpty());

        assertThat(told.reports.get(0).result()).isEqualTo(simulated(played.rider));
        assertThat(told.reports.get(0).result().phase()).isEqualTo(Phase.FINISHED);
    }

    @Test
    void sendsWhatTheRidersOwnCoachIsFedWith() throws UsageException, InterruptedException {
        Played played = riding("ftms hr", "steady", true);

        played.coach(true);
        played.until(() -> !told.reports.isEmpty());

        assertThat(played.air.used()).containsExactly("2a37", "2ad2");
        assertThat(played.air.sent("2ad2")).hasSizeBetween(45, 50).allMatch(value -> value.size() == 25);
        assertThat(played.air.sent("2a37")).hasSizeBetween(45, 50);
    }

    @Test
    void nothingIsSentBeforeACoachSubscribes() throws UsageException, InterruptedException {
        Played played = riding("ftms", "steady", false);

        played.emulation.subscribed("2ada", true);
        played.emulation.written("2ad9", Octets.ofHex("00"));
        played.turn();

        assertThat(played.air.used()).containsExactly("2ad9");
        assertThat(told.words).isEmpty();
    }

    @Test
    void theBikeGoesOnUntilTheCoachHasLeft() throws UsageException, InterruptedException {
        Played played = riding("ftms", "steady", false);
        played.coach(true);
        played.until(() -> !told.reports.isEmpty());
        int sent = played.air.sent("2ad2").size();

        played.turns(300);
        played.coach(false);
        played.turn();

        assertThat(played.air.sent("2ad2").size()).isGreaterThan(sent + 10);
        assertThat(rpm(played.air)).isZero();
        assertThat(told.words).containsExactly("came", "report", "left");
    }

    @Test
    void aNewSubscriptionBeginsANewRide() throws UsageException, InterruptedException {
        Played played = riding("csc", "steady", false);
        played.coach(true);
        played.until(() -> told.reports.size() == 1);

        played.coach(false);
        played.coach(true);
        played.until(() -> told.reports.size() == 2);

        assertThat(told.reports.get(1)).isEqualTo(told.reports.get(0));
        assertThat(told.words).containsExactly("came", "report", "left", "came", "report");
    }

    @Test
    void aCoachThatLeavesInTheMiddleBreaksTheRideOff() throws UsageException, InterruptedException {
        Played played = riding("csc", "steady", false);
        played.coach(true);
        played.turns(200);

        played.coach(false);
        played.turn();
        played.coach(true);
        played.until(() -> !told.reports.isEmpty());

        assertThat(told.words).containsExactly("came", "left in the middle", "came", "report");
        assertThat(told.reports.get(0).result().phase()).isEqualTo(Phase.FINISHED);
    }

    @Test
    void whatWasBrokenOffIsReportedAtTheEnd() throws UsageException, InterruptedException {
        Played played = riding("csc", "steady", false);
        played.coach(true);
        played.turns(200);
        played.coach(false);
        played.turn();

        played.emulation.stop();
        boolean goesOn = played.turn();

        assertThat(goesOn).isFalse();
        assertThat(told.reports)
                .singleElement()
                .satisfies(report -> assertThat(report.result().phase()).isEqualTo(Phase.STOPPED));
    }

    @Test
    void stoppingEndsARideWithItsReport() throws UsageException, InterruptedException {
        Played played = riding("cps", "steady", false);
        played.coach(true);
        played.turns(200);

        played.emulation.stop();
        boolean goesOn = played.turn();

        assertThat(goesOn).isFalse();
        assertThat(told.reports).singleElement().satisfies(report -> {
            assertThat(report.result().phase()).isEqualTo(Phase.STOPPED);
            assertThat(report.result().intervals()).isNotEmpty();
        });
    }

    @Test
    void aRideThatHasNotBegunIsNotReported() throws UsageException, InterruptedException {
        Played played = riding("ftms", "steady", false);
        played.coach(true);
        played.turns(3);

        played.coach(false);
        played.turn();
        played.emulation.stop();
        played.turn();

        assertThat(told.words).containsExactly("came", "left");
    }

    @Test
    void onceIsOverWhenTheCoachLeavesAfterTheRide() throws UsageException, InterruptedException {
        Played played = riding("ftms", "steady", true);
        played.coach(true);
        played.until(() -> !told.reports.isEmpty());

        played.coach(false);
        boolean goesOn = played.turn();

        assertThat(goesOn).isFalse();
    }

    @Test
    void onceWaitsFiveSecondsForTheCoachAfterTheRide() throws UsageException, InterruptedException {
        Played played = riding("ftms", "steady", true);
        played.coach(true);
        played.until(() -> !told.reports.isEmpty());
        int sent = played.air.sent("2ad2").size();

        played.emulation.run(played.air);

        assertThat(played.air.sent("2ad2").size() - sent).isBetween(4, 6);
    }

    @Test
    void onceIsNotOverWhenARideWasBrokenOff() throws UsageException, InterruptedException {
        Played played = riding("csc", "steady", true);
        played.coach(true);
        played.turns(200);

        played.coach(false);
        boolean goesOn = played.turn();

        assertThat(goesOn).isTrue();
    }

    @Test
    void theRiderRidesOnWhenACoachMendsASilentLink() throws UsageException, InterruptedException {
        Plan hour = Protocols.once(work(3600, 50));
        Played played = played("csc", "dropouts", 1, false, () -> orders(hour));
        played.coach(true);
        played.untilSilent("2a5b");

        played.coach(false);
        played.turn();
        played.coach(true);
        played.turn();
        int sent = played.air.sent("2a5b").size();
        played.until(() -> played.air.sent("2a5b").size() > sent);

        assertThat(told.words).containsExactly("came", "left", "came");
        played.emulation.stop();
        played.turn();
        assertThat(told.reports.get(0).result().total().noSignalNanos()).isPositive();
    }

    @Test
    void theRiderRidesOnWhileTheBikeIsOffTheAir() throws UsageException, InterruptedException {
        Played played = riding("ftms", "steady", true);
        played.coach(true);
        played.turns(200);

        played.emulation.offTheAir("gone");
        played.turns(100);
        played.emulation.onTheAirAgain();
        played.coach(true);
        played.until(() -> !told.reports.isEmpty());

        assertThat(told.words).containsExactly("came", "off: gone", "on again", "came", "report");
        assertThat(told.reports.get(0).result()).isEqualTo(simulated(played.rider));
    }

    @Test
    void aCoachThatIsLostJustBeforeTheBikeIsOffTheAirHasNotLeft() throws UsageException, InterruptedException {
        Played played = riding("ftms", "steady", true);
        played.coach(true);
        played.turns(200);

        played.coach(false);
        played.turns(2);
        played.emulation.offTheAir("gone");
        played.turns(100);
        played.coach(true);
        played.until(() -> !told.reports.isEmpty());

        assertThat(told.words).containsExactly("came", "off: gone", "came", "report");
        assertThat(told.reports.get(0).result()).isEqualTo(simulated(played.rider));
    }

    @Test
    void aCoachThatLeftASecondAgoHasLeft() throws UsageException, InterruptedException {
        Played played = riding("csc", "steady", false);
        played.coach(true);
        played.turns(200);

        played.coach(false);
        played.until(() -> told.words.size() > 1);

        assertThat(told.words).containsExactly("came", "left in the middle");
    }

    @Test
    void aRideThatEndsOffTheAirIsReportedAndOver() throws UsageException, InterruptedException {
        Played played = riding("ftms", "steady", true);
        played.coach(true);
        played.turns(200);

        played.emulation.offTheAir("gone");
        played.emulation.run(played.air);

        assertThat(told.words).containsExactly("came", "off: gone", "report");
        assertThat(told.reports.get(0).result()).isEqualTo(simulated(played.rider));
    }

    @Test
    void answersTheControlPointAndTellsTheTarget() throws UsageException, InterruptedException {
        Played played = riding("ftms", "steady", false);

        played.emulation.written("2ad9", Octets.ofHex("00"));
        played.emulation.written("2ad9", Octets.ofHex("146f00"));
        played.emulation.written("2ad9", Octets.ofHex("14ffff"));
        played.turn();

        assertThat(played.air.sent("2ad9"))
                .containsExactly(Octets.ofHex("800001"), Octets.ofHex("801401"), Octets.ofHex("801401"));
        assertThat(played.air.sent("2ada")).containsExactly(Octets.ofHex("156f00"), Octets.ofHex("15ffff"));
        assertThat(told.words).containsExactly("aims at 55.5", "aims at 250.0");
    }

    @Test
    void aWriteToAnythingElseIsLetBe() throws UsageException, InterruptedException {
        Played played = riding("ftms", "steady", false);

        played.emulation.written("2acc", Octets.ofHex("00"));
        played.emulation.written("2ad9", Octets.ofHex("00"));
        played.turn();

        assertThat(played.air.used()).containsExactly("2ad9");
    }

    @Test
    void withoutAProtocolTheRiderPedalsAtOneCadence() throws UsageException, InterruptedException {
        Played played = played("ftms", "steady", 1, false, () -> new SteadyOrders(Cadence.ofRpm(70)));
        played.coach(true);

        played.turns(2_000);

        double mean = played.air.sent("2ad2").stream()
                .skip(10)
                .mapToDouble(EmulationTest::rpm)
                .average()
                .orElseThrow();
        assertThat(mean).isBetween(67.0, 71.0);
        played.emulation.stop();
        played.turn();
        assertThat(told.words).containsExactly("came");
    }

    @Test
    void atNoCadenceTheRiderSitsStill() throws UsageException, InterruptedException {
        Played played = played("ftms", "steady", 1, false, () -> new SteadyOrders(Cadence.ZERO));
        played.coach(true);

        played.turns(500);

        assertThat(played.air.sent("2ad2")).hasSizeGreaterThan(20).allMatch(value -> rpm(value) == 0);
    }

    @Test
    void aStrapAloneSendsTheHeartOfWhoRides() throws UsageException, InterruptedException {
        Played played = riding("hr", "steady", true);

        played.coach(true);
        played.until(() -> !told.reports.isEmpty());

        assertThat(played.air.used()).containsExactly("2a37");
        assertThat(told.reports.get(0).result().phase()).isEqualTo(Phase.FINISHED);
    }

    private Played riding(String labels, String rider, boolean once) throws UsageException {
        return played(labels, rider, 7, once, () -> orders(plan));
    }

    private static Orders orders(Plan plan) {
        var subject = Report.Subject.ofCapture("");
        return new ProtocolOrders(
                plan,
                Policies.standard(),
                new SimulatedRides().describe("csc-wheel").wheelRatio(),
                subject);
    }

    private Played played(String labels, String rider, long seed, boolean once, Supplier<Orders> orders)
            throws UsageException {
        EmulatedDevice device = EmulatedDevice.of(Arrays.asList(labels.split(" ")), Optional.empty());
        var rides = new SimulatedRides();
        SessionHeader.Bike bike = rides.describe(device.bike().orElse("ftms"));
        var wanted = new Simulation(rider, bike, seed, device.hasStrap());
        var stage = new EmulationStage(
                rides, wanted, orders, events -> new PacedClock(events, Double.POSITIVE_INFINITY, 0));
        return new Played(
                new Emulation(device, stage, told, once), new FakePeripheral(device.profile()), device, wanted);
    }

    /** The same rider on the same bike, without any air. */
    private SessionResult simulated(Simulation rider) throws InterruptedException {
        var coach = new Coach(plan, Policies.standard(), rider.bike().wheelRatio());
        var seen = new ArrayDeque<SessionState>();
        ScheduledSensor bike = new SimulatedRides().open(rider, 0, () -> Optional.ofNullable(seen.peekLast()));
        var inbox = new Inbox(new PacedClock(bike, Double.POSITIVE_INFINITY, 0));
        bike.open(inbox);
        boolean isOver = false;
        while (!isOver) {
            Update update = coach.accept(inbox.take(100_000_000));
            seen.add(update.state());
            isOver = update.state().phase().isOver();
        }
        return coach.result();
    }

    private static double rpm(FakePeripheral air) {
        List<Octets> sent = air.sent("2ad2");
        return rpm(sent.get(sent.size() - 1));
    }

    private static double rpm(Octets value) {
        return IndoorBikeData.parse(value)
                        .orElseThrow()
                        .instantaneousCadenceHalfRpm()
                        .orElseThrow()
                / 2.0;
    }

    /** An emulation that a test turns by hand. */
    private record Played(Emulation emulation, FakePeripheral air, EmulatedDevice device, Simulation rider) {

        void coach(boolean wanted) {
            emulation.subscribed(device.measurement(), wanted);
        }

        boolean turn() throws InterruptedException {
            return emulation.turn(air);
        }

        void turns(int number) throws InterruptedException {
            for (int i = 0; i < number; i++) {
                turn();
            }
        }

        void until(BooleanSupplier come) throws InterruptedException {
            for (int i = 0; i < MOST_TURNS && !come.getAsBoolean(); i++) {
                turn();
            }
            assertThat(come.getAsBoolean()).isTrue();
        }

        /** Until nothing came for thirty ticks, three seconds. */
        void untilSilent(String characteristic) throws InterruptedException {
            int silent = 0;
            for (int i = 0; i < MOST_TURNS && silent < 30; i++) {
                int before = air.sent(characteristic).size();
                turn();
                silent = air.sent(characteristic).size() == before ? silent + 1 : 0;
            }
            assertThat(silent).isEqualTo(30);
        }
    }

    /** What the listener was told, in a word each. */
    private static final class Told implements EmulationListener {

        private final List<String> words = new ArrayList<>();
        private final List<Report> reports = new ArrayList<>();

        @Override
        public void coachCame() {
            words.add("came");
        }

        @Override
        public void coachLeft(boolean midRide) {
            words.add(midRide ? "left in the middle" : "left");
        }

        @Override
        public void aimed(Cadence target) {
            words.add("aims at " + target.rpm());
        }

        @Override
        public void ridden(Report report) {
            words.add("report");
            reports.add(report);
        }

        @Override
        public void offTheAir(String reason) {
            words.add("off: " + reason);
        }

        @Override
        public void onTheAirAgain() {
            words.add("on again");
        }
    }
}
