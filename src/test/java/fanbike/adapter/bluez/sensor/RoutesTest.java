package fanbike.adapter.bluez.sensor;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.core.gatt.Octets;
import fanbike.fakes.CapturedSensor;
import org.junit.jupiter.api.Test;

class RoutesTest {

    private static final String PATH = "/org/bluez/hci0/dev_C0_FF_EE_00_00_01/service0010/char0011";
    private static final Octets VALUE = Octets.ofHex("0102");

    private final CapturedSensor heard = new CapturedSensor();
    private final Routes routes = new Routes(heard);
    private final Pulse pulse = new Pulse();

    @Test
    void aValueGoesToItsSensorAndIsItsPulse() {
        routes.add(PATH, pulse, "bike", "2ad2");

        routes.deliver(PATH, VALUE, 7);

        assertThat(heard.lines()).containsExactly("bike 2ad2 0102");
        assertThat(pulse.lastNanos()).isEqualTo(7);
    }

    @Test
    void onlyTheExactPathIsMeant() {
        routes.add(PATH, pulse, "bike", "2ad2");

        routes.deliver(PATH + "0", VALUE, 7);
        routes.deliver(PATH.substring(0, PATH.length() - 1), VALUE, 7);

        assertThat(heard.lines()).isEmpty();
        assertThat(pulse.lastNanos()).isEqualTo(Long.MIN_VALUE);
    }

    @Test
    void whatIsRemovedIsDeafAndTheOthersAreNot() {
        routes.add(PATH, pulse, "bike", "2ad2");
        routes.add(PATH + "/strap", new Pulse(), "strap", "2a37");

        routes.remove("bike");
        routes.deliver(PATH, VALUE, 7);
        routes.deliver(PATH + "/strap", VALUE, 8);

        assertThat(heard.lines()).containsExactly("strap 2a37 0102");
    }
}
