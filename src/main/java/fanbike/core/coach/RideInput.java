package fanbike.core.coach;

import fanbike.core.cadence.CadenceStream;
import fanbike.core.gatt.Octets;
import fanbike.core.session.Command;
import fanbike.core.session.Input;

/**
 * Something that enters a ride from outside, stamped with the moment at which it came: what is recorded is a sequence of
 * these, and all else follows from it.
 *
 * <p>Moments are nanoseconds of monotonic time since the ride was opened. They never decrease along a ride.
 */
public sealed interface RideInput {

    /** The sensor that is meant where only one is connected. */
    String BIKE = "bike";

    /** When it came, in nanoseconds since the ride was opened. */
    long atNanos();

    /**
     * What it means for the session.
     *
     * @param stream the cadence of this ride, which it may move
     */
    Input readBy(CadenceStream stream);

    /**
     * A sensor was connected; its counters may have restarted.
     *
     * @param atNanos when
     * @param sensor which
     */
    record Connected(long atNanos, String sensor) implements RideInput {
        @Override
        public Input readBy(CadenceStream stream) {
            stream.connected(sensor);
            return new Input.Tick(atNanos);
        }
    }

    /**
     * A sensor sent the value of a characteristic.
     *
     * @param atNanos when
     * @param sensor which
     * @param characteristic its short name, {@code 2ad2}; may be one that nobody here can read
     * @param value the bytes as they came
     */
    record Notified(long atNanos, String sensor, String characteristic, Octets value) implements RideInput {
        @Override
        public Input readBy(CadenceStream stream) {
            return stream.notified(atNanos, sensor, characteristic, value)
                    .<Input>map(Input.Read::new)
                    .orElseGet(() -> new Input.Tick(atNanos));
        }
    }

    /**
     * A sensor was lost.
     *
     * @param atNanos when
     * @param sensor which
     * @param reason a sentence for people
     */
    record Disconnected(long atNanos, String sensor, String reason) implements RideInput {
        @Override
        public Input readBy(CadenceStream stream) {
            boolean isSilent = stream.disconnected(atNanos, sensor);
            return isSilent ? new Input.SignalLost(atNanos) : new Input.Tick(atNanos);
        }
    }

    /**
     * Something was noticed about a sensor that is neither a loss nor a value: a trouble, or its end.
     *
     * @param atNanos when
     * @param sensor which
     * @param remark a sentence for people
     * @param detail what the system called it, for whoever looks for the cause; empty where it said nothing
     */
    record Remarked(long atNanos, String sensor, String remark, String detail) implements RideInput {

        /** Something that the system had no words for. */
        public Remarked(long atNanos, String sensor, String remark) {
            this(atNanos, sensor, remark, "");
        }

        @Override
        public Input readBy(CadenceStream stream) {
            return new Input.Tick(atNanos);
        }
    }

    /**
     * The rider asked for something.
     *
     * @param atNanos when
     * @param command what
     */
    record Commanded(long atNanos, Command command) implements RideInput {
        @Override
        public Input readBy(CadenceStream stream) {
            return new Input.Asked(atNanos, command);
        }
    }

    /**
     * The program was gone for a while: what comes next was recorded by another run of it.
     *
     * @param atNanos the last moment before the gap; time goes on from here as if there had been none
     * @param wallNanos the length of the gap by the wall clock, 0 or more
     */
    record Interrupted(long atNanos, long wallNanos) implements RideInput {
        @Override
        public Input readBy(CadenceStream stream) {
            return new Input.Interrupted(atNanos, wallNanos);
        }
    }

    /**
     * The session was over: the last thing that is recorded, because the protocol's end is nobody's input.
     *
     * @param atNanos when
     */
    record Ended(long atNanos) implements RideInput {
        @Override
        public Input readBy(CadenceStream stream) {
            return new Input.Tick(atNanos);
        }
    }

    /**
     * Nothing came, and time passed. Never recorded: a ride without its ticks is the same ride.
     *
     * @param atNanos when
     */
    record Ticked(long atNanos) implements RideInput {
        @Override
        public Input readBy(CadenceStream stream) {
            return new Input.Tick(atNanos);
        }
    }
}
