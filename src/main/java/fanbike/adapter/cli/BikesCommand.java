package fanbike.adapter.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fanbike.app.port.InvalidFileException;
import fanbike.app.port.bluetooth.RememberedDevice;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code fanbike bikes}: what was paired. */
@Command(
        description = "Lists the bikes and straps that were paired.",
        footer = {"", "Examples:", "  fanbike bikes", "  fanbike bikes --json"})
final class BikesCommand implements Callable<Integer> {

    private final Outside outside;

    @Option(names = "--json", description = "One JSON object a line.")
    private boolean json;

    BikesCommand(Outside outside) {
        this.outside = outside;
    }

    @Override
    public Integer call() throws InvalidFileException {
        List<RememberedDevice> devices = outside.devices().list();
        if (devices.isEmpty()) {
            outside.err().println("No bike is remembered yet; fanbike pair finds one and remembers it.");
        }
        if (json) {
            devices.forEach(device -> outside.out().println(jsonLine(device)));
        } else {
            print(devices);
        }
        return 0;
    }

    private void print(List<RememberedDevice> devices) {
        int nicknames = widest(devices, device -> KnownDevices.shown(device.nickname()));
        int names = widest(devices, device -> KnownDevices.shown(device.name()));
        String form = "%-" + nicknames + "s  %-" + names + "s  %-16s  %s  %s%s%n";
        for (RememberedDevice device : devices) {
            outside.out()
                    .printf(
                            Locale.ROOT,
                            form,
                            KnownDevices.shown(device.nickname()),
                            KnownDevices.shown(device.name()),
                            KnownDevices.words(device.kind()),
                            device.address(),
                            device.adapter(),
                            ratio(device));
        }
    }

    private static int widest(List<RememberedDevice> devices, Function<RememberedDevice, String> text) {
        return Math.max(
                1, devices.stream().map(text).mapToInt(String::length).max().orElse(1));
    }

    private static String ratio(RememberedDevice device) {
        return device.wheelRatio().isPresent()
                ? "  wheel ratio " + device.wheelRatio().getAsDouble()
                : "";
    }

    private static String jsonLine(RememberedDevice device) {
        ObjectNode object = JsonLine.object();
        object.put("nickname", device.nickname());
        object.put("name", device.name());
        object.put("kind", device.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        object.put("address", device.address().text());
        object.put("adapter", device.adapter());
        device.wheelRatio()
                .ifPresentOrElse(
                        ratio -> object.put("wheelRatio", BigDecimal.valueOf(ratio)),
                        () -> object.putNull("wheelRatio"));
        return JsonLine.of(object);
    }
}
