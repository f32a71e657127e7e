package fanbike.adapter.bluez.link;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.app.port.bluetooth.ConnectedDevice.Use;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From a connection to the first value: resolving, reading, subscribing. */
class ConnectedTest {

    private static final String LOST =
            "The bike was lost: out of reach, switched off, or held by another program. It is" + " looked for.";

    private static Rig connected() {
        return connected(Use.CADENCE);
    }

    private static Rig connected(Use use) {
        Rig rig = new Rig(use).hear();
        rig.step();
        rig.step();
        rig.connected(true, false).ends().step();
        return rig;
    }

    @Test
    void saysThatItIsConnectedBeforeTheFirstValueCanCome() {
        Rig rig = connected();

        assertThat(rig.comeTrue().step()).containsExactly("tell connected", Rig.CONNECTED, "subscribe 2ad2");
    }

    @Test
    void servicesThatAreNotToldInTenSecondsAreSaidAndTheLinkIsMadeAnew() {
        Rig rig = connected();

        assertThat(rig.after(9.9)).isEmpty();
        assertThat(rig.after(0.2))
                .containsExactly(
                        "remark The bike was connected, but did not say in time what it offers. It is connected again.",
                        "disconnect");
        assertThat(rig.lose().after(0.6)).containsExactly("connect");
    }

    @Test
    void servicesOfNoUseAreSaidAfterASecond() {
        Rig rig = connected().offer(Rig.HEART);

        assertThat(rig.comeTrue().after(0.9)).isEmpty();
        assertThat(rig.after(0.2))
                .containsExactly(
                        "remark The bike was connected, but does not give what it was paired for.", "disconnect");
    }

    @Test
    void aLinkThatIsBeingEndedIsNotTakenForAConnection() {
        Rig rig = connected().offer(Rig.HEART);
        rig.comeTrue().after(1.1);

        assertThat(rig.offer(Rig.BIKE).after(2)).isEmpty();
        assertThat(rig.lose().after(0.2)).containsExactly("connect");
    }

    @Test
    void aLinkThatWillNotEndIsUsedInTheEnd() {
        Rig rig = connected().offer(Rig.HEART);
        rig.comeTrue().after(1.1);

        assertThat(rig.offer(Rig.BIKE).after(7)).isEmpty();
        assertThat(rig.after(1.5)).startsWith("tell connected");
    }

