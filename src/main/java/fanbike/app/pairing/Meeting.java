package fanbike.app.pairing;

import fanbike.app.pairing.Introduction.Wish;
import fanbike.app.port.bluetooth.BluetoothException;
import fanbike.app.port.bluetooth.BluetoothException.Reason;
import fanbike.app.port.bluetooth.ConnectedDevice;
import fanbike.app.port.bluetooth.Outage;
import fanbike.app.port.bluetooth.RememberedDevice.Kind;
import fanbike.core.cadence.Reading;
import fanbike.core.coach.RideInput;
import fanbike.core.session.Command;
import java.util.Optional;
import java.util.OptionalDouble;

/** One device that is being met: what has come of it so far, and what is still waited for. */
final class Meeting {

    private static final long SECOND = 1_000_000_000L;
    private static final long CONNECT_NANOS = 30 * SECOND;
    /** For a device that was looked for in vain before: together with that, about 15 s. */
    private static final long CONNECT_UNHEARD_NANOS = 7 * SECOND;

    private static final long FIRST_VALUE_NANOS = 15 * SECOND;
    /** What is enough where nobody says so. */
    private static final long ENOUGH_NANOS = 5 * SECOND;
    /** With values, but none that a ride can use. */
    private static final long USELESS_NANOS = 30 * SECOND;

    private final ConnectedDevice device;
    private final Wish wish;
    private final PairingView view;
    private final WheelLesson lesson;

    private Acquaintance acquaintance;
    private OptionalDouble wheelRatio;
    private Optional<Outage> outage = Optional.empty();
    private long deadlineNanos;
    private boolean connected;
    private boolean toBeGreeted;
    private Optional<Long> firstValueNanos = Optional.empty();
    private Optional<Long> firstUseNanos = Optional.empty();
    private boolean saidHowItIs;
    private boolean enough;
    private boolean gaveUp;

    Meeting(ConnectedDevice device, Wish wish, PairingView view, long atNanos) {
        this.device = device;
        this.wish = wish;
        this.view = view;
        lesson = new WheelLesson(view);
        wheelRatio = wish.calibrate() ? OptionalDouble.empty() : wish.wheelRatio();
        acquaintance = new Acquaintance(wheelRatio);
        expectFrom(atNanos);
    }

    private void expectFrom(long atNanos) {
        deadlineNanos = atNanos + (wish.heard() ? CONNECT_NANOS : CONNECT_UNHEARD_NANOS);
    }

    boolean isOver() {
        return enough || gaveUp;
    }

    /** What was learnt; empty where the rider gave up. */
    Optional<Introduced> result() throws BluetoothException {
        if (gaveUp) {
            return Optional.empty();
        }
        return Optional.of(new Introduced(
                acquaintance.kind().orElseThrow(this::useless),
                wheelRatio.isPresent() ? wheelRatio : wish.wheelRatio(),
                acquaintance.countsWheelAlone()));
    }

    /**
     * Looks whether Bluetooth is there: while it is away no device can be connected, and that is not the device's fault.
     *
     * @param now what keeps the device from being reached
     */
    void look(Optional<Outage> now, long atNanos) {
        if (!connected && outage.isPresent() && now.isEmpty()) {
            expectFrom(atNanos);
        }
        outage = now;
    }

    void accept(RideInput input) throws BluetoothException {
        Optional<String> remark = greet(input);
        if (input instanceof RideInput.Connected) {
            connect(input.atNanos());
        } else if (input instanceof RideInput.Notified notified) {
            read(notified);
        } else if (input instanceof RideInput.Disconnected lost) {
            disconnect(lost);
        } else if (input instanceof RideInput.Commanded commanded) {
            press(commanded);
        }
        remark.ifPresent(view::said);
        judge(input.atNanos());
    }

    /**
     * Says that it is connected, once: a sensor may remark that itself right after it.
     *
     * @return what else is remarked
     */
    private Optional<String> greet(RideInput input) {
        Optional<String> remark =
                input instanceof RideInput.Remarked remarked ? Optional.of(remarked.remark()) : Optional.empty();
        if (!toBeGreeted) {
            return remark;
        }
        toBeGreeted = false;
        view.said(remark.orElse("Connected.") + whatToDo());
        return Optional.empty();
    }

    private String whatToDo() {
        return switch (device.use()) {
            case CADENCE -> " Pedal now.";
            case HEART_RATE -> "";
            case ANY -> " If it is a bike, pedal now.";
        };
    }

