package fanbike.adapter.bluez.doctor;

import java.util.List;

/** The systems for which remedies are known, with what differs between them. */
enum OperatingSystem {
    DEBIAN("sudo apt install bluez"),
    UBUNTU("sudo apt install bluez"),
    RASPBERRY_PI_OS("sudo apt install bluez pi-bluetooth"),
    OTHER("Install the package bluez of your system.");

    private final String install;

    OperatingSystem(String install) {
        this.install = install;
    }

    /**
     * The system that its own files tell of.
     *
     * @param osRelease lines of {@code /etc/os-release} (os-release(5))
     * @param hasRaspberryIssue whether there is {@code /etc/rpi-issue}, as on every Raspberry Pi OS
     */
    static OperatingSystem of(List<String> osRelease, boolean hasRaspberryIssue) {
        if (hasRaspberryIssue || is(osRelease, "raspbian")) {
            return RASPBERRY_PI_OS;
        }
        if (is(osRelease, "ubuntu")) {
            return UBUNTU;
        }
        return is(osRelease, "debian") ? DEBIAN : OTHER;
    }

    /** Its own name first, then those of what it was made from. */
    private static boolean is(List<String> osRelease, String name) {
        return osRelease.stream()
                .filter(line -> line.startsWith("ID=") || line.startsWith("ID_LIKE="))
                .map(line -> line.substring(line.indexOf('=') + 1).replace("\"", ""))
                .anyMatch(ids -> List.of(ids.split(" ")).contains(name));
    }

    /** How BlueZ is installed. */
    String install() {
        return install;
    }

    /** What to do where the machine shows no adapter. */
    String findAdapter() {
        String plug =
                "Plug in a USB Bluetooth adapter (4.0 or newer), or switch Bluetooth on in the machine's settings.";
        return this == RASPBERRY_PI_OS
                ? "Take the line dtoverlay=disable-bt out of /boot/firmware/config.txt, if it is there.\n"
                        + "sudo systemctl enable --now hciuart\n" + plug
                : plug;
    }
}
