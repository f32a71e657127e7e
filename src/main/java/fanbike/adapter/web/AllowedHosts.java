package fanbike.adapter.web;

import fanbike.app.port.RidePages.Reach;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The names by which a browser may call the page. Any other means that somebody else's name leads here (DNS rebinding), or
 * that somebody else's page asks.
 *
 * @param names in lower case, with the port
 */
record AllowedHosts(Set<String> names) {

    /** No name at all. */
    static final AllowedHosts NONE = new AllowedHosts(Set.of());

    private static final int PORT_LEFT_OUT = 80;
    private static final String SCHEME = "http://";

    /**
     * The names of a page.
     *
     * @param reach who may open it
     * @param port where it is served
     */
    static AllowedHosts of(Reach reach, int port) throws IOException {
        var hosts = new TreeSet<>(Set.of("localhost", "127.0.0.1", "[::1]"));
        if (reach.isLan()) {
            OwnAddresses.all().forEach(address -> hosts.add(address.getHostAddress()));
            addNames(hosts);
        }
        String ending = port == PORT_LEFT_OUT ? "" : ":" + port;
        return new AllowedHosts(hosts.stream().map(host -> host + ending).collect(Collectors.toUnmodifiableSet()));
    }

    private static void addNames(Set<String> hosts) {
        try {
            String name = InetAddress.getLocalHost().getHostName().toLowerCase(Locale.ROOT);
            hosts.add(name);
            hosts.add(name + ".local");
        } catch (UnknownHostException nameless) {
            // A machine without a name is reached by its addresses alone.
        }
    }

    /**
     * Whether a request may call the page so.
     *
     * @param host of its {@code Host} header
     */
    boolean allows(String host) {
        return names.contains(host.toLowerCase(Locale.ROOT));
    }

    /**
     * Whether a request comes from the page itself.
     *
     * @param origin of its {@code Origin} header
     */
    boolean allowsOrigin(String origin) {
        return origin.startsWith(SCHEME) && allows(origin.substring(SCHEME.length()));
    }
}
