package fanbike.adapter.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fanbike.app.Inbox;
import fanbike.app.UsageException;
import fanbike.app.pairing.DeviceSearch;
import fanbike.app.pairing.HeardDevice;
import fanbike.app.port.InvalidFileException;
import fanbike.app.port.Terminal;
import fanbike.app.port.bluetooth.Bluetooth;
import fanbike.app.port.bluetooth.BluetoothException;
import fanbike.app.port.bluetooth.Outage;
import fanbike.app.port.bluetooth.RememberedDevice;
import fanbike.core.report.WordWrap;
import fanbike.core.session.Command;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code fanbike scan}: bikes and sensors nearby. */
@CommandLine.Command(
        description = "Lists the bikes and sensors nearby, and whether they can give cadence.",
        footer = {"", "Examples:", "  fanbike scan", "  fanbike scan --seconds 20 --json"})
final class ScanCommand implements Callable<Integer> {

    /** What to try where a bike is not heard. */
    static final String ADVICE =
            "Pedal to wake the bike; on an Echo Bike, hold the Bluetooth button for about 3 seconds;"
                    + " close phone apps that may hold it. fanbike doctor looks at this computer's side.";

    private final Outside outside;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = SearchLength.DEFAULT_SECONDS,
            description = "For how long, 1 to 600; ${DEFAULT-VALUE} where it is not said.")
    private int seconds;

    @Option(names = "--json", description = "One JSON document at the end.")
    private boolean json;

    @Mixin
    private final BluetoothOptions options = new BluetoothOptions();

    ScanCommand(Outside outside) {
        this.outside = outside;
    }

    @Override
    public Integer call() throws BluetoothException, InvalidFileException, UsageException, InterruptedException {
        long lengthNanos = SearchLength.nanos(seconds);
        List<RememberedDevice> remembered = outside.devices().list();
        Optional<Terminal> terminal =
                json ? Optional.empty() : outside.terminal().get();
        try {
            List<HeardDevice> heard = search(lengthNanos, terminal, remembered);
            if (json) {
                outside.out().println(JsonLine.of(document(heard, remembered)));
            } else {
                print(heard, remembered, terminal.map(Terminal::width).orElse(Terminal.UNKNOWN_WIDTH));
            }
        } finally {
            terminal.ifPresent(Terminal::close);
        }
        return 0;
    }

    private List<HeardDevice> search(long lengthNanos, Optional<Terminal> terminal, List<RememberedDevice> remembered)
            throws BluetoothException, InterruptedException {
        var inbox = new Inbox(outside.clocks().apply(0));
        // Before Bluetooth is opened, which takes a while: whoever is impatient gets the table, too.
        outside.interrupt().accept(() -> inbox.command(Command.STOP));
        try (Bluetooth bluetooth = options.open(outside)) {
            terminal.ifPresent(keys -> keys.listen(key -> {
                if (PairingKeys.endsASearch(key)) {
                    inbox.command(Command.STOP);
                }
            }));
            var line = new LiveLine(terminal.isPresent() ? outside.out() : outside.err(), terminal);
            var live = new HeardLines(line, remembered);
            try {
                return new DeviceSearch(bluetooth, inbox).run(lengthNanos, progress(live, line), devices -> false);
            } finally {
                line.clear();
            }
        }
    }

    private DeviceSearch.Progress progress(HeardLines live, LiveLine line) {
        return new DeviceSearch.Progress() {
            @Override
            public void heard(List<HeardDevice> devices, long leftNanos) {
                if (!json) {
                    live.show(devices, leftNanos);
                }
            }

            @Override
            public void lost(Outage outage) {
                line.clear();
                say(outage.event() + "; the list may not be whole.", line.width());
            }

            @Override
            public void weakened(Outage loss) {
                lost(loss);
            }
        };
    }

    private void print(List<HeardDevice> heard, List<RememberedDevice> remembered, int width) {
        List<DeviceRow> rows = heard.stream()
                .filter(device -> !device.isNobody())
                .sorted(Comparator.comparing((HeardDevice device) ->
                                device.recognised().cadence().answer())
                        .thenComparing(device -> device.recognised().sort())
                        .thenComparingInt(device -> -device.said().rssiDbm().orElse(-1_000)))
                .map(device -> DeviceRow.of(device, remembered))
                .toList();
        if (!rows.isEmpty()) {
            DeviceTable.of(rows, width).forEach(outside.out()::println);
        }
        long nobodies = heard.stream().filter(HeardDevice::isNobody).count();
        if (nobodies > 0) {
            say("Not listed: " + nobodies + " without a name and without a service that is known here.", width);
        }
        if (rows.isEmpty()) {
            say("No bike and no sensor was heard. " + ADVICE, width);
        }
    }

    private void say(String text, int width) {
        WordWrap.of(text, width).forEach(outside.err()::println);
    }

    private static ObjectNode document(List<HeardDevice> heard, List<RememberedDevice> remembered) {
        ObjectNode document = JsonLine.object();
        ArrayNode devices = document.putArray("devices");
        heard.forEach(device -> devices.add(object(device, remembered)));
        return document;
    }

    private static ObjectNode object(HeardDevice device, List<RememberedDevice> remembered) {
        ObjectNode object = JsonLine.object();
        object.put("address", device.address().text());
        object.put("name", device.said().name());
        device.said().rssiDbm().ifPresentOrElse(dbm -> object.put("rssiDbm", dbm), () -> object.putNull("rssiDbm"));
        ArrayNode adapters = object.putArray("adapters");
        device.adapters().forEach(adapters::add);
        ArrayNode services = object.putArray("services");
        device.said().services().stream().sorted().forEach(services::add);
        object.put("sort", device.recognised().sort().words());
        object.put("givesCadence", device.recognised().cadence().answer().word());
        object.put("because", device.recognised().cadence().reason());
        remembered.stream()
                .filter(known -> known.address().equals(device.address()))
                .findFirst()
                .ifPresentOrElse(known -> object.put("nickname", known.nickname()), () -> object.putNull("nickname"));
        return object.put("connected", device.connected());
    }
}
