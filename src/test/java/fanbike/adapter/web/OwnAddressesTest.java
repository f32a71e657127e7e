package fanbike.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.SocketException;
import java.util.List;
import org.junit.jupiter.api.Test;

class OwnAddressesTest {

    private static final String NONE = "This machine has no address in a network, so no other could open the page:"
            + " connect it to one, or leave out =lan.";

    private static Inet4Address address(int... bytes) throws Exception {
        byte[] four = {(byte) bytes[0], (byte) bytes[1], (byte) bytes[2], (byte) bytes[3]};
        return (Inet4Address) InetAddress.getByAddress(four);
    }

    @Test
    void theNetworkAtHomeIsPreferred() throws Exception {
        Inet4Address home = address(192, 168, 0, 7);
        List<Inet4Address> known = List.of(address(203, 0, 113, 1), home);

        assertThat(OwnAddresses.ofTheNetwork(() -> known)).isEqualTo(home);
    }

    @Test
    void noAddressIsSaidWithTheRemedy() {
        assertThatThrownBy(() -> OwnAddresses.ofTheNetwork(List::of))
                .isInstanceOf(IOException.class)
                .hasMessage(NONE);
    }

    @Test
    void noNetworkAtAllIsSaidInTheSameWords() {
        OwnAddresses.Known none = () -> {
            throw new SocketException("No network interfaces configured");
        };

        assertThatThrownBy(() -> OwnAddresses.ofTheNetwork(none))
                .isExactlyInstanceOf(IOException.class)
                .hasMessage(NONE);
    }
}
