package fanbike.adapter.cli;

import fanbike.app.Inbox;
import fanbike.app.UsageException;
import fanbike.app.pairing.DeviceChoice;
import fanbike.app.pairing.DeviceSearch;
import fanbike.app.pairing.HeardDevice;
import fanbike.app.port.Terminal;
import fanbike.app.port.bluetooth.Bluetooth;
import fanbike.app.port.bluetooth.BluetoothException;
import fanbike.app.port.bluetooth.BluetoothException.Reason;
import fanbike.app.port.bluetooth.Outage;
import fanbike.app.port.bluetooth.RememberedDevice;
import fanbike.core.device.DeviceAddress;
import fanbike.core.device.DeviceSort;
import fanbike.core.report.PrintableText;
import fanbike.core.session.Command;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Looks for devices, and has the rider choose one where that is needed. */
final class DevicePicker {

    private static final int LONGEST_ECHO = 40;
    private static final long SECOND = 1_000_000_000L;

    private final DeviceSearch search;
    private final long searchNanos;
    private final List<RememberedDevice> remembered;
    private final PrintStream out;
    private final Optional<Terminal> terminal;
    private final LiveLine line;
    private final Inbox inbox;
    private Optional<Outage> away = Optional.empty();
    private volatile boolean gaveUp;

    DevicePicker(Place place, Bluetooth bluetooth, Inbox inbox, long searchNanos, List<RememberedDevice> remembered) {
        out = place.out();
        terminal = place.terminal();
        line = place.line();
        this.inbox = inbox;
        search = new DeviceSearch(bluetooth, inbox);
        this.searchNanos = searchNanos;
        this.remembered = remembered;
    }

    /** The rider wants no device any more, whether he looks or is asked. Any thread. */
    void giveUp() {
        gaveUp = true;
        inbox.command(Command.STOP);
        terminal.ifPresent(Terminal::stopWaiting);
    }

    /** Every device that is heard; empty where the rider gave up. */
    Optional<List<HeardDevice>> everyone() throws BluetoothException, InterruptedException {
        return search("devices", devices -> false);
    }

    /** The device that a text stands for; empty where the rider gave up, looking or choosing among several. */
    Optional<ChosenDevice> pick(String text) throws BluetoothException, UsageException, InterruptedException {
        Optional<DeviceAddress> address = DeviceChoice.address(text, remembered);
        if (address.isPresent()) {
            return search(address.get().text(), devices -> isKnown(devices, address.get()))
                    .map(heard -> ChosenDevice.of(address.get(), heard, remembered));
        }
        String quoted = "\"" + PrintableText.of(text, LONGEST_ECHO) + "\"";
        Optional<List<HeardDevice>> heard = search(quoted, devices -> false);
        if (heard.isEmpty()) {
            return Optional.empty();
        }
        List<HeardDevice> named = DeviceChoice.named(text, heard.get());
        if (named.isEmpty()) {
            throw notHeard("No device with the name " + quoted);
        }
        return named.size() == 1 ? Optional.of(chosen(named.get(0))) : choose(named);
    }

    /** A device that the rider chooses among all; empty where the rider gave up. */
    Optional<ChosenDevice> pick() throws BluetoothException, UsageException, InterruptedException {
        Optional<List<HeardDevice>> heard = everyone();
        if (heard.isEmpty()) {
            return Optional.empty();
        }
        List<HeardDevice> pairable = DeviceChoice.pairable(heard.get());
        if (pairable.isEmpty()) {
            throw notHeard("No bike and no strap");
        }
        return choose(pairable);
    }

    /** What the search was for was not heard: no fault of the device's where Bluetooth was away meanwhile. */
    BluetoothException notHeard(String what) {
        return away.map(outage -> outage.over(what))
                .orElseGet(() -> new BluetoothException(Reason.NOT_FOUND, what + " was heard. " + ScanCommand.ADVICE));
    }

    /** What to try where a device was not heard. */
    String advice() {
        return away.isPresent() ? "Bluetooth was away for a while." : ScanCommand.ADVICE;
    }

    private static boolean isKnown(List<HeardDevice> devices, DeviceAddress address) {
        return devices.stream()
                .anyMatch(device ->
                        device.address().equals(address) && device.recognised().sort() != DeviceSort.OTHER);
    }

    private Optional<List<HeardDevice>> search(String what, Predicate<List<HeardDevice>> enough)
            throws BluetoothException, InterruptedException {
        List<HeardDevice> heard = search.run(searchNanos, new Looking(what), enough);
        line.clear();
        return gaveUp ? Optional.empty() : Optional.of(heard);
    }

    private Optional<ChosenDevice> choose(List<HeardDevice> devices) throws UsageException {
        if (terminal.isEmpty()) {
            String addresses =
                    devices.stream().map(device -> device.address().text()).collect(Collectors.joining(", "));
            throw new UsageException("Several devices have this name: " + addresses
                    + ". Name one by its address, or find yours with --pedal.");
        }
        for (int i = 0; i < devices.size(); i++) {
            line.print((i + 1) + "  " + DeviceRow.of(devices.get(i), remembered).line());
        }
        OptionalInt number = new NumberPrompt(out, terminal.get()).ask(devices.size());
        return number.isPresent() ? Optional.of(chosen(devices.get(number.getAsInt() - 1))) : Optional.empty();
    }

    private ChosenDevice chosen(HeardDevice device) {
        return ChosenDevice.of(device.address(), List.of(device), remembered);
    }

    /** What the rider sees of a search. */
    private final class Looking implements DeviceSearch.Progress {

        private final String what;
        private boolean isSaid;

        Looking(String what) {
            this.what = what;
        }

        @Override
        public void heard(List<HeardDevice> devices, long leftNanos) {
            // Not before the search has begun: Bluetooth may refuse it.
            if (!isSaid) {
                isSaid = true;
                line.print("Looking for " + what + ", for " + searchNanos / SECOND + " seconds at most ...");
            }
            String progress = HeardLines.progress(devices, leftNanos);
            line.draw("Looking: " + progress, progress);
        }

        @Override
        public void lost(Outage outage) {
            away = away.or(() -> Optional.of(outage));
            line.print(outage.event() + "; the search goes on.");
        }

        @Override
        public void weakened(Outage loss) {
            line.print(loss.event() + "; the search goes on without it.");
        }
    }

    /**
     * Where the rider sees and answers.
     *
     * @param out where to
     * @param terminal with a person before it, if there is one
     * @param line on it
     */
    record Place(PrintStream out, Optional<Terminal> terminal, LiveLine line) {}
}
