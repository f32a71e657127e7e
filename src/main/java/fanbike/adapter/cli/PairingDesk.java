package fanbike.adapter.cli;

import fanbike.app.Inbox;
import fanbike.app.UsageException;
import fanbike.app.pairing.HeardDevice;
import fanbike.app.pairing.Introduced;
import fanbike.app.pairing.Introduction;
import fanbike.app.pairing.Nicknames;
import fanbike.app.pairing.PedalSearch;
import fanbike.app.port.InvalidFileException;
import fanbike.app.port.Terminal;
import fanbike.app.port.bluetooth.Bluetooth;
import fanbike.app.port.bluetooth.BluetoothException;
import fanbike.app.port.bluetooth.BluetoothException.Reason;
import fanbike.app.port.bluetooth.ConnectedDevice;
import fanbike.app.port.bluetooth.ConnectedDevice.Use;
import fanbike.app.port.bluetooth.RememberedDevice;
import fanbike.app.port.bluetooth.RememberedDevice.Kind;
import fanbike.core.session.Command;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where one device is chosen, met and remembered. */
final class PairingDesk {

    private final Outside outside;
    private final Bluetooth bluetooth;
    private final Optional<Terminal> terminal;
    private final Order order;
    private final List<RememberedDevice> remembered;
    private final Inbox inbox;
    private final LiveLine line;
    private final DevicePicker picker;

    PairingDesk(Outside outside, Bluetooth bluetooth, Optional<Terminal> terminal, Order order)
            throws InvalidFileException {
        this.outside = outside;
        this.bluetooth = bluetooth;
        this.terminal = terminal;
        this.order = order;
        remembered = outside.devices().list();
        inbox = new Inbox(outside.clocks().apply(0));
        line = new LiveLine(outside.out(), terminal);
        picker = new DevicePicker(
                new DevicePicker.Place(outside.out(), terminal, line),
                bluetooth,
                inbox,
                order.searchNanos(),
                remembered);
    }

    /** Gives whether a device was paired: the rider may have given up. */
    boolean pair() throws BluetoothException, InvalidFileException, UsageException, IOException, InterruptedException {
        outside.interrupt().accept(picker::giveUp);
        try {
            boolean paired = order.pedal() ? byPedalling() : byChoice();
            if (!paired) {
                line.print("Nothing was paired.");
            }
            return paired;
        } finally {
            // What is said next begins at the left.
            line.clear();
        }
    }

    private boolean byChoice()
            throws BluetoothException, InvalidFileException, UsageException, IOException, InterruptedException {
        Optional<ChosenDevice> chosen =
                order.bike().isPresent() ? picker.pick(order.bike().get()) : picker.pick();
        if (chosen.isEmpty()) {
            return false;
        }
        refuseOtherMachines(chosen.get());
        RidesNow.of(outside).refuse(chosen.get().address());
        String nickname = nickname(chosen.get());
        listen();
        return remember(chosen.get(), chosen.get().adapter(), nickname, meet(chosen.get()));
    }

    private boolean byPedalling()
            throws BluetoothException, InvalidFileException, UsageException, IOException, InterruptedException {
        Optional<List<HeardDevice>> heard = picker.everyone();
        if (heard.isEmpty()) {
            return false;
        }
        List<HeardDevice> candidates = notRidden(PedalSearch.candidates(heard.get()));
        if (candidates.isEmpty()) {
            throw picker.notHeard("No device that may give cadence");
        }
        candidates.forEach(device -> line.print(DeviceRow.of(device, remembered).line()));
        listen();
        Optional<PedalSearch.Found> found =
                new PedalSearch(bluetooth, inbox, new PairingLines(line), remembered).find(candidates);
        if (found.isEmpty()) {
            return false;
        }
        HeardDevice bike = found.get().bike();
        line.print("It is " + DeviceRow.name(bike) + " (" + bike.address() + ").");
        ChosenDevice chosen = ChosenDevice.of(bike.address(), List.of(bike), remembered);
        String nickname = nickname(chosen);
        Introduced learnt = found.get().learnt();
        boolean lesson = order.calibrate() && learnt.countsWheelAlone();
        return remember(chosen, found.get().adapter(), nickname, lesson ? meet(chosen) : Optional.of(learnt));
    }

