package fanbike.adapter.bluez.bus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.bluez.Error;
import org.freedesktop.dbus.errors.AccessDenied;
import org.freedesktop.dbus.errors.NoReply;
import org.freedesktop.dbus.errors.ServiceUnknown;
import org.freedesktop.dbus.errors.UnknownObject;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.exceptions.DBusExecutionException;
import org.freedesktop.dbus.exceptions.NotConnected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BusErrorTest {

    static List<Class<?>> bluezErrors() {
        return Arrays.asList(Error.class.getDeclaredClasses());
    }

    @ParameterizedTest
    @MethodSource("bluezErrors")
    void everyErrorOfBluezKeepsItsName(Class<? extends DBusExecutionException> type)
            throws ReflectiveOperationException {
        DBusExecutionException thrown = type.getConstructor(String.class).newInstance("le-connection-abort-by-local");

        BusError error = BusError.of(thrown);

        assertThat(error.name()).isEqualTo("org.bluez.Error." + type.getSimpleName());
        assertThat(error.isBluez(type.getSimpleName())).isTrue();
        assertThat(error).hasToString("org.bluez.Error." + type.getSimpleName() + ": le-connection-abort-by-local");
    }

    @Test
    void aHostThatNobodyKnowsIsSaidToBeThat() {
        var thrown = new DBusException("Failed to connect to bus: null", new UnresolvedAddressException());

        assertThat(BusError.of(thrown).message()).isEqualTo("its host is not known");
    }

    @Test
    void everyErrorThatBluezIsSeenToGiveIsThere() {
        assertThat(bluezErrors())
                .extracting(Class::getSimpleName)
                .contains(
                        "AlreadyConnected",
                        "AlreadyExists",
                        "DoesNotExist",
                        "Failed",
                        "InProgress",
                        "InvalidArguments",
                        "NotAuthorized",
                        "NotAvailable",
                        "NotConnected",
                        "NotPermitted",
                        "NotReady",
                        "NotSupported");
    }

    @Test
    void theErrorsThatEveryBusHasKeepTheirNames() {
        assertThat(BusError.of(new ServiceUnknown("")).isStandard("ServiceUnknown"))
                .isTrue();
        assertThat(BusError.of(new UnknownObject("")).isStandard("UnknownObject"))
                .isTrue();
        assertThat(BusError.of(new AccessDenied("")).isStandard("AccessDenied")).isTrue();
        assertThat(BusError.of(new AccessDenied("")).isBluez("AccessDenied")).isFalse();
    }

    @Test
    void noAnswerIsOneThingWhoeverGaveUp() {
        assertThat(BusError.of(new TimeoutException()).name()).isEqualTo(BusError.NO_ANSWER);
        assertThat(BusError.of(new NoReply("")).name()).isEqualTo(BusError.NO_ANSWER);
    }

    @Test
    void aConnectionThatIsGoneIsNoBus() {
        assertThat(BusError.of(new NotConnected("Disconnected")).name()).isEqualTo(BusError.NO_BUS);
        assertThat(BusError.of(new DBusException("Failed to connect", new IOException()))
                        .name())
                .isEqualTo(BusError.NO_BUS);
    }

    @Test
    void whatIsWrappedIsSeen() {
        var failed = new Error.Failed("x");

        assertThat(BusError.of(new ExecutionException(new CompletionException(failed))))
                .isEqualTo(BusError.of(failed));
    }

    @Test
    void anythingElseGoesByTheNameOfItsClass() {
        assertThat(BusError.of(new IllegalStateException("odd")))
                .isEqualTo(new BusError("java.lang.IllegalStateException", "odd"));
        assertThat(BusError.of(new DBusExecutionException("nameless")).message())
                .isEqualTo("nameless");
    }

    @Test
    void anErrorWithoutWordsIsItsName() {
        assertThat(new BusError("org.bluez.Error.Failed", " ")).hasToString("org.bluez.Error.Failed");
    }
}
