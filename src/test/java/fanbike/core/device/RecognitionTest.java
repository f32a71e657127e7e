package fanbike.core.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import fanbike.core.gatt.Octets;
import java.util.Arrays;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecognitionTest {

    private static final Map<String, Octets> SILENT = Map.of();

    @ParameterizedTest
    @CsvSource({
        "ECHO_BIKE_077937, 1826, BIKE, yes (FTMS)",
        "ECHO_BIKE_077937, '', BIKE, yes (FTMS)",
        "echo_bike_1, 1826, BIKE, yes (FTMS)",
        "AssaultRunner Pro, 1826, TREADMILL, no (treadmill)",
        "ASSAULTRUNNER, 1826, TREADMILL, no (treadmill)",
        "ASSAULT TREADMILL 12, 1826, TREADMILL, no (treadmill)",
        "ROGUE CONSOLE 5, 1826, ROWER, no (rower)",
        "PM5 430000000 Row, 1826 ce060000-43e5-11e4-916c-0800200c9a66, ROWER, no (rower)",
        "PM5 430000000 SKI, 1826, SKI_MACHINE, no (ski machine)",
        "PM5 430000000, 1826, FITNESS_MACHINE, 'maybe (FTMS, unknown machine)'",
        "PM5 430000000, ce060000-43e5-11e4-916c-0800200c9a66, OTHER, no (no such service)",
        "AssaultBike Classic, 1816, BIKE, maybe (CSC wheel)",
        "Assault Bike , 1826, BIKE, yes (FTMS)",
        "Assault Bike , '', BIKE, maybe (CSC wheel)",
        "Situs, 1816 180d 1818, SPEED_CADENCE_SENSOR, maybe (CSC)",
        "Assioma, 1818, POWER_METER, maybe (Cycling Power)",
        "Polar H10, 180d 180f, HEART_RATE_STRAP, no (heart rate only)",
        "Spin bike 3, 1826, BIKE, yes (FTMS)",
        "Home treadmill, 1826, TREADMILL, no (treadmill)",
        "Bike or rower, 1826, ROWER, no (rower)",
        "My bike's lamp, 180f, OTHER, no (no such service)",
        "'', 1826, FITNESS_MACHINE, 'maybe (FTMS, unknown machine)'",
        "'', '', OTHER, no (no such service)"
    })
    void takesADeviceForWhatItsNameAndItsServicesSay(String name, String services, DeviceSort sort, String cadence) {
        Recognition recognised = Recognition.of(said(name, services, SILENT));

        assertThat(recognised.sort()).isEqualTo(sort);
        assertThat(recognised.cadence().words()).isEqualTo(cadence);
    }

    @ParameterizedTest
    @CsvSource({
        "012000, BIKE, yes (FTMS)",
        "002000, BIKE, yes (FTMS)",
        "010200, CROSS_TRAINER, maybe (step rate)",
        "010100, TREADMILL, no (treadmill)",
        "011000, ROWER, no (rower)",
        "010400, STEPPER, no (stepper)",
        "010800, STEPPER, no (stepper)",
        "012100, BIKE, yes (FTMS)",
        "011100, TREADMILL, no (treadmill)",
        "010000, FITNESS_MACHINE, 'maybe (FTMS, unknown machine)'",
        "0100ff, FITNESS_MACHINE, 'maybe (FTMS, unknown machine)'",
        "0120, FITNESS_MACHINE, 'maybe (FTMS, unknown machine)'",
        "'', FITNESS_MACHINE, 'maybe (FTMS, unknown machine)'",
        "01200000ffff, BIKE, yes (FTMS)"
    })
    void believesTheMachineTypeWhereThereIsOne(String hex, DeviceSort sort, String cadence) {
        Recognition recognised = Recognition.of(said("K3", "1826", Map.of("1826", Octets.ofHex(hex))));

        assertThat(recognised.sort()).isEqualTo(sort);
        assertThat(recognised.cadence().words()).isEqualTo(cadence);
    }

    @Test
    void needsNoListOfServicesWhereThereIsServiceData() {
        Recognition recognised = Recognition.of(said("K3", "", Map.of("1826", Octets.ofHex("012000"))));

        assertThat(recognised.cadence().answer()).isEqualTo(CadencePromise.Answer.YES);
    }

    @Test
    void takesAMachineThatIsKnownByNameForThatWhateverItsServiceDataSays() {
        Recognition recognised = Recognition.of(said("ASSAULTRUNNER", "1826", Map.of("1826", Octets.ofHex("012000"))));

        assertThat(recognised.sort()).isEqualTo(DeviceSort.TREADMILL);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void neverThrowsWhateverADeviceSays(long seed) {
        var random = new Random(seed);

        for (int i = 0; i < 500; i++) {
            Advertisement said = nonsense(random);
            assertThatCode(() -> {
                        assertThat(Recognition.of(said).cadence().words()).isNotBlank();
                        assertThat(GattService.words(said.services())).doesNotContainNull();
                    })
                    .as("seed %d: %s", seed, said)
                    .doesNotThrowAnyException();
        }
    }

    private static Advertisement nonsense(Random random) {
        String start = random.nextBoolean() ? "PM5" : "ECHO_BIKE_";
        Set<String> services = random.ints(random.nextInt(5), 0, 2)
                .mapToObj(kind -> kind == 0 ? "1826" : text(random))
                .collect(Collectors.toSet());
        byte[] data = new byte[random.nextInt(6)];
        random.nextBytes(data);
        return new Advertisement(start + text(random), OptionalInt.empty(), services, Map.of("1826", Octets.of(data)));
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(40), 0, Character.MAX_CODE_POINT + 1)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static Advertisement said(String name, String services, Map<String, Octets> serviceData) {
        Set<String> set = Arrays.stream(services.split(" ", -1))
                .filter(service -> !service.isEmpty())
                .collect(Collectors.toSet());
        return new Advertisement(name, OptionalInt.of(-60), set, serviceData);
    }
}