    /** What is being ridden cannot be the bike that the rider is on, and is refused where nothing else is left. */
    private List<HeardDevice> notRidden(List<HeardDevice> candidates) throws BluetoothException, IOException {
        RidesNow rides = RidesNow.of(outside);
        List<HeardDevice> free = new ArrayList<>();
        List<String> ridden = new ArrayList<>();
        for (HeardDevice device : candidates) {
            Optional<String> sentence = rides.sentence(device.address());
            sentence.ifPresentOrElse(ridden::add, () -> free.add(device));
        }
        if (free.isEmpty() && !candidates.isEmpty()) {
            rides.refuse(candidates.get(0).address());
        }
        ridden.forEach(sentence -> line.print(sentence + "; it is left out."));
        return free;
    }

    /** From now on a key, or Ctrl-C, ends what is done with a device. */
    private void listen() {
        outside.interrupt().accept(() -> inbox.command(Command.STOP));
        terminal.ifPresent(keys -> keys.listen(key -> PairingKeys.command(key).ifPresent(inbox::command)));
    }

    private Optional<Introduced> meet(ChosenDevice chosen) throws BluetoothException, InterruptedException {
        if (chosen.heard().isEmpty()) {
            line.print(chosen.address() + " was not heard; it is tried for a few seconds nevertheless. "
                    + picker.advice());
        }
        line.print("Connecting " + chosen.label() + " ...");
        String sensor = chosen.use() == Use.HEART_RATE ? "strap" : "bike";
        return new Introduction(bluetooth, inbox, new PairingLines(line))
                .meet(
                        new ConnectedDevice(sensor, chosen.address(), chosen.adapter(), chosen.use()),
                        new Introduction.Wish(
                                chosen.heard().isPresent(),
                                terminal.isPresent(),
                                order.calibrate(),
                                chosen.wheelRatio()));
    }

    private String nickname(ChosenDevice chosen) throws UsageException {
        var nicknames = new Nicknames(remembered);
        if (order.nickname().isPresent()) {
            nicknames.checkFree(order.nickname().get(), chosen.address());
            return order.nickname().get();
        }
        return nicknames.suggest(chosen.address(), chosen.name(), chosen.use() == Use.HEART_RATE ? "strap" : "bike");
    }

    private static void refuseOtherMachines(ChosenDevice chosen) throws BluetoothException {
        boolean refused = switch (chosen.sort()) {
            case TREADMILL, ROWER, SKI_MACHINE, STEPPER -> true;
            case BIKE, FITNESS_MACHINE, CROSS_TRAINER, SPEED_CADENCE_SENSOR, POWER_METER, HEART_RATE_STRAP, OTHER ->
                false;
        };
        if (refused) {
            throw new BluetoothException(
                    Reason.NOTHING_TO_MEASURE,
                    chosen.label() + " is a " + chosen.sort().words()
                            + " and has no pedals that turn. fanbike scan shows what gives cadence.");
        }
    }

    private boolean remember(ChosenDevice chosen, String adapter, String nickname, Optional<Introduced> learnt)
            throws InvalidFileException, IOException {
        if (learnt.isEmpty()) {
            return false;
        }
        Introduced known = learnt.get();
        outside.devices()
                .remember(new RememberedDevice(
                        chosen.address(), adapter, chosen.name(), nickname, known.kind(), known.wheelRatio()));
        line.print("Remembered as " + nickname + ": it gives " + gives(known.kind()) + ".");
        if (known.countsWheelAlone() && known.wheelRatio().isEmpty()) {
            line.print("It gives no cadence yet: fanbike pair \"" + nickname + "\" --calibrate");
        }
        return true;
    }

    private static String gives(Kind kind) {
        return switch (kind) {
            case FTMS -> "cadence, from its console";
            case CSC -> "cadence, from turns of the cranks";
            case CSC_WHEEL -> "turns of a wheel";
            case CPS -> "power, and turns of the cranks or of a wheel";
            case STRAP -> "heart rate";
        };
    }

    /**
     * What is wished.
     *
     * @param bike an address, a name or a nickname
     * @param nickname what it is to be called
     * @param calibrate whether its wheel's ratio is to be learnt
     * @param pedal whether it is to be found by pedalling
     * @param searchNanos how long to look for devices
     */
    record Order(
            Optional<String> bike, Optional<String> nickname, boolean calibrate, boolean pedal, long searchNanos) {}
}
