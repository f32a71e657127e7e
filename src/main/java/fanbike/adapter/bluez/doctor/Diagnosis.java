package fanbike.adapter.bluez.doctor;

import fanbike.adapter.bluez.bus.AdapterObject;
import fanbike.adapter.bluez.bus.BusError;
import fanbike.adapter.bluez.bus.Refusal;
import fanbike.app.port.bluetooth.Finding;
import fanbike.app.port.bluetooth.Finding.Health;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Judges what was found; what cannot be known because something before it is broken is left out. */
final class Diagnosis {

    private final Vitals vitals;
    private final List<String> wanted;
    private final List<Finding> findings = new ArrayList<>();

    private Diagnosis(Vitals vitals, List<String> wanted) {
        this.vitals = vitals;
        this.wanted = wanted;
    }

    /**
     * The findings.
     *
     * @param vitals what was found
     * @param wanted the adapters that are to be used, by name; none: any
     */
    static List<Finding> of(Vitals vitals, List<String> wanted) {
        var diagnosis = new Diagnosis(vitals, wanted);
        diagnosis.judge();
        return List.copyOf(diagnosis.findings);
    }

    private void judge() {
        if (judgeBus() && judgeDaemon() && judgePermission()) {
            judgeSwitches();
            if (judgePresence()) {
                chosen().forEach(this::judgeAdapter);
            }
        } else {
            judgeSwitches();
        }
    }

    private boolean judgeBus() {
        String bus =
                vitals.bus().map(address -> "The message bus at " + address).orElse("The system's message bus");
        if (vitals.busError().isEmpty()) {
            good("Message bus", bus + " answers.");
            return true;
        }
        String why = Refusal.why(vitals.busError().get());
        bad("Message bus", bus + " cannot be reached (" + why + ").", busRemedy());
        return false;
    }

    private String busRemedy() {
        if (vitals.bus().isPresent()) {
            return Refusal.OTHER_BUS;
        }
        return "sudo apt install dbus\nsudo systemctl start dbus\nIn a container, share /run/dbus/system_bus_socket"
                + " with it; a bus elsewhere is named with --bus.";
    }

    private boolean judgeDaemon() {
        if (vitals.daemonRuns()) {
            good("Bluetooth service", "bluetoothd runs.");
            return true;
        }
        if (vitals.daemonInstalled()) {
            bad(
                    "Bluetooth service",
                    "bluetoothd is installed and does not run.",
                    "sudo systemctl enable --now bluetooth\nIf it does not stay: journalctl -u bluetooth");
        } else {
            bad(
                    "Bluetooth service",
                    "bluetoothd is not there.",
                    vitals.system().install() + "\nsudo systemctl enable --now bluetooth");
        }
        return false;
    }

    private boolean judgePermission() {
        if (vitals.objectsError().isEmpty()) {
            good("Permission", "You may use Bluetooth.");
            return true;
        }
        BusError error = vitals.objectsError().get();
        if (error.isStandard("AccessDenied") || error.isBluez("NotAuthorized")) {
            bad(
                    "Permission",
                    "You may not use Bluetooth (" + error.name() + ").",
                    "sudo usermod -aG bluetooth $USER\nLog out and in again. Over ssh or in a service, a rule of polkit"
                            + " for org.bluez may be needed as well.");
        } else {
            bad(
                    "Bluetooth service",
                    "bluetoothd runs and cannot be used (" + Refusal.why(error) + ").",
                    "sudo systemctl restart bluetooth");
        }
        return false;
    }

    private void judgeSwitches() {
        List<RadioSwitch> hard =
                vitals.switches().stream().filter(RadioSwitch::hard).toList();
        List<RadioSwitch> soft =
                vitals.switches().stream().filter(RadioSwitch::soft).toList();
        if (!hard.isEmpty()) {
            bad(
                    "rfkill",
                    names(hard) + " is blocked by a switch or key of the machine.",
                    "Turn flight mode off, or use the switch for radios at the machine's side.");
        } else if (!soft.isEmpty()) {
            bad("rfkill", names(soft) + " is blocked by software.", "sudo rfkill unblock bluetooth");
        } else if (!vitals.switches().isEmpty()) {
            good("rfkill", "No radio is blocked.");
        }
    }

    private static String names(List<RadioSwitch> switches) {
        return switches.stream().map(RadioSwitch::name).collect(Collectors.joining(", "));
    }

    private boolean judgePresence() {
        if (vitals.adapters().isEmpty()) {
            bad("Adapter", "There is no Bluetooth adapter.", vitals.system().findAdapter());
            return false;
        }
        for (String name : wanted) {
            if (vitals.adapters().stream().noneMatch(adapter -> adapter.name().equals(name))) {
                bad(
                        "Adapter " + name,
                        "It is not there; these are: "
                                + vitals.adapters().stream()
                                        .map(AdapterObject::name)
                                        .collect(Collectors.joining(", ")) + ".",
                        "Plug it in, or name another with --adapter.");
            }
        }
        return true;
    }

    private List<AdapterObject> chosen() {
        return vitals.adapters().stream()
                .filter(adapter -> wanted.isEmpty() || wanted.contains(adapter.name()))
                .toList();
    }

    private void judgeAdapter(AdapterObject adapter) {
        String subject = "Adapter " + adapter.name();
        if (!adapter.lowEnergy()) {
            bad(
                    subject,
                    "It cannot do Bluetooth Low Energy, which bikes speak.",
                    "Use an adapter of Bluetooth 4.0 or newer.");
        } else if (!adapter.powered()) {
            judgeOff(subject, adapter);
        } else {
            judgeUse(subject, adapter);
        }
    }

    /** One that is off does no harm where another is on. */
    private void judgeOff(String subject, AdapterObject adapter) {
        boolean anotherIsOn =
                wanted.isEmpty() && vitals.adapters().stream().anyMatch(other -> other.powered() && other.lowEnergy());
        findings.add(new Finding(
                subject,
                anotherIsOn ? Health.DOUBTFUL : Health.BAD,
                "It is switched off.",
                "bluetoothctl select " + adapter.address() + "\nbluetoothctl power on\nTo have it on after each start:"
                        + " AutoEnable=true under [Policy] in /etc/bluetooth/main.conf"));
    }

    private void judgeUse(String subject, AdapterObject adapter) {
        List<String> devices = vitals.connected().stream()
                .filter(connected -> connected.adapterPath().equals(adapter.path()))
                .map(Vitals.Connected::name)
                .toList();
        if (adapter.discovering()) {
            findings.add(new Finding(
                    subject,
                    Health.DOUBTFUL,
                    "It is on (" + adapter.address()
                            + "), and another program looks for devices with it: connecting may"
                            + " take ten seconds longer.",
                    "Close the Bluetooth settings of the desktop, and end bluetoothctl scan."));
        } else if (!devices.isEmpty()) {
            findings.add(new Finding(
                    subject,
                    Health.DOUBTFUL,
                    "It is on (" + adapter.address() + "), and other programs use it for: " + String.join(", ", devices)
                            + ".",
                    "Nothing has to be done, unless the bike is among them, or does not connect."));
        } else {
            good(subject, "It is on (" + adapter.address() + ").");
        }
    }

    private void good(String subject, String sentence) {
        findings.add(new Finding(subject, Health.GOOD, sentence, ""));
    }

    private void bad(String subject, String sentence, String remedy) {
        findings.add(new Finding(subject, Health.BAD, sentence, remedy));
    }
}
