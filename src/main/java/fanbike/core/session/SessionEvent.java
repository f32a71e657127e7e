package fanbike.core.session;

import fanbike.core.model.Cadence;
import fanbike.core.model.PlannedInterval;
import fanbike.core.model.Zone;
import java.util.Optional;

/** What happened in a session, in order. Moments are nanoseconds since the ride was opened. */
public sealed interface SessionEvent {

    /**
     * Hands this event to the method for its kind.
     *
     * @param listener who wants to know
     */
    void tell(Listener listener);

    /** Someone who wants to know of every kind of event: a new kind does not compile until all listeners handle it. */
    interface Listener {

        /**
         * A second of the countdown to the start.
         *
         * @param event what happened
         */
        void startCounted(StartCounted event);

        /**
         * The phase changed.
         *
         * @param event what happened
         */
        void phaseEntered(PhaseEntered event);

        /**
         * An interval began.
         *
         * @param event what happened
         */
        void intervalStarted(IntervalStarted event);

        /**
         * An interval ended.
         *
         * @param event what happened
         */
        void intervalEnded(IntervalEnded event);

        /**
         * Time was ridden.
         *
         * @param event what happened
         */
        void ridden(Span event);

        /**
         * The program had been gone.
         *
         * @param event what happened
         */
        void interrupted(Interruption event);
    }

    /**
     * A second of the countdown to the start.
     *
     * @param atNanos when
     * @param secondsLeft how many are left, this one included: 3, 2, 1
     */
    record StartCounted(long atNanos, int secondsLeft) implements SessionEvent {
        @Override
        public void tell(Listener listener) {
            listener.startCounted(this);
        }
    }

    /**
     * The phase changed.
     *
     * @param atNanos when
     * @param phase to which
     */
    record PhaseEntered(long atNanos, Phase phase) implements SessionEvent {
        @Override
        public void tell(Listener listener) {
            listener.phaseEntered(this);
        }
    }

    /**
     * An interval began, for the first time or anew.
     *
     * @param atNanos when
     * @param interval which
     */
    record IntervalStarted(long atNanos, PlannedInterval interval) implements SessionEvent {
        @Override
        public void tell(Listener listener) {
            listener.intervalStarted(this);
        }
    }

    /**
     * An interval ended.
     *
     * @param atNanos when
     * @param interval which
     * @param ending why
     */
    record IntervalEnded(long atNanos, PlannedInterval interval, Ending ending) implements SessionEvent {
        @Override
        public void tell(Listener listener) {
            listener.intervalEnded(this);
        }
    }

    /**
     * Time ridden in one zone of one interval with one cadence.
     *
     * @param fromNanos when it began
     * @param toNanos when it ended; later than {@code fromNanos}
     * @param interval which
     * @param riddenFromNanos how much of the interval had been ridden when it began, pauses left out
     * @param zone {@link Zone#NO_SIGNAL} exactly when there is no cadence; {@link Zone#IN} in an open band
     * @param cadence what was held, where there was a signal
     */
    record Span(
            long fromNanos,
            long toNanos,
            PlannedInterval interval,
            long riddenFromNanos,
            Zone zone,
            Optional<Cadence> cadence)
            implements SessionEvent {

        /** How long it was, more than 0. */
        public long lengthNanos() {
            return toNanos - fromNanos;
        }

        @Override
        public void tell(Listener listener) {
            listener.ridden(this);
        }
    }

    /**
     * The program had been gone for a while.
     *
     * @param atNanos the last moment before
     * @param wallNanos how long, by the wall clock
     */
    record Interruption(long atNanos, long wallNanos) implements SessionEvent {
        @Override
        public void tell(Listener listener) {
            listener.interrupted(this);
        }
    }

    /** Why an interval ended. */
    enum Ending {
        /** Its time was up. */
        RIDDEN,
        /** The rider left the rest of it out. */
        SKIPPED,
        /** The rider begins it anew. */
        REPEATED,
        /** The rider ended the ride. */
        STOPPED
    }
}
