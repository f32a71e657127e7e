package fanbike.app.pairing;

import fanbike.app.Inbox;
import fanbike.app.port.bluetooth.BikeSensor;
import fanbike.app.port.bluetooth.Bluetooth;
import fanbike.app.port.bluetooth.BluetoothException;
import fanbike.app.port.bluetooth.BluetoothException.Reason;
import fanbike.app.port.bluetooth.ConnectedDevice;
import fanbike.app.port.bluetooth.RememberedDevice;
import fanbike.core.coach.RideInput;
import fanbike.core.device.CadencePromise.Answer;
import fanbike.core.device.DeviceAddress;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Finds the bike that the rider is on: connects every candidate, and tells the rider to stop and go. */
public final class PedalSearch {

    private static final int MOST = 8;
    private static final long STEP_NANOS = 250_000_000L;

    private final Bluetooth bluetooth;
    private final Inbox inbox;
    private final PairingView view;
    private final List<RememberedDevice> remembered;

    /**
     * A search that has not begun.
     *
     * @param bluetooth the way to devices
     * @param inbox brings notifications and keys
     * @param view shows them
     * @param remembered what is known of devices
     */
    public PedalSearch(Bluetooth bluetooth, Inbox inbox, PairingView view, List<RememberedDevice> remembered) {
        this.bluetooth = bluetooth;
        this.inbox = inbox;
        this.view = view;
        this.remembered = List.copyOf(remembered);
    }

    /**
     * Those of the devices that may be the bike: the eight that promise most and are heard best.
     *
     * @param heard every device
     */
    public static List<HeardDevice> candidates(List<HeardDevice> heard) {
        return DeviceChoice.pairable(heard).stream()
                .filter(device -> device.recognised().cadence().answer() != Answer.NO)
                .limit(MOST)
                .toList();
    }

    /**
     * Finds the bike.
     *
     * @param candidates which it may be, at least one
     * @return the bike, and what was learnt of it; empty where the rider gave up
     * @throws BluetoothException when none could be connected, none followed the rider, or several did
     * @throws InterruptedException when the thread is interrupted
     */
    public Optional<Found> find(List<HeardDevice> candidates) throws BluetoothException, InterruptedException {
        long beganNanos = inbox.take(0).atNanos();
        var trials = new AdapterTrials(candidates, bluetooth.adapters(), beganNanos);
        List<ConnectedDevice> devices =
                candidates.stream().map(device -> connected(device, trials)).toList();
        try (BikeSensor sensor = bluetooth.sensor(devices)) {
            var contest = new Contest(candidates, this::wheelRatio, view, beganNanos);
            sensor.open(inbox);
            while (!contest.isOver()) {
                RideInput input = inbox.take(STEP_NANOS);
                contest.accept(input);
                for (HeardDevice device : trials.move(contest.missing(), input.atNanos())) {
                    contest.moved(device, trials.adapter(device));
                    sensor.reroute(device.address().text(), trials.adapter(device));
                }
            }
            return contest.gaveUp() ? Optional.empty() : Optional.of(found(contest, trials));
        }
    }

    private static ConnectedDevice connected(HeardDevice device, AdapterTrials trials) {
        return new ConnectedDevice(
                device.address().text(), device.address(), trials.adapter(device), ConnectedDevice.Use.CADENCE);
    }

    private Found found(Contest contest, AdapterTrials trials) throws BluetoothException {
        List<HeardDevice> followers = contest.followers();
        if (followers.size() != 1) {
            throw new BluetoothException(Reason.NOT_FOUND, contest.sentence());
        }
        HeardDevice bike = followers.get(0);
        view.said(contest.account());
        return new Found(bike, trials.adapter(bike), contest.learnt(bike, wheelRatio(bike.address())));
    }

    private OptionalDouble wheelRatio(DeviceAddress address) {
        return remembered.stream()
                .filter(device -> device.address().equals(address))
                .map(RememberedDevice::wheelRatio)
                .findFirst()
                .orElse(OptionalDouble.empty());
    }

    /**
     * The bike that followed.
     *
     * @param bike which
     * @param adapter through which
     * @param learnt what it gives
     */
    public record Found(HeardDevice bike, String adapter, Introduced learnt) {}
}
