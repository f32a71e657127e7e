package fanbike.adapter.bluez.bus;

import java.nio.channels.UnresolvedAddressException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.freedesktop.dbus.exceptions.DBusExecutionException;

/**
 * Why a call failed.
 *
 * @param name of the error on the bus, {@code org.bluez.Error.Failed}; one of the constants here where the bus has none
 * @param message in the words of whoever failed
 */
public record BusError(String name, String message) {

    /** Nothing was answered in time. */
    public static final String NO_ANSWER = "fanbike.NoAnswer";

    /** The bus is gone, or was never there. */
    public static final String NO_BUS = "fanbike.NoBus";

    private static final String BLUEZ = "org.bluez.Error.";
    private static final String STANDARD_CLASSES = "org.freedesktop.dbus.errors.";
    private static final String TRANSPORT_CLASSES = "org.freedesktop.dbus.exceptions.";
    private static final String NO_WORDS = "no answer in time";
    private static final String OWN = "fanbike.";
    private static final String STANDARD = "org.freedesktop.DBus.Error.";

    /**
     * What a failure means.
     *
     * @param failure whatever a call threw
     */
    public static BusError of(Throwable failure) {
        boolean wrapped = failure instanceof ExecutionException || failure instanceof CompletionException;
        Throwable cause = failure.getCause();
        if (wrapped && cause != null) {
            return of(cause);
        }
        return new BusError(nameOf(failure), wordsOf(failure));
    }

    private static String wordsOf(Throwable failure) {
        // Which dbus-java tells as "null".
        if (failure.getCause() instanceof UnresolvedAddressException) {
            return "its host is not known";
        }
        String message = failure.getMessage();
        return message == null ? NO_WORDS : message;
    }

    /** dbus-java keeps an error's name as the name of a class. */
    private static String nameOf(Throwable failure) {
        String type = failure.getClass().getName().replace('$', '.');
        if (failure instanceof TimeoutException || type.equals(STANDARD_CLASSES + "NoReply")) {
            return NO_ANSWER;
        }
        if (failure instanceof DBusExecutionException && type.startsWith(STANDARD_CLASSES)) {
            return STANDARD + type.substring(STANDARD_CLASSES.length());
        }
        // An error with a name that nobody knows is an answer all the same.
        boolean isAnswer = failure.getClass().equals(DBusExecutionException.class);
        return type.startsWith(TRANSPORT_CLASSES) && !isAnswer ? NO_BUS : type;
    }

    /**
     * Whether it is one of BlueZ's own errors.
     *
     * @param shortName {@code Failed}
     */
    public boolean isBluez(String shortName) {
        return name.equals(BLUEZ + shortName);
    }

    /**
     * Whether it is one of the errors that every bus has.
     *
     * @param shortName {@code ServiceUnknown}
     */
    public boolean isStandard(String shortName) {
        return name.equals(STANDARD + shortName);
    }

    @Override
    public String toString() {
        if (name.startsWith(OWN)) {
            return message;
        }
        return message.isBlank() ? name : name + ": " + message;
    }
}
