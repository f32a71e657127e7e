package fanbike.adapter.bluez.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** While values come, or do not. */
class StreamingTest {

    private static final String LOST = "tell lost: The bike was lost: out of reach, switched off, or held by another"
            + " program. It is looked for.";
    private static final String SILENT = "remark The bike is connected but sends nothing. It is asked again.";
    private static final String TAKES_TARGETS = "0200000000000100";

    /** A bike whose console takes a targeted cadence. */
    private static Rig withConsole() {
        Rig rig = Rig.searching().offer(Rig.BIKE, Rig.FEATURE, Rig.CONTROL).hear();
        rig.step();
        connect(rig);
        return rig;
    }

    private static void connect(Rig rig) {
        rig.answer(Rig::comeTrue);
        rig.step();
        rig.ends(TAKES_TARGETS).step();
        rig.ends().step();
        rig.value().step();
    }

    @Test
    void valuesNeedNothing() {
        Rig rig = Rig.streaming(Rig.BIKE);

        assertThat(rig.afterValues(60)).isEmpty();
    }

    @Test
    void aBikeThatNeverSendsIsAskedForControlAndThenToStartOnceEach() {
        Rig rig = Rig.streaming(Rig.BIKE, Rig.CONTROL);

        assertThat(rig.after(4.9)).isEmpty();
        assertThat(rig.after(0.2)).containsExactly("subscribe 2ad9");
        assertThat(rig.ends().step()).containsExactly("write 2ad9 00");
        assertThat(rig.step()).isEmpty();
        assertThat(rig.ends().step()).containsExactly("write 2ad9 07");
        assertThat(rig.ends().step()).isEmpty();
        assertThat(rig.afterValues(10)).isEmpty();
    }

    @Test
    void aControlPointThatRefusesIsLeftAlone() {
        Rig rig = Rig.streaming(Rig.BIKE, Rig.CONTROL);
        rig.after(5);

        assertThat(rig.fails("org.bluez.Error.InProgress", "In Progress").step())
                .containsExactly("write 2ad9 00");
        assertThat(rig.fails("org.bluez.Error.Failed", "0x80").step()).containsExactly("write 2ad9 07");
        assertThat(rig.fails("org.bluez.Error.InProgress", "").step()).isEmpty();
    }

    @Test
    void aBikeThatSentBeforeIsNotAskedToStart() {
        Rig rig = Rig.streaming(Rig.BIKE, Rig.CONTROL);
        rig.afterValues(2);

        assertThat(rig.after(9.8)).isEmpty();
    }

    @Test
    void silenceIsAnsweredByASubscriptionAndThenByAConnection() {
        Rig rig = Rig.streaming(Rig.BIKE);
        rig.afterValues(2);

        assertThat(rig.after(9.9)).isEmpty();
        assertThat(rig.after(0.2)).containsExactly(SILENT, "resubscribe 2ad2");
        rig.ends();
        assertThat(rig.after(14.7)).isEmpty();
        assertThat(rig.after(0.3))
                .containsExactly("tell lost: The bike sent nothing for too long, and is connected anew.", "disconnect");
    }

    @Test
    void eachConnectionAnewForSilenceComesLaterThanTheOneBefore() {
        Rig rig = Rig.streaming(Rig.BIKE);

        for (double seconds : new double[] {25, 50, 100, 200, 400, 400}) {
            rig.after(10.1);
            rig.ends();
            assertThat(rig.after(seconds - 10.6)).as("before %s s", seconds).isEmpty();
            assertThat(rig.after(0.7)).as("at %s s", seconds).endsWith("disconnect");
            // The wait until then, and that the link is gone.
            rig.lose().after(16);
            rig.answer(Rig::comeTrue);
            rig.step();
            rig.ends().step();
        }
    }

    @Test
    void silenceIsSaidAgainOnlyAfterValues() {
        Rig rig = Rig.streaming(Rig.BIKE);
        assertThat(rig.after(11)).contains(SILENT);
        rig.ends().step();
        rig.afterValues(1);

        assertThat(rig.after(11)).contains(SILENT);
    }

