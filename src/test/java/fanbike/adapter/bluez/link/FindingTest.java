package fanbike.adapter.bluez.link;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.app.port.bluetooth.ConnectedDevice.Use;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From nothing to a connection: searching, connecting, resting. */
class FindingTest {

    private static final String NOT_FOUND =
            "remark The bike is not to be found yet. Wake it, and close phone apps that may hold it.";
    private static final String BLUEZ = "org.bluez.Error.";

    @Test
    void connectsWhatItHears() {
        Rig rig = Rig.searching();

        assertThat(rig.after(3)).isEmpty();
        assertThat(rig.isSearching()).isTrue();
        assertThat(rig.hear().step()).containsExactly("connect");
        assertThat(rig.isSearching()).isFalse();
    }

    @Test
    void whatIsNotThereIsSaidOnceAfterTenSeconds() {
        Rig rig = new Rig(Use.CADENCE);

        assertThat(rig.after(9.9)).isEmpty();
        assertThat(rig.after(0.2)).containsExactly(NOT_FOUND);
        assertThat(rig.after(600)).isEmpty();
    }

    @Test
    void whatIsKnownIsTriedUnheardAfterFiveSeconds() {
        Rig rig = Rig.searching().know();

        assertThat(rig.after(4.9)).isEmpty();
        assertThat(rig.after(0.2)).containsExactly("connect");
    }

    @Test
    void anUnheardDeviceThatDoesNotAnswerIsListenedForAgainWithoutAWord() {
        Rig rig = Rig.searching().know();
        rig.after(5);

        assertThat(rig.fails(BLUEZ + "Failed", "le-connection-abort-by-local").step())
                .containsExactly("disconnect");
        assertThat(rig.isSearching()).isTrue();
        assertThat(rig.after(4.9)).isEmpty();
        assertThat(rig.after(0.2)).containsExactly(NOT_FOUND, "connect");
    }

    @ParameterizedTest
    @CsvSource({
        "Failed, le-connection-abort-by-local",
        "Failed, Input/output error",
        "Failed, br-connection-canceled",
        "InProgress, In Progress",
        "NotReady, Resource Not Ready",
        "ConnectionAttemptFailed, Page Timeout"
    })
    void aHeardDeviceThatCannotBeConnectedIsSaidOnceAndTriedAgain(String name, String message) {
        Rig rig = Rig.searching().hear();
        rig.step();

        assertThat(rig.fails(BLUEZ + name, message).step())
                .containsExactly(
                        "remark The bike could not be connected, and is tried again. [" + BLUEZ + name + ": " + message
                                + "]",
                        "disconnect");
        assertThat(rig.after(0.6)).containsExactly("connect");
        assertThat(rig.fails(BLUEZ + name, message).step()).containsExactly("disconnect");
    }

    @Test
    void anAnswerThatDoesNotComeIsSaidAsSuch() {
        Rig rig = Rig.searching().hear();
        rig.step();

        assertThat(rig.fails("fanbike.NoAnswer", "null").step())
                .containsExactly(
                        "remark The bike does not answer when it is connected, and is tried again.", "disconnect");
    }

    @Test
    void theWaitDoublesFromHalfASecondToFifteenAndVariesByAFifth() {
        Rig rig = Rig.searching().hear();
        rig.step();

        double[] longest = {0.5, 1, 2, 4, 8, 15, 15, 15};
        for (double seconds : longest) {
            rig.fails(BLUEZ + "Failed", "").step();
            assertThat(rig.after(0.8 * seconds - 0.1))
                    .as("before %s s", seconds)
                    .doesNotContain("connect");
            assertThat(rig.after(0.2 * seconds + 0.2))
                    .as("within %s s", seconds)
                    .contains("connect");
        }
    }

    @Test
    void theWaitBeginsAnewWhenValuesCame() {
        Rig rig = Rig.searching().hear();
        rig.step();
        for (int i = 0; i < 5; i++) {
            rig.fails(BLUEZ + "Failed", "").step();
            rig.after(16);
        }
        rig.answer(Rig::comeTrue);
        rig.step();
        rig.answerAll();
        rig.afterValues(1);
        rig.lose().step();
        rig.step();

        assertThat(rig.fails(BLUEZ + "Failed", "").step()).contains("disconnect");
        assertThat(rig.after(0.6)).contains("connect");
    }

    @Test
    void whatIsConnectedAlreadyIsNotConnected() {
        Rig rig = Rig.searching().know().comeTrue();

        rig.step();

        assertThat(rig.step()).startsWith("tell connected");
    }

    @Test
    void alreadyConnectedIsNoFailure() {
        Rig rig = Rig.searching().hear();
        rig.step();

        assertThat(rig.fails(BLUEZ + "AlreadyConnected", "Already Connected").step())
                .isEmpty();
        assertThat(rig.comeTrue().step()).startsWith("tell connected");
    }

    @Test
    void aConnectionThatIsSeenBeforeTheAnswerComesIsBelieved() {
        Rig rig = Rig.searching().hear();
        rig.step();

        assertThat(rig.comeTrue().step()).isEmpty();
        assertThat(rig.step()).startsWith("tell connected");
    }

    @Test
    void aConnectionThatNobodySeesIsGivenUpAfterASecondAndToldOfTheSecondTime() {
        Rig rig = Rig.searching().hear();
        rig.step();
        rig.ends().step();

        assertThat(rig.after(0.9)).isEmpty();
        assertThat(rig.after(0.2)).isEmpty();
        assertThat(rig.after(0.6)).containsExactly("connect");
        rig.ends().step();
        assertThat(rig.after(1.1)).singleElement().asString().contains("was lost");
    }

    @Test
    void theStrapIsCalledByItsName() {
        var rig = new Rig(Use.HEART_RATE);

        assertThat(rig.after(11)).singleElement().asString().startsWith("remark The heart rate strap is not to be");
    }
}
