package fanbike.app.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fanbike.app.UsageException;
import fanbike.app.port.bluetooth.RememberedDevice;
import fanbike.app.port.bluetooth.RememberedDevice.Kind;
import fanbike.fixtures.Nearby;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NicknamesTest {

    private final Nicknames nicknames = new Nicknames(List.of(new RememberedDevice(
            Nearby.address(1), "hci0", "ECHO_BIKE_1", "Garage", Kind.FTMS, OptionalDouble.empty())));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "garage",
                "Bike 2",
                "my_bike.left-1",
                "Fahrrad Ä",
                "0123456789012345678901234567890123456789"
            })
    void canBeLettersDigitsAndAFewSigns(String nickname) {
        assertThatCode(() -> Nicknames.check(nickname)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                " a",
                "a ",
                "a\tb",
                "a/b",
                "a\u001bb",
                "01234567890123456789012345678901234567890",
                "C0:FF:EE:00:00:01"
            })
    void cannotBeAnythingElse(String nickname) {
        assertThatThrownBy(() -> Nicknames.check(nickname))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("1 to 40 letters");
    }

    @Test
    void belongToOneDeviceInWhateverCase() throws UsageException {
        nicknames.checkFree("garage", Nearby.address(1));
        nicknames.checkFree("cellar", Nearby.address(2));

        assertThatThrownBy(() -> nicknames.checkFree("garage", Nearby.address(2)))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("C0:FF:EE:00:00:01");
    }

    @ParameterizedTest
    @CsvSource({
        "ECHO_BIKE_077937, ECHO_BIKE_077937",
        "'  Assault/Bike (x)  ', Assault Bike x",
        "'\u001b[31mred', 31mred",
        "'', bike",
        "'\u202e//', bike",
        "garage, garage 2",
        "a very long name that nobody wants to type, a very long name tha",
        "'🚲🚲', bike"
    })
    void areLikeTheNameWhereNobodyWishesOne(String name, String nickname) throws UsageException {
        String suggested = nicknames.suggest(Nearby.address(2), name, "bike");

        assertThat(suggested).isEqualTo(nickname);
        Nicknames.check(suggested);
    }

    @Test
    void stayAsTheyAre() {
        assertThat(nicknames.suggest(Nearby.address(1), "ECHO_BIKE_1", "bike")).isEqualTo("Garage");
    }
}
