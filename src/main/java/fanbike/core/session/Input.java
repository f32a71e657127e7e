package fanbike.core.session;

import fanbike.core.cadence.Reading;

/** What the session is told. Moments are nanoseconds since the ride was opened, and never decrease. */
public sealed interface Input {

    /** When. */
    long atNanos();

    /**
     * Takes effect on a session that has been moved to this input's moment.
     *
     * @param machine the session
     */
    void applyTo(SessionMachine machine);

    /**
     * A sensor told something.
     *
     * @param reading what
     */
    record Read(Reading reading) implements Input {
        @Override
        public long atNanos() {
            return reading.atNanos();
        }

        @Override
        public void applyTo(SessionMachine machine) {
            reading.cadence().ifPresent(machine::hold);
        }
    }

    /**
     * There is known to be no signal any more.
     *
     * @param atNanos when
     */
    record SignalLost(long atNanos) implements Input {
        @Override
        public void applyTo(SessionMachine machine) {
            machine.loseSignal();
        }
    }

    /**
     * The rider asked for something.
     *
     * @param atNanos when
     * @param command what
     */
    record Asked(long atNanos, Command command) implements Input {
        @Override
        public void applyTo(SessionMachine machine) {
            machine.obey(command);
        }
    }

    /**
     * The program was gone for a while.
     *
     * @param atNanos the last moment before
     * @param wallNanos how long, by the wall clock
     */
    record Interrupted(long atNanos, long wallNanos) implements Input {
        @Override
        public void applyTo(SessionMachine machine) {
            machine.interrupt(wallNanos);
        }
    }

    /**
     * Time passed.
     *
     * @param atNanos to when
     */
    record Tick(long atNanos) implements Input {
        @Override
        public void applyTo(SessionMachine machine) {
            // Being moved to this moment was all.
        }
    }
}