    @Test
    void aProgramThatHoldsTheValuesIsSaidOnce() {
        Rig rig = Rig.streaming(Rig.BIKE);
        rig.after(10.1);

        assertThat(rig.fails("org.bluez.Error.NotPermitted", "Notify acquired").step())
                .containsExactly(
                        "remark The bike is held by another program that takes its values. Close that" + " program.");
        assertThat(rig.after(5)).isEmpty();
    }

    @Test
    void aLossIsToldAndTheDeviceLookedForAtOnce() {
        Rig rig = Rig.streaming(Rig.BIKE);
        rig.afterValues(2);

        assertThat(rig.lose().step()).containsExactly(LOST);
        assertThat(rig.isSearching()).isTrue();
        assertThat(rig.step()).containsExactly("connect");
    }

    @Test
    void servicesThatChangeAreALossUntilTheNewOnesAreSubscribedTo() {
        Rig rig = Rig.streaming(Rig.BIKE);
        rig.afterValues(2);

        assertThat(rig.offer().step())
                .containsExactly("tell lost: The bike changed what it offers, and is asked anew.");
        assertThat(rig.after(9)).isEmpty();
        assertThat(rig.offer(Rig.CSC).step()).containsExactly("tell connected", Rig.CONNECTED, "subscribe 2a5b");
    }

    @Test
    void servicesThatAreNotToldAgainInTenSecondsAreAConnectionAnew() {
        Rig rig = Rig.streaming(Rig.BIKE);
        rig.offer().step();

        assertThat(rig.after(10)).endsWith("disconnect");
    }

    @Test
    void aCallThatNeverEndsStopsNothingButItself() {
        Rig rig = Rig.streaming(Rig.BIKE, Rig.CONTROL);
        rig.after(5.1);

        assertThat(rig.after(60)).isEmpty();
        assertThat(rig.lose().step()).containsExactly(LOST);
    }

    @Test
    void theConsoleIsGivenEachTargetOnce() {
        Rig rig = withConsole();

        rig.aim(60);
        assertThat(rig.step()).containsExactly("subscribe 2ad9");
        assertThat(rig.ends().step()).containsExactly("write 2ad9 00");
        assertThat(rig.ends().step()).containsExactly("write 2ad9 147800");
        assertThat(rig.ends().step()).isEmpty();
        rig.aim(60);
        assertThat(rig.afterValues(3)).isEmpty();
        rig.aim(61.5);
        assertThat(rig.step()).containsExactly("write 2ad9 147b00");
        assertThat(rig.answerAll()).isEmpty();
        rig.aim(0);
        assertThat(rig.step()).containsExactly("write 2ad9 140000");
    }

    @Test
    void onlyTheLatestOfSeveralTargetsIsGiven() {
        Rig rig = withConsole();
        rig.aim(60);
        rig.step();

        rig.aim(70);
        rig.aim(80);

        assertThat(rig.answerAll()).containsExactly("write 2ad9 00", "write 2ad9 147800");
        assertThat(rig.value().step()).containsExactly("write 2ad9 14a000");
    }

    @Test
    void theTargetIsGivenAgainAfterTheBikeWasLost() {
        Rig rig = withConsole();
        rig.aim(60);
        rig.step();
        rig.answerAll();
        rig.lose().step();
        rig.step();
        rig.answer(Rig::comeTrue);
        rig.step();
        rig.ends(TAKES_TARGETS).step();

        rig.ends().step();

        assertThat(List.of(rig.step(), rig.answerAll()))
                .containsExactly(List.of("subscribe 2ad9"), List.of("write 2ad9 00", "write 2ad9 147800"));
    }

    @Test
    void aConsoleThatDoesNotSayThatItTakesTargetsIsGivenNone() {
        Rig rig = Rig.streaming(Rig.BIKE, Rig.CONTROL);

        rig.aim(60);

        assertThat(rig.afterValues(20)).isEmpty();
    }
}
