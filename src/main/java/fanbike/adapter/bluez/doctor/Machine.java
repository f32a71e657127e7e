package fanbike.adapter.bluez.doctor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the machine's own files tell. A file that is not there tells nothing, which is no fault.
 *
 * @param root of its files
 */
record Machine(Path root) {

    private static final Logger LOG = LoggerFactory.getLogger(Machine.class);
    private static final List<String> DAEMONS =
            List.of("usr/libexec/bluetooth/bluetoothd", "usr/lib/bluetooth/bluetoothd", "usr/sbin/bluetoothd");

    OperatingSystem system() {
        return OperatingSystem.of(lines(root.resolve("etc/os-release")), Files.exists(root.resolve("etc/rpi-issue")));
    }

    boolean hasDaemon() {
        return DAEMONS.stream().anyMatch(path -> Files.exists(root.resolve(path)));
    }

    /** The kernel's switches for Bluetooth radios (Documentation/ABI/stable/sysfs-class-rfkill). */
    List<RadioSwitch> switches() {
        Path all = root.resolve("sys/class/rfkill");
        List<RadioSwitch> found = new ArrayList<>();
        if (!Files.isDirectory(all)) {
            return found;
        }
        try (DirectoryStream<Path> each = Files.newDirectoryStream(all)) {
            for (Path one : each) {
                if (line(one.resolve("type")).equals("bluetooth")) {
                    found.add(new RadioSwitch(
                            line(one.resolve("name")),
                            line(one.resolve("soft")).equals("1"),
                            line(one.resolve("hard")).equals("1")));
                }
            }
        } catch (IOException unreadable) {
            LOG.info("{} cannot be read", all, unreadable);
        }
        return found;
    }

    private static String line(Path file) {
        return lines(file).stream().findFirst().orElse("").strip();
    }

    private static List<String> lines(Path file) {
        if (!Files.isReadable(file)) {
            return List.of();
        }
        try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
            return lines.toList();
        } catch (IOException unreadable) {
            LOG.info("{} cannot be read", file, unreadable);
            return List.of();
        }
    }
}
