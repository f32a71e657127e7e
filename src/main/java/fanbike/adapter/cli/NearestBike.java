package fanbike.adapter.cli;

import fanbike.app.Inbox;
import fanbike.app.UsageException;
import fanbike.app.pairing.DeviceSearch;
import fanbike.app.pairing.HeardDevice;
import fanbike.app.port.bluetooth.Bluetooth;
import fanbike.app.port.bluetooth.BluetoothException;
import fanbike.app.port.bluetooth.RememberedDevice;
import fanbike.core.device.DeviceAddress;
import fanbike.core.session.Command;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Chooses among several remembered bikes: the only one that is heard, or the one that is clearly the nearest; and asks
 * where that is not clear. A bike in the next row would be worse than a question.
 */
final class NearestBike {

    private static final long SEARCH_NANOS = 4_000_000_000L;

    /** Half the distance, in free space; what swings by chance is less. */
    private static final int CLEARLY_STRONGER_DB = 6;

    private static final int UNKNOWN_DBM = Integer.MIN_VALUE;

    private final Outside outside;
    private final RideStage stage;

    NearestBike(Outside outside, RideStage stage) {
        this.outside = outside;
        this.stage = stage;
    }

    /**
     * The bike to ride.
     *
     * @param bikes that are remembered, at least one
     * @param radio looks for them where there are several
     * @throws UsageException when it takes a person to choose, and there is none
     * @throws GivenUpException when the person who was asked gave up, or did so meanwhile
     */
    RememberedDevice among(List<RememberedDevice> bikes, Bluetooth radio)
            throws UsageException, BluetoothException, GivenUpException, InterruptedException {
        if (bikes.size() == 1) {
            return bikes.get(0);
        }
        outside.err().println("Looking for the nearest of " + bikes.size() + " remembered bikes...");
        Map<DeviceAddress, Integer> signals = signals(radio);
        List<RememberedDevice> nearestFirst = bikes.stream()
                .filter(bike -> signals.containsKey(bike.address()))
                .sorted(Comparator.comparing(
                        (RememberedDevice bike) -> signals.getOrDefault(bike.address(), UNKNOWN_DBM),
                        Comparator.reverseOrder()))
                .toList();
        boolean clear = nearestFirst.size() == 1 || (nearestFirst.size() > 1 && isClear(nearestFirst, signals));
        return clear ? nearestFirst.get(0) : asked(nearestFirst.isEmpty() ? bikes : nearestFirst);
    }

    private Map<DeviceAddress, Integer> signals(Bluetooth radio)
            throws BluetoothException, GivenUpException, InterruptedException {
        var signals = new HashMap<DeviceAddress, Integer>();
        for (HeardDevice heard : heard(radio)) {
            signals.put(heard.address(), heard.said().rssiDbm().orElse(UNKNOWN_DBM));
        }
        return signals;
    }

    private List<HeardDevice> heard(Bluetooth radio) throws BluetoothException, GivenUpException, InterruptedException {
        var inbox = new Inbox(outside.clocks().apply(0));
        outside.interrupt().accept(() -> {
            stage.giveUp();
            inbox.command(Command.STOP);
        });
        stage.leaveIfGivenUp();
        var search = new DeviceSearch(radio, inbox);
        List<HeardDevice> heard = search.run(SEARCH_NANOS, (found, leftNanos) -> {}, found -> false);
        stage.leaveIfGivenUp();
        return heard;
    }

    /** A signal that is not known could be the strongest one. */
    private static boolean isClear(List<RememberedDevice> nearestFirst, Map<DeviceAddress, Integer> signals) {
        List<Integer> dbm = nearestFirst.stream()
                .map(bike -> signals.getOrDefault(bike.address(), UNKNOWN_DBM))
                .toList();
        return !dbm.contains(UNKNOWN_DBM) && dbm.get(0) - dbm.get(1) >= CLEARLY_STRONGER_DB;
    }

    private RememberedDevice asked(List<RememberedDevice> bikes) throws GivenUpException, UsageException {
        if (!stage.canAsk()) {
            throw new UsageException(
                    "Several bikes could be meant; choose one with --bike: " + KnownDevices.listed(bikes) + ".");
        }
        List<String> labels = bikes.stream()
                .map(bike -> KnownDevices.label(bike) + "  " + KnownDevices.shown(bike.name()))
                .toList();
        return bikes.get(stage.choice("Which bike?", labels));
    }
}