    private void connect(long atNanos) {
        connected = true;
        deadlineNanos = atNanos + FIRST_VALUE_NANOS;
        acquaintance.connected(device.sensor());
        toBeGreeted = true;
    }

    private void disconnect(RideInput.Disconnected lost) {
        connected = false;
        deadlineNanos = lost.atNanos() + CONNECT_NANOS;
        lesson.lost();
        view.said(lost.reason());
    }

    private void read(RideInput.Notified notified) {
        Optional<Reading> reading = acquaintance.notified(notified);
        if (reading.isEmpty()) {
            return;
        }
        deadlineNanos = Long.MAX_VALUE;
        firstValueNanos = firstValueNanos.or(() -> Optional.of(notified.atNanos()));
        if (isOfUse(reading.get())) {
            firstUseNanos = firstUseNanos.or(() -> Optional.of(notified.atNanos()));
        }
        view.read(reading.get(), acquaintance.wheelTurns());
        lesson.notified(notified);
        tellOfTheRatio(reading.get());
    }

    private boolean isOfUse(Reading reading) {
        return switch (device.use()) {
            case CADENCE -> givesCadence(reading);
            case HEART_RATE -> givesHeartRate(reading);
            case ANY -> givesCadence(reading) || (isStrap() && givesHeartRate(reading));
        };
    }

    private boolean givesCadence(Reading reading) {
        return reading.cadence().isPresent() || acquaintance.lacksWheelRatio();
    }

    private static boolean givesHeartRate(Reading reading) {
        return reading.heartRateBpm().isPresent();
    }

    private boolean isStrap() {
        return acquaintance.kind().equals(Optional.of(Kind.STRAP));
    }

    private void tellOfTheRatio(Reading reading) {
        boolean lacks = acquaintance.lacksWheelRatio();
        boolean isNews = lacks || (wish.calibrate() && reading.cadence().isPresent());
        if (saidHowItIs || !isNews) {
            return;
        }
        saidHowItIs = true;
        if (!lacks) {
            view.said("It tells its cadence by itself: no ratio is needed.");
        } else if (wish.calibrate()) {
            lesson.begin();
        } else {
            view.said("It counts the turns of a wheel alone. To give cadence, it needs the ratio of cranks to wheel:"
                    + " pair it again with --calibrate.");
        }
    }

    private void press(RideInput.Commanded commanded) {
        if (commanded.command() == Command.STOP) {
            gaveUp = true;
        } else if (lesson.isGoingOn()) {
            lesson.press(commanded.atNanos());
        } else {
            enough = firstValueNanos.isPresent();
        }
    }

    private void judge(long atNanos) throws BluetoothException {
        if (isOver()) {
            return;
        }
        if (atNanos >= deadlineNanos) {
            throw connected ? silent() : outage.map(Outage::lasting).orElseGet(this::unreachable);
        }
        if (deadlineNanos < Long.MAX_VALUE) {
            view.waited(deadlineNanos - atNanos);
        }
        OptionalDouble learnt = lesson.result(atNanos);
        if (learnt.isPresent()) {
            wheelRatio = learnt;
            acquaintance = new Acquaintance(learnt);
            firstValueNanos = Optional.empty();
        }
        boolean seen =
                isOlder(firstUseNanos, ENOUGH_NANOS, atNanos) || isOlder(firstValueNanos, USELESS_NANOS, atNanos);
        enough = !wish.attended() && seen;
    }

    private static boolean isOlder(Optional<Long> sinceNanos, long nanos, long atNanos) {
        return sinceNanos.isPresent() && atNanos - sinceNanos.get() >= nanos;
    }

    private BluetoothException unreachable() {
        return new BluetoothException(
                Reason.TIMED_OUT,
                device.address() + " could not be connected. Pedal to wake it, close phone apps that may hold it, come"
                        + " nearer, and try again.");
    }

    private BluetoothException silent() {
        return new BluetoothException(
                Reason.TIMED_OUT,
                device.address()
                        + " is connected, but sent no value for 15 seconds. Pedal while it is paired, or switch"
                        + " it off and on again.");
    }

    private BluetoothException useless() {
        return new BluetoothException(
                Reason.NOTHING_TO_MEASURE,
                device.address() + " sends values, but no cadence. Pedal while it is paired; if that does not help, a"
                        + " cadence sensor on the crank does.");
    }
}
