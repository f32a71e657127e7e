package fanbike.adapter.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Where the network finds this machine. */
final class OwnAddresses {

    private static final String NONE = "This machine has no address in a network, so no other could open the page:"
            + " connect it to one, or leave out =lan.";

    private OwnAddresses() {}

    /** Knows this machine's addresses. */
    @FunctionalInterface
    interface Known {

        /**
         * All that are not this machine's alone.
         *
         * @throws SocketException also where it has no network at all, not even its own
         */
        List<Inet4Address> addresses() throws SocketException;
    }

    /**
     * The address that other machines most likely reach.
     *
     * @throws IOException when there is none
     */
    static Inet4Address ofTheNetwork() throws IOException {
        return ofTheNetwork(OwnAddresses::all);
    }

    static Inet4Address ofTheNetwork(Known known) throws IOException {
        try {
            return known.addresses().stream()
                    .min(Comparator.comparing(address -> !address.isSiteLocalAddress()))
                    .orElseThrow(() -> new IOException(NONE));
        } catch (SocketException withoutAnyNetwork) {
            throw new IOException(NONE, withoutAnyNetwork);
        }
    }

    /** All that are not this machine's alone. */
    static List<Inet4Address> all() throws SocketException {
        return NetworkInterface.networkInterfaces()
                .filter(OwnAddresses::isUp)
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
                .flatMap(OwnAddresses::version4)
                .toList();
    }

    private static boolean isUp(NetworkInterface network) {
        try {
            return network.isUp();
        } catch (SocketException e) {
            throw new UncheckedIOException("a network interface does not say whether it is up", e);
        }
    }

    private static Stream<Inet4Address> version4(InetAddress address) {
        return address instanceof Inet4Address old ? Stream.of(old) : Stream.empty();
    }
}
