package fanbike.adapter.bluez.bus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalTest {

    @ParameterizedTest
    @CsvSource({
        "org.bluez.Error.Failed, Operation already in progress, (Operation already in progress)",
        "org.bluez.Error.Failed, '', (it does not say why)",
        "org.bluez.Error.NotReady, '', is switched off",
        "org.bluez.Error.NotPermitted, '', tells as much on the air as it can",
        "org.freedesktop.DBus.Error.UnknownObject, '', is not there",
        "org.freedesktop.DBus.Error.ServiceUnknown, '', No Bluetooth service runs",
        "org.freedesktop.DBus.Error.AccessDenied, '', You may not use Bluetooth",
        "fanbike.NoAnswer, '', does not answer in time"
    })
    void saysInWordsWhyAndNeverByTheNameOfTheError(String name, String message, String words) {
        assertThat(Refusal.of("hci0", new BusError(name, message)))
                .hasMessageContaining(words)
                .message()
                .doesNotContain("Error", "fanbike.No");
    }
}
