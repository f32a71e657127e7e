package fanbike.adapter.bluez.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.adapter.bluez.bus.AdapterObject;
import fanbike.adapter.bluez.bus.BusError;
import fanbike.app.port.bluetooth.Finding;
import fanbike.app.port.bluetooth.Finding.Health;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DiagnosisTest {

    private static final AdapterObject ON = adapter("hci0", true, false, true);

    private Optional<String> bus = Optional.empty();
    private Optional<BusError> busError = Optional.empty();
    private boolean installed = true;
    private boolean runs = true;
    private Optional<BusError> objectsError = Optional.empty();
    private List<AdapterObject> adapters = List.of(ON);
    private List<Vitals.Connected> connected = List.of();
    private List<RadioSwitch> switches = List.of(new RadioSwitch("hci0", false, false));
    private OperatingSystem system = OperatingSystem.DEBIAN;

    @Test
    void findsNothingWrongWhereNothingIs() {
        assertThat(examine()).extracting(Finding::health).containsOnly(Health.GOOD);
        assertThat(examine())
                .extracting(Finding::subject)
                .containsExactly("Message bus", "Bluetooth service", "Permission", "rfkill", "Adapter hci0");
    }

    @Test
    void namesTheBusThatCannotBeReachedAndGuessesNothingBehindIt() {
        busError = Optional.of(new BusError(BusError.NO_BUS, "No such file or directory"));
        runs = false;
        adapters = List.of();

        assertThat(onlyBad().subject()).isEqualTo("Message bus");
        assertThat(onlyBad().sentence()).contains("No such file or directory");
        assertThat(onlyBad().remedy()).contains("systemctl start dbus");
    }

    @Test
    void doubtsTheAddressOfABusThatWasNamed() {
        bus = Optional.of("tcp:host=gym,port=1");
        busError = Optional.of(new BusError(BusError.NO_ANSWER, "null"));
        runs = false;
        adapters = List.of();

        assertThat(onlyBad().sentence())
                .isEqualTo("The message bus at tcp:host=gym,port=1 cannot be reached (it does not answer).");
        assertThat(onlyBad().remedy()).contains("--bus").doesNotContain("dbus");
    }

    @Test
    void tellsAServiceThatIsStoppedFromOneThatIsNotInstalled() {
        runs = false;
        adapters = List.of();

        assertThat(onlyBad().remedy()).startsWith("sudo systemctl enable --now bluetooth");

        installed = false;

        assertThat(onlyBad().remedy()).startsWith("sudo apt install bluez");
    }

    @ParameterizedTest
    @EnumSource(OperatingSystem.class)
    void hasARemedyForEverySystem(OperatingSystem each) {
        system = each;
        runs = false;
        installed = false;

        assertThat(onlyBad().remedy()).contains("bluez");
    }

    @Test
    void sendsWhoMayNotUseItToTheGroup() {
        objectsError = Optional.of(new BusError("org.freedesktop.DBus.Error.AccessDenied", "Rejected send message"));
        adapters = List.of();

        assertThat(onlyBad().subject()).isEqualTo("Permission");
        assertThat(onlyBad().remedy()).contains("usermod -aG bluetooth").contains("polkit");
    }

    @Test
    void restartsAServiceThatDoesNotAnswer() {
        objectsError = Optional.of(new BusError(BusError.NO_ANSWER, ""));
        adapters = List.of();

        assertThat(onlyBad().subject()).isEqualTo("Bluetooth service");
        assertThat(onlyBad().remedy()).contains("restart bluetooth");
    }

    @Test
    void tellsABlockBySoftwareFromABlockByASwitch() {
        switches = List.of(new RadioSwitch("hci0", true, false));

        assertThat(onlyBad().remedy()).isEqualTo("sudo rfkill unblock bluetooth");

        switches = List.of(new RadioSwitch("hci0", true, true));

        assertThat(onlyBad().sentence()).contains("switch or key");
    }

    @Test
    void looksAtTheKernelsSwitchesEvenWhereTheServiceIsStopped() {
        runs = false;
        switches = List.of(new RadioSwitch("hci0", true, false));

        assertThat(examine())
                .filteredOn(found -> found.health() == Health.BAD)
                .extracting(Finding::subject)
                .containsExactly("Bluetooth service", "rfkill");
    }

    @Test
    void saysWhatToDoWithoutAnAdapter() {
        adapters = List.of();

        assertThat(onlyBad().sentence()).isEqualTo("There is no Bluetooth adapter.");

        system = OperatingSystem.RASPBERRY_PI_OS;

        assertThat(onlyBad().remedy()).contains("dtoverlay=disable-bt");
    }

    @Test
    void namesTheAdaptersThereAreWhereTheWantedOneIsNot() {
        List<Finding> found = Diagnosis.of(vitals(), List.of("hci7"));

        assertThat(found).last().satisfies(finding -> {
            assertThat(finding.health()).isEqualTo(Health.BAD);
            assertThat(finding.subject()).isEqualTo("Adapter hci7");
            assertThat(finding.sentence()).contains("hci0");
        });
    }

    @Test
    void anAdapterThatIsOffIsBadUnlessAnotherIsOn() {
        AdapterObject off = adapter("hci1", false, false, true);
        adapters = List.of(off);

        assertThat(onlyBad().remedy()).contains("bluetoothctl power on").contains(off.address());

        adapters = List.of(ON, off);

        assertThat(examine()).last().extracting(Finding::health).isEqualTo(Health.DOUBTFUL);
        assertThat(Diagnosis.of(vitals(), List.of("hci1")))
                .last()
                .extracting(Finding::health)
                .isEqualTo(Health.BAD);
    }

    @Test
    void refusesAnAdapterWithoutLowEnergy() {
        adapters = List.of(adapter("hci0", true, false, false));

        assertThat(onlyBad().sentence()).contains("Low Energy");
    }

    @Test
    void warnsOfOtherProgramsThatUseTheAdapter() {
        connected = List.of(new Vitals.Connected("/org/bluez/hci0", "Headphones"));

        assertThat(examine()).last().satisfies(found -> {
            assertThat(found.health()).isEqualTo(Health.DOUBTFUL);
            assertThat(found.sentence()).contains("Headphones");
        });

        adapters = List.of(adapter("hci0", true, true, true));

        assertThat(examine()).last().satisfies(found -> {
            assertThat(found.health()).isEqualTo(Health.DOUBTFUL);
            assertThat(found.sentence()).contains("looks for devices");
        });
    }

    private Finding onlyBad() {
        List<Finding> bad =
                examine().stream().filter(found -> found.health() == Health.BAD).toList();
        assertThat(bad).hasSize(1);
        return bad.get(0);
    }

    private List<Finding> examine() {
        return Diagnosis.of(vitals(), List.of());
    }

    private Vitals vitals() {
        return new Vitals(bus, busError, installed, runs, objectsError, adapters, connected, switches, system);
    }

    private static AdapterObject adapter(String name, boolean on, boolean discovering, boolean lowEnergy) {
        return new AdapterObject("/org/bluez/" + name, "00:00:00:00:00:0" + name.charAt(3), on, discovering, lowEnergy);
    }
}
