package fanbike.adapter.cli;

import fanbike.core.report.PrintableText;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Takes the address of a message bus, as the D-Bus specification writes it ("Server Addresses"), of the two sorts that can
 * be reached from here. What is wrong with it is said before it is used: a connection that is refused would be all that
 * is known after.
 */
final class BusAddress implements ITypeConverter<String> {

    private static final String UNIX = "unix";
    private static final String TCP = "tcp";
    private static final Pattern PORT = Pattern.compile("\\d{1,5}");
    private static final int GREATEST_PORT = 65_535;
    private static final int LONGEST_ECHO = 60;

    /** The address as it is; a blank one, too, which stands for the system's own bus. */
    @Override
    public String convert(String text) {
        if (!text.isBlank()) {
            check(text);
        }
        return text;
    }

    private static void check(String address) {
        int colon = address.indexOf(':');
        String transport = address.substring(0, Math.max(0, colon));
        if (!transport.equals(UNIX) && !transport.equals(TCP)) {
            throw refused(quote(address) + " is no address of a message bus");
        }
        Map<String, String> parts = parts(address.substring(colon + 1));
        if (transport.equals(UNIX)) {
            require(parts, "path", address);
        } else {
            require(parts, "host", address);
            require(parts, "port", address);
            checkPort(parts.getOrDefault("port", ""));
        }
    }

    private static Map<String, String> parts(String text) {
        var parts = new HashMap<String, String>();
        for (String part : text.split(",", -1)) {
            int equals = part.indexOf('=');
            if (equals < 1 || equals == part.length() - 1) {
                throw refused(quote(part) + " in it has no name or no value");
            }
            parts.put(part.substring(0, equals), part.substring(equals + 1));
        }
        return parts;
    }

    private static void require(Map<String, String> parts, String key, String address) {
        if (!parts.containsKey(key)) {
            throw refused(key + " is missing in " + quote(address));
        }
    }

    private static void checkPort(String port) {
        boolean isPort =
                PORT.matcher(port).matches() && Integer.parseInt(port) >= 1 && Integer.parseInt(port) <= GREATEST_PORT;
        if (!isPort) {
            throw refused("its port " + quote(port) + " is not a number from 1 to " + GREATEST_PORT);
        }
    }

    private static TypeConversionException refused(String what) {
        return new TypeConversionException(what
                + "; allowed: unix:path=... or tcp:host=...,port=...; FANBIKE_BUS is read where --bus is not given");
    }

    private static String quote(String text) {
        return '"' + PrintableText.of(text, LONGEST_ECHO) + '"';
    }
}
