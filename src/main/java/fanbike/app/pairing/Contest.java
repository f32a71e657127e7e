package fanbike.app.pairing;

import fanbike.app.port.bluetooth.BluetoothException;
import fanbike.app.port.bluetooth.BluetoothException.Reason;
import fanbike.core.cadence.Reading;
import fanbike.core.coach.RideInput;
import fanbike.core.device.DeviceAddress;
import fanbike.core.device.StopAndGo;
import fanbike.core.session.Command;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Several candidates that are connected at once, and the rider who stops and goes. Each has its name by its address. */
final class Contest {

    private static final long SECOND = 1_000_000_000L;
    /** After this it begins with those that are connected. */
    private static final long GATHER_NANOS = 20 * SECOND;

    private static final long CONNECT_NANOS = 30 * SECOND;
    /** Whether a wheel turns can be seen with any ratio; with this one no wheel is too fast or too slow. */
    private static final double ANY_RATIO = 0.5;

    private final Attendance attendance;
    private final Map<String, Acquaintance> acquaintances = new HashMap<>();
    private final PairingView view;
    private final long beganNanos;
    private Optional<StopAndGo> game = Optional.empty();
    private boolean gaveUp;

    Contest(
            List<HeardDevice> candidates,
            Function<DeviceAddress, OptionalDouble> wheelRatio,
            PairingView view,
            long atNanos) {
        this.view = view;
        beganNanos = atNanos;
        attendance = new Attendance(candidates, view);
        for (HeardDevice device : candidates) {
            double ratio = wheelRatio.apply(device.address()).orElse(ANY_RATIO);
            acquaintances.put(device.address().text(), new Acquaintance(OptionalDouble.of(ratio)));
        }
    }

    boolean isOver() {
        return gaveUp || game.flatMap(StopAndGo::followers).isPresent();
    }

    boolean gaveUp() {
        return gaveUp;
    }

    /** Who is still waited for; nobody once the game has begun. */
    Set<HeardDevice> missing() {
        return game.isPresent() ? Set.of() : attendance.missing();
    }

    /** A candidate is tried with another adapter from now on. */
    void moved(HeardDevice device, String adapter) {
        attendance.moved(device.address().text(), adapter);
    }

    void accept(RideInput input) throws BluetoothException {
        long atNanos = input.atNanos();
        if (input instanceof RideInput.Connected one) {
            attendance.connected(one.sensor());
            acquaintance(one.sensor()).ifPresent(known -> known.connected(one.sensor()));
        } else if (input instanceof RideInput.Notified notified) {
            read(notified);
        } else if (input instanceof RideInput.Disconnected lost) {
            attendance.lost(lost.sensor(), lost.reason());
            game.ifPresent(running -> running.lost(atNanos, lost.sensor()));
        } else if (input instanceof RideInput.Commanded commanded) {
            gaveUp = commanded.command() == Command.STOP;
        }
        goOn(atNanos);
    }

    private void read(RideInput.Notified notified) {
        Optional<Reading> reading = acquaintance(notified.sensor()).flatMap(known -> known.notified(notified));
        game.ifPresent(running -> reading.flatMap(Reading::cadence)
                .ifPresent(cadence -> running.accept(notified.atNanos(), notified.sensor(), cadence)));
    }

    private Optional<Acquaintance> acquaintance(String sensor) {
        return Optional.ofNullable(acquaintances.get(sensor));
    }

    private void goOn(long atNanos) throws BluetoothException {
        if (game.isEmpty()) {
            gather(atNanos);
        }
        game.ifPresent(running -> {
            running.advanceTo(atNanos);
            if (!isOver()) {
                view.instructed(running.instruction(atNanos));
            }
        });
    }

    /** What is remarked of a device meanwhile is not said: each is tried again and again, and what comes of it is said. */
    private void gather(long atNanos) throws BluetoothException {
        long waited = atNanos - beganNanos;
        boolean some = !attendance.isEmpty() && waited >= GATHER_NANOS;
        if (some || attendance.isComplete()) {
            attendance.close();
            game = Optional.of(new StopAndGo(attendance.names(), atNanos));
        } else if (waited >= CONNECT_NANOS) {
            throw new BluetoothException(
                    Reason.TIMED_OUT,
                    "None of the devices could be connected: " + attendance.everyone()
                            + ". Pedal to wake yours, close phone apps that may hold it, and try again.");
        } else {
            view.waited((attendance.isEmpty() ? CONNECT_NANOS : GATHER_NANOS) - waited);
        }
    }

    /** Who followed the rider. */
    List<HeardDevice> followers() {
        return attendance.called(Set.copyOf(game.flatMap(StopAndGo::followers).orElse(List.of())));
    }

    /** Who was watched, and who was not. */
    String account() {
        return attendance.account();
    }

    /** Why nobody was chosen. */
    String sentence() {
        if (followers().isEmpty()) {
            return "No device followed you. " + account()
                    + " Pedal and stop when it is said, and see with fanbike scan that yours is heard.";
        }
        String names = followers().stream().map(each -> each.address().text()).collect(Collectors.joining(", "));
        return "These followed you alike, and none was chosen: " + names + ". " + account()
                + " Try again while nobody pedals along, or name yours: fanbike pair ADDRESS.";
    }

    Introduced learnt(HeardDevice bike, OptionalDouble wheelRatio) throws BluetoothException {
        Acquaintance known = acquaintance(bike.address().text()).orElseThrow();
        var kind = known.kind()
                .orElseThrow(() -> new BluetoothException(
                        Reason.NOTHING_TO_MEASURE, bike.address() + " gave no cadence. Try again."));
        return new Introduced(kind, wheelRatio, known.countsWheelAlone());
    }
}
