package fanbike.app.emulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fanbike.app.UsageException;
import fanbike.app.port.bluetooth.PeripheralProfile;
import fanbike.app.port.bluetooth.PeripheralProfile.Attribute;
import fanbike.app.port.bluetooth.PeripheralProfile.Service;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmulatedDeviceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ftms      | 1826: 2ad2[NOTIFY]; 2acc[READ]0756000000000100; 2ad9[WRITE, INDICATE]; 2ada[NOTIFY] | {1826=012000}
            csc       | 1816: 2a5b[NOTIFY]; 2a5c[READ]0200                                                  | {}
            csc-wheel | 1816: 2a5b[NOTIFY]; 2a5c[READ]0100                                                  | {}
            cps       | 1818: 2a63[NOTIFY]; 2a65[READ]08000000                                              | {}
            hr        | 180d: 2a37[NOTIFY]                                                                  | {}
            csc hr    | 1816: 2a5b[NOTIFY]; 2a5c[READ]0200 180d: 2a37[NOTIFY]                               | {}
            """)
    void offersTheServicesOfWhatItIs(String labels, String services, String serviceData) throws UsageException {
        PeripheralProfile profile = EmulatedDevice.of(Arrays.asList(labels.split(" ")), Optional.of("Me"))
                .profile();

        assertThat(profile.name()).isEqualTo("Me");
        assertThat(text(profile)).isEqualTo(services);
        assertThat(profile.serviceData()).hasToString(serviceData);
    }

    @Test
    void isNamedAfterWhatItIs() throws UsageException {
        EmulatedDevice device = EmulatedDevice.of(List.of("ftms", "hr"), Optional.empty());

        assertThat(device.name()).isEqualTo("Fanbike ftms+hr");
    }

    @Test
    void aRideBeginsWhenTheBikeIsSubscribedAndNotTheStrap() throws UsageException {
        assertThat(EmulatedDevice.of(List.of("hr", "cps"), Optional.empty()).measurement())
                .isEqualTo("2a63");
        assertThat(EmulatedDevice.of(List.of("hr"), Optional.empty()).measurement())
                .isEqualTo("2a37");
    }

    @Test
    void isOneOfTheSimulatedBikesOrNone() throws UsageException {
        assertThat(EmulatedDevice.of(List.of("csc-wheel"), Optional.empty()).bike())
                .contains("csc-wheel");
        assertThat(EmulatedDevice.of(List.of("hr"), Optional.empty()).bike()).isEmpty();
    }

    @Test
    void whatIsNotKnownIsRefusedWithWhatIs() {
        assertThatThrownBy(() -> EmulatedDevice.of(List.of("ftms", "rower"), Optional.empty()))
                .isInstanceOf(UsageException.class)
                .hasMessage("\"rower\" cannot be played; these can: ftms, csc, csc-wheel, cps, hr.");
    }

    @Test
    void isWhatItIsOnceHoweverOftenThatIsSaid() throws UsageException {
        EmulatedDevice device = EmulatedDevice.of(List.of("hr", "hr", "hr", "hr", "hr", "hr", "hr"), Optional.empty());

        assertThat(device.name()).isEqualTo("Fanbike hr");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void anEmptyNameIsRefused(String name) {
        assertThatThrownBy(() -> EmulatedDevice.of(List.of("hr"), Optional.of(name)))
                .isInstanceOf(UsageException.class)
                .hasMessage("The name is empty; give it one, or leave --name out.");
    }

    @Test
    void aNameThatDoesNotFitOnTheAirIsRefused() throws UsageException {
        String fits = "ä".repeat(14) + "a";

        assertThat(EmulatedDevice.of(List.of("hr"), Optional.of(fits)).name()).isEqualTo(fits);
        assertThatThrownBy(() -> EmulatedDevice.of(List.of("hr"), Optional.of(fits + "a")))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("at most 29 bytes in UTF-8, it has 30");
    }

    @Test
    void twoBikesInOneAreRefused() {
        assertThatThrownBy(() -> EmulatedDevice.of(List.of("ftms", "csc"), Optional.empty()))
                .isInstanceOf(UsageException.class)
                .hasMessage("A device is one bike, or hr, or both (ftms,hr); not [ftms, csc].");
    }

    private static String text(PeripheralProfile profile) {
        return profile.services().stream().map(EmulatedDeviceTest::text).collect(Collectors.joining(" "));
    }

    private static String text(Service service) {
        return service.uuid() + ": "
                + service.characteristics().stream()
                        .map(EmulatedDeviceTest::text)
                        .collect(Collectors.joining("; "));
    }

    private static String text(Attribute attribute) {
        return attribute.uuid() + attribute.properties().stream().sorted().toList() + attribute.value();
    }
}
