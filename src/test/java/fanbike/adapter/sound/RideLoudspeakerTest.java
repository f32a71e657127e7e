package fanbike.adapter.sound;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.app.port.Controls;
import fanbike.core.coach.RideInput;
import fanbike.core.coach.Update;
import fanbike.core.model.Plan;
import fanbike.core.model.Policy;
import fanbike.core.session.Command;
import fanbike.core.speech.Language;
import fanbike.core.tone.Melody;
import fanbike.fixtures.Moment;
import fanbike.fixtures.Policies;
import fanbike.fixtures.Protocols;
import fanbike.fixtures.RideOnShow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RideLoudspeakerTest {

    private static final Plan PLAN = Protocols.once(Protocols.work(60, 55), Protocols.rest(30));
    private static final Controls MUTED = new Controls(true, true, false, false);

    private final List<Announcement> announced = new ArrayList<>();
    private boolean canSpeak = true;
    private boolean isClosed;

    private RideLoudspeaker of(RideOnShow ride, Plan plan) {
        return new RideLoudspeaker(
                ride.shown(),
                new CueSounds(plan, Language.ENGLISH.phrases()),
                () -> canSpeak,
                announced::add,
                () -> isClosed = true);
    }

    private static RideOnShow ride(Policy policy) {
        return new RideOnShow(PLAN, policy, true);
    }

    private static Announcement heard(Melody melody, String words) {
        return new Announcement(Optional.of(melody), Optional.of(words));
    }

    private static Announcement heard(Melody melody) {
        return new Announcement(Optional.of(melody), Optional.empty());
    }

    @Test
    void tellsThePlanAndCountsAloudAndAnnouncesTheFirstInterval() {
        RideOnShow ride = ride(Policies.standard());
        RideLoudspeaker loudspeaker = of(ride, PLAN);

        loudspeaker.updated(ride.pass(0));
        loudspeaker.updated(ride.pass(0.1));
        loudspeaker.updated(ride.ask(1, Command.START));
        loudspeaker.updated(ride.pass(2));
        loudspeaker.updated(ride.pass(3));
        loudspeaker.updated(ride.pass(4));

        assertThat(announced)
                .containsExactly(
                        Announcement.of("One round. One minute at 55, 30 seconds of rest."),
                        heard(Melody.TICK, "3"),
                        heard(Melody.TICK, "2"),
                        heard(Melody.TICK, "1"),
                        heard(Melody.GO, "WORK. 55."));
    }

    @Test
    void ticksWithoutCountingAloudToAChange() {
        RideOnShow ride = begun();
        RideLoudspeaker loudspeaker = of(ride, PLAN);

        loudspeaker.updated(ride.pass(57));
        loudspeaker.updated(ride.pass(58));
        loudspeaker.updated(ride.pass(59));
        loudspeaker.updated(ride.pass(60));

        assertThat(announced)
                .containsExactly(heard(Melody.TICK), heard(Melody.TICK), heard(Melody.TICK), heard(Melody.GO, "Rest."));
    }

    @Test
    void tellsNoPlanToOneWhoGoesOnWithARide() {
        RideOnShow ride = begun();
        ride.pedal(0.5, 0.8, 55);
        RideLoudspeaker loudspeaker = of(ride, PLAN);

        loudspeaker.updated(ride.tell(new RideInput.Interrupted(Moment.nanos(1), Moment.nanos(60))));

        assertThat(announced).isEmpty();
    }

    @Test
    void speaksWhereItCanAndElsePlaysTheTone() {
        RideOnShow ride = begun();
        RideLoudspeaker loudspeaker = of(ride, PLAN);
        Update spoken = saysSpeedUp(ride);

        loudspeaker.updated(spoken);
        canSpeak = false;
        loudspeaker.updated(spoken);

        assertThat(announced).containsExactly(Announcement.of("Faster. 55."), heard(Melody.FASTER, "Faster. 55."));
    }

    /** Below the band from the start: a tone once the time to settle is over, and speech ten seconds later. */
    private static Update saysSpeedUp(RideOnShow ride) {
        ride.pedal(0.25, 20, 40);
        return ride.pedal(20, 40);
    }

    @Test
    void isSilentWhileItIsMutedAndKeepsNothingForLater() {
        RideOnShow ride = begun();
        RideLoudspeaker loudspeaker = of(ride, PLAN);

        ride.set(MUTED);
        loudspeaker.updated(ride.pass(57));
        loudspeaker.updated(ride.pass(58));
        ride.set(Controls.NONE);
        loudspeaker.updated(ride.pass(58.5));
        loudspeaker.updated(ride.pass(59));

        assertThat(announced).containsExactly(Announcement.SILENCE, heard(Melody.TICK));
    }

    @Test
    void leavesOutWhatIsLate() {
        RideOnShow ride = begun();
        RideLoudspeaker loudspeaker = of(ride, PLAN);

        loudspeaker.updated(ride.pass(58.5));
        loudspeaker.updated(ride.pass(61.5));

        assertThat(announced).containsExactly(heard(Melody.TICK));
    }

    @Test
    void playsTheEndAndIsSilentWhereTheRiderStops() {
        RideOnShow ride = begun();
        RideLoudspeaker loudspeaker = of(ride, PLAN);
        loudspeaker.updated(ride.pass(89.5));
        announced.clear();
        loudspeaker.updated(ride.pass(90));

        assertThat(announced).containsExactly(heard(Melody.FANFARE, "Finished."));

        announced.clear();
        RideOnShow stopped = begun();
        of(stopped, PLAN).updated(stopped.ask(5, Command.STOP));

        assertThat(announced).containsExactly(Announcement.SILENCE);
    }

    @Test
    void isClosedOnce() {
        of(begun(), PLAN).close();

        assertThat(isClosed).isTrue();
    }

    private static RideOnShow begun() {
        RideOnShow ride = ride(Policies.atOnce());
        ride.ask(0, Command.START);
        return ride;
    }

    /**
     * Forty drifts of a minute, half of them upwards, twenty seconds apart: each is one tone, speech ten seconds later, speech
     * again fifteen later, and one soft note when it is over.
     */
    @Test
    void neverNags() {
        Plan plan = Protocols.once(Protocols.work(7_000, 55));
        var ride = new RideOnShow(plan, Policies.atOnce(), true);
        RideLoudspeaker loudspeaker = of(ride, plan);
        ride.pedal(0, 55);
        ride.ask(0, Command.START);
        var heard = new ArrayList<String>();

        for (int second = 1; second <= 40 * 80 + 20; second++) {
            int place = (second - 1) % 80;
            double drifting = (second - 1) / 80 % 2 == 0 ? 40 : 70;
            announced.clear();
            loudspeaker.updated(ride.pedal(second, place < 20 ? 55 : drifting));
            for (Announcement each : announced) {
                heard.add(place + " " + each.melody().map(Melody::name).orElse("")
                        + each.words().orElse(""));
            }
        }

        var expected = new ArrayList<String>();
        for (int drift = 0; drift < 40; drift++) {
            boolean isSlow = drift % 2 == 0;
            expected.add("23 " + (isSlow ? Melody.FASTER : Melody.SLOWER));
            expected.add("33 " + (isSlow ? "Faster. 55." : "Slower. 55."));
            expected.add("48 " + (isSlow ? "Faster. 55." : "Slower. 55."));
            expected.add("1 " + Melody.WELL_DONE);
        }
        assertThat(heard).isEqualTo(expected);
    }
}