    @Test
    void featuresAreReadAndToldBeforeAnythingIsSubscribedTo() {
        Rig rig = connected().offer(Rig.BIKE, Rig.FEATURE, Rig.CONTROL, Rig.CSC);

        assertThat(rig.comeTrue().step()).containsExactly("read 2acc");
        assertThat(rig.step()).isEmpty();
        assertThat(rig.ends("0200000000000000").step())
                .containsExactly("tell 2acc 0200000000000000", "tell connected", Rig.CONNECTED, "subscribe 2ad2");
        assertThat(rig.ends().step()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0200000000000000, subscribe 2ad2", "0000000000000000, subscribe 2ad2", "020000, subscribe 2ad2"})
    void aMachineThatMayHaveCadenceIsAllThatIsSubscribedTo(String feature, String subscription) {
        Rig rig = connected().offer(Rig.BIKE, Rig.FEATURE, Rig.CSC);
        rig.comeTrue().step();

        assertThat(rig.ends(feature).step()).endsWith(subscription);
        assertThat(rig.answerAll()).isEmpty();
    }

    @Test
    void aMachineThatSaysItHasNoCadenceIsHelpedOutByTheCounter() {
        Rig rig = connected().offer(Rig.BIKE, Rig.FEATURE, Rig.CSC);
        rig.comeTrue().step();

        assertThat(rig.ends("0100000000000000").step()).endsWith("subscribe 2a5b");
        assertThat(rig.ends().step()).containsExactly("subscribe 2ad2");
        assertThat(rig.ends().step()).isEmpty();
    }

    @Test
    void aFeatureThatCannotBeReadIsNotMissed() {
        Rig rig = connected().offer(Rig.BIKE, Rig.FEATURE);
        rig.comeTrue().step();

        assertThat(rig.fails("org.bluez.Error.NotPermitted", "Read not permitted")
                        .step())
                .containsExactly("tell connected", Rig.CONNECTED, "subscribe 2ad2");
    }

    @Test
    void whatCannotSendIsNotSubscribedTo() {
        Rig rig = connected().offer(Rig.characteristic("2ad2", "read"), Rig.CSC);

        assertThat(rig.comeTrue().step()).endsWith("subscribe 2a5b");
        assertThat(rig.answerAll()).isEmpty();
    }

    @Test
    void aStrapIsAskedForHeartRateAlone() {
        Rig rig = connected(Use.HEART_RATE).offer(Rig.BIKE, Rig.FEATURE, Rig.CONTROL, Rig.HEART);

        assertThat(rig.comeTrue().step())
                .containsExactly("tell connected", "remark The heart rate strap is connected.", "subscribe 2a37");
        rig.answerAll();
        assertThat(rig.after(9)).isEmpty();
    }

    @Test
    void aDeviceThatDidNotSayWhatItIsIsAskedForCadenceWhereItHasAny() {
        Rig rig = connected(Use.ANY).offer(Rig.BIKE, Rig.HEART);

        assertThat(rig.comeTrue().step())
                .containsExactly("tell connected", "remark The device is connected.", "subscribe 2ad2");
    }

    @Test
    void aDeviceThatDidNotSayWhatItIsIsAskedForHeartRateWhereItHasNothingElse() {
        Rig rig = connected(Use.ANY).offer(Rig.HEART);

        assertThat(rig.comeTrue().step())
                .containsExactly("tell connected", "remark The device is connected.", "subscribe 2a37");
    }

    @Test
    void aSubscriptionThatBluezHasKeptIsOne() {
        Rig rig = connected();
        rig.comeTrue().step();

        assertThat(rig.fails("org.bluez.Error.InProgress", "In Progress").step())
                .isEmpty();
        assertThat(rig.afterValues(3)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "org.bluez.Error.NotAuthorized, Not authorized",
        "org.bluez.Error.NotPermitted, Not paired",
        "org.bluez.Error.Failed, Insufficient Authentication"
    })
    void aBondIsMadeOnceWhenTheDeviceInsists(String name, String message) {
        Rig rig = connected();
        rig.comeTrue().step();

        assertThat(rig.fails(name, message).step()).containsExactly("pair");
        assertThat(rig.ends().step()).containsExactly("subscribe 2ad2");
        assertThat(rig.fails(name, message).step())
                .containsExactly(
                        "remark The bike insists on being paired with this machine, and that failed. Pair it once with"
                                + " bluetoothctl. [" + name + ": " + message + "]",
                        "tell lost: " + LOST,
                        "disconnect");
    }

    @Test
    void aBondThatWasRefusedIsNoReasonNotToTryOnceMore() {
        Rig rig = connected();
        rig.comeTrue().step();
        rig.fails("org.bluez.Error.NotPermitted", "Not paired").step();

        assertThat(rig.fails("org.bluez.Error.AuthenticationFailed", "").step()).containsExactly("subscribe 2ad2");
        assertThat(rig.ends().step()).isEmpty();
    }

    @Test
    void aDeviceThatIsHeldByAnotherProgramIsSaidToBe() {
        Rig rig = connected();
        rig.comeTrue().step();

        assertThat(rig.fails("org.bluez.Error.NotPermitted", "Notify acquired").step())
                .containsExactly(
                        "remark The bike is held by another program that takes its values. Close that program.",
                        "tell lost: " + LOST,
                        "disconnect");
    }

    @Test
    void aSubscriptionThatIsCutOffByALostLinkIsNoRefusal() {
        Rig rig = connected();
        rig.comeTrue().step();

        assertThat(rig.fails("org.bluez.Error.NotConnected", "Not Connected").step())
                .containsExactly("tell lost: " + LOST);
    }

    @Test
    void aRefusedSubscriptionIsToldAsALossAndTriedAgain() {
        Rig rig = connected();
        rig.comeTrue().step();

        assertThat(rig.fails("org.bluez.Error.Failed", "Operation failed with ATT error: 0x0e")
                        .step())
                .containsExactly(
                        "remark The bike was connected, but refuses to send its values, and is tried again."
                                + " [org.bluez.Error.Failed: Operation failed with ATT error: 0x0e]",
                        "tell lost: " + LOST,
                        "disconnect");
        assertThat(rig.lose().after(0.6)).containsExactly("connect");
    }

    @Test
    void aLinkThatIsLostWhileItIsReadIsNoLossToTheRideYetAndToldOfTheSecondTime() {
        Rig rig = connected().offer(Rig.BIKE, Rig.FEATURE);
        rig.comeTrue().step();

        assertThat(rig.lose().step()).isEmpty();
        assertThat(rig.after(0.6)).containsExactly("connect");
        rig.comeTrue().step();
        rig.step();
        assertThat(rig.lose().step()).containsExactly("remark " + LOST);
    }

    @Test
    void aLinkThatIsLostWhileItIsSubscribedToIsALoss() {
        Rig rig = connected();
        rig.comeTrue().step();

        assertThat(rig.lose().step()).containsExactly("tell lost: " + LOST);
        assertThat(rig.after(0.6)).containsExactly("connect");
    }
}
