package fanbike.adapter.bluez.link;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.app.port.bluetooth.ConnectedDevice.Use;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** While there is no way to the device. */
class UnreachableTest {

    private static final String POWER_ON = "power on " + Rig.ADAPTER;

    @ParameterizedTest
    @CsvSource({
        "NO_BUS, the connection to the message bus (D-Bus) is lost",
        "NO_DAEMON, the Bluetooth service (bluetoothd) has stopped. It is waited for.",
        "NO_ADAPTER, the Bluetooth adapter is gone",
        "POWERED_OFF, the Bluetooth adapter is switched off"
    })
    void aWayThatIsLostIsALossWithItsReason(Way way, String words) {
        Rig rig = Rig.streaming(Rig.BIKE);
        rig.afterValues(1);

        assertThat(rig.way(way).step())
                .singleElement()
                .asString()
                .startsWith("tell lost: The bike is out of reach: ")
                .contains(words);
        assertThat(rig.after(60)).filteredOn(done -> done.startsWith("remark")).isEmpty();
        assertThat(rig.isSearching()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = "OPEN", mode = EnumSource.Mode.EXCLUDE)
    void atFirstWhatIsMissingIsSaidOnceAfterTwoSeconds(Way way) {
        var rig = new Rig(Use.CADENCE).way(way);

        assertThat(rig.after(1.9)).isEmpty();
        assertThat(rig.after(0.2)).singleElement().asString().startsWith("remark The bike is out of reach");
        assertThat(rig.after(60)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = "OPEN", mode = EnumSource.Mode.EXCLUDE)
    void whatIsMissingAgainBeforeValuesCameIsSaidAgainOnce(Way way) {
        Rig rig = Rig.streaming(Rig.BIKE).way(way);
        rig.after(5);
        rig.know().lose().way(Way.OPEN).after(11);
        rig.way(way);

        assertThat(rig.after(2)).filteredOn(UnreachableTest::isRemark).isEmpty();
        assertThat(rig.after(0.2)).singleElement().asString().startsWith("remark The bike is out of reach: ");
        assertThat(rig.after(600)).filteredOn(UnreachableTest::isRemark).isEmpty();
    }

    @Test
    void aServiceThatDiesAgainAndAgainIsNotToldOfEachTime() {
        Rig rig = Rig.streaming(Rig.BIKE).know().lose();

        int remarks = 0;
        for (int i = 0; i < 12; i++) {
            remarks += (int) rig.way(Way.NO_DAEMON).after(3).stream()
                    .filter(done -> done.contains("has stopped"))
                    .count();
            rig.way(Way.OPEN).after(2);
        }

        assertThat(remarks).as("in a minute, the loss included").isEqualTo(4);
    }

    @Test
    void whatIsMissingForAMomentWhileTheServiceComesBackIsNotSaid() {
        Rig rig = Rig.streaming(Rig.BIKE).way(Way.NO_BUS);
        rig.after(10);

        assertThat(rig.way(Way.NO_DAEMON).after(1)).isEmpty();
        assertThat(rig.way(Way.POWERED_OFF).after(1)).containsExactly(POWER_ON);
    }

    private static boolean isRemark(String done) {
        return done.startsWith("remark");
    }

    @ParameterizedTest
    @EnumSource(names = "OPEN", mode = EnumSource.Mode.EXCLUDE)
    void theDeviceIsLookedForAsSoonAsThereIsAWay(Way way) {
        Rig rig = Rig.streaming(Rig.BIKE).way(way);
        rig.after(30);

        rig.lose().way(Way.OPEN).step();

        assertThat(rig.isSearching()).isTrue();
        assertThat(rig.step()).containsExactly("connect");
    }

    @Test
    void whatAPersonSwitchedOffStaysOff() {
        Rig rig = Rig.streaming(Rig.BIKE).way(Way.POWERED_OFF);

        assertThat(rig.after(120)).doesNotContain(POWER_ON);
    }

    @Test
    void whatWasOffFromTheBeginningStaysOff() {
        Rig rig = new Rig(Use.CADENCE).way(Way.NO_DAEMON);
        rig.after(3);

        assertThat(rig.way(Way.POWERED_OFF).after(120)).doesNotContain(POWER_ON);
    }

    @ParameterizedTest
    @EnumSource(names = {"NO_DAEMON", "NO_ADAPTER", "NO_BUS"})
    void whatCameBackSwitchedOffIsSwitchedOn(Way gone) {
        Rig rig = Rig.streaming(Rig.BIKE).way(gone);
        rig.after(3);
        rig.way(Way.POWERED_OFF);

        assertThat(rig.after(0.2)).contains(POWER_ON);
    }

    @Test
    void anAdapterThatIsOffJustBeforeItIsGoneIsSwitchedOnAllTheSame() {
        Rig rig = Rig.streaming(Rig.BIKE).way(Way.POWERED_OFF);
        rig.after(1);
        rig.way(Way.NO_ADAPTER).after(3);

        assertThat(rig.way(Way.POWERED_OFF).after(0.2)).contains(POWER_ON);
    }

    @Test
    void switchingOnIsTriedEachSecondButNeverTwiceAtOnce() {
        Rig rig = Rig.streaming(Rig.BIKE).way(Way.NO_DAEMON);
        rig.after(1);
        rig.way(Way.POWERED_OFF).after(0.2);

        assertThat(rig.after(5)).doesNotContain(POWER_ON);
        assertThat(rig.fails("org.bluez.Error.Failed", "").step()).containsExactly(POWER_ON);
        assertThat(rig.fails("org.bluez.Error.Failed", "").step()).isEmpty();
        assertThat(rig.after(1)).containsExactly(POWER_ON);
    }
}
