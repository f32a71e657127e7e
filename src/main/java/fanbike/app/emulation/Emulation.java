package fanbike.app.emulation;

import fanbike.app.port.bluetooth.Peripheral;
import fanbike.app.port.bluetooth.PeripheralListener;
import fanbike.core.gatt.Characteristic;
import fanbike.core.gatt.Octets;
import fanbike.core.model.Cadence;
import fanbike.core.report.Report;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * A device that is played, with someone on it who gets on whenever a coach subscribes. What Bluetooth tells is queued; the
 * thread that runs the emulation does the rest.
 *
 * <p>A coach who leaves a bike that has fallen silent is mending the link: then the rider rides on, and whoever subscribes
 * next finds him in the middle of the ride. So it is when the bike was taken off the air.
 */
public final class Emulation implements PeripheralListener {

    /** For the coach at the other end, who may be a little behind. */
    private static final long LINGER_NANOS = 5_000_000_000L;

    /** A bike that is being taken off the air loses its coach first. */
    private static final long GOODBYE_NANOS = 1_000_000_000L;

    private static final int MOST_HALF_RPM = 2 * Cadence.MAX_RPM;

    private final EmulatedDevice device;
    private final EmulationStage stage;
    private final EmulationListener listener;
    private final boolean once;
    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
    private Optional<EmulatedRide> ride = Optional.empty();
    private Optional<Report> brokenOff = Optional.empty();
    private OptionalLong leftAtNanos = OptionalLong.empty();
    private boolean isWatched;
    private boolean isReported;
    private boolean isStopped;

    /**
     * An emulation that is not on the air.
     *
     * @param device what is played
     * @param stage what its rides are made of
     * @param listener is told how it goes
     * @param once whether to end after the first ride that is ridden to its end
     */
    public Emulation(EmulatedDevice device, EmulationStage stage, EmulationListener listener, boolean once) {
        this.device = device;
        this.stage = stage;
        this.listener = listener;
        this.once = once;
    }

    @Override
    public void subscribed(String characteristic, boolean wanted) {
        if (characteristic.equals(device.measurement())) {
            events.add(wanted ? this::come : air -> leave());
        }
    }

    @Override
    public void written(String characteristic, Octets value) {
        if (characteristic.equals(Characteristic.FITNESS_MACHINE_CONTROL_POINT.hex())) {
            events.add(air -> ControlPoint.answer(value).ifPresent(answer -> answer(answer, air)));
        }
    }

    @Override
    public void offTheAir(String reason) {
        events.add(air -> {
            isWatched = false;
            leftAtNanos = OptionalLong.empty();
            listener.offTheAir(reason);
        });
    }

    @Override
    public void onTheAirAgain() {
        events.add(air -> listener.onTheAirAgain());
    }

    /** Ends it soon; any thread. */
    public void stop() {
        events.add(air -> end());
    }

    /**
     * Plays until it is stopped.
     *
     * @param air where the device is played
     * @throws InterruptedException when the thread is interrupted
     */
    public void run(Peripheral air) throws InterruptedException {
        boolean goesOn = true;
        while (goesOn) {
            goesOn = turn(air);
        }
    }

    /** Does one thing, waiting for it; gives whether there is more. */
    boolean turn(Peripheral air) throws InterruptedException {
        if (ride.isPresent()) {
            proceed(ride.get());
        } else {
            events.take().happen(air);
        }
        for (Event event = events.poll(); event != null; event = events.poll()) {
            event.happen(air);
        }
        boolean isDone = isStopped || (once && isReported && ride.isEmpty());
        if (isDone) {
            getOff();
        }
        return !isDone;
    }

    private void proceed(EmulatedRide going) throws InterruptedException {
        going.step();
        if (!going.isOver()) {
            if (leftAtNanos.isPresent() && going.nowNanos() - leftAtNanos.getAsLong() > GOODBYE_NANOS) {
                letGo(going);
            }
            return;
        }
        if (!isReported) {
            isReported = true;
            going.report().ifPresent(listener::ridden);
        }
        boolean isLate = once && going.nanosSinceOver() > LINGER_NANOS;
        if (!isWatched || isLate) {
            getOff();
        }
    }

    private void come(Peripheral air) throws InterruptedException {
        if (ride.isPresent() && leftAtNanos.isPresent()) {
            letGo(ride.get());
        }
        isWatched = true;
        listener.coachCame();
        if (ride.isEmpty()) {
            isReported = false;
            brokenOff = Optional.empty();
            ride = Optional.of(new EmulatedRide(stage.orders().get(), stage, (characteristic, value) -> {
                if (device.measures(characteristic)) {
                    air.send(characteristic, value);
                }
            }));
        }
    }

    private void leave() {
        isWatched = false;
        if (ride.isPresent() && !ride.get().isOver() && !ride.get().isSilent()) {
            leftAtNanos = OptionalLong.of(ride.get().nowNanos());
            return;
        }
        if (isReported) {
            getOff();
        }
        listener.coachLeft(false);
    }

    /** It was the coach who left, and not the bike. */
    private void letGo(EmulatedRide going) throws InterruptedException {
        leftAtNanos = OptionalLong.empty();
        brokenOff = breakOff(going);
        getOff();
        listener.coachLeft(brokenOff.isPresent());
    }

    private void end() throws InterruptedException {
        isStopped = true;
        if (ride.isPresent() && !ride.get().isOver()) {
            brokenOff = breakOff(ride.get());
        }
        brokenOff.ifPresent(listener::ridden);
        brokenOff = Optional.empty();
    }

    private static Optional<Report> breakOff(EmulatedRide going) throws InterruptedException {
        going.stop();
        return going.report();
    }

    private void getOff() {
        ride.ifPresent(EmulatedRide::close);
        ride = Optional.empty();
        leftAtNanos.ifPresent(at -> listener.coachLeft(false));
        leftAtNanos = OptionalLong.empty();
    }

    private void answer(ControlPoint.Answer answer, Peripheral air) {
        air.send(Characteristic.FITNESS_MACHINE_CONTROL_POINT.hex(), answer.response());
        answer.status().ifPresent(status -> air.send(Characteristic.FITNESS_MACHINE_STATUS.hex(), status));
        answer.targetHalfRpm()
                .ifPresent(halfRpm -> listener.aimed(Cadence.ofRpm(Math.min(halfRpm, MOST_HALF_RPM) / 2.0)));
    }

    /** Something that Bluetooth, or the user, wants done on the emulation's thread. */
    @FunctionalInterface
    private interface Event {
        void happen(Peripheral air) throws InterruptedException;
    }
}
