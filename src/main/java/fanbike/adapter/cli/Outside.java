package fanbike.adapter.cli;

import fanbike.app.port.Belongings;
import fanbike.app.port.Evidence;
import fanbike.app.port.Loudspeakers;
import fanbike.app.port.MonotonicClock;
import fanbike.app.port.NewFiles;
import fanbike.app.port.ProtocolLibrary;
import fanbike.app.port.RecordingReader;
import fanbike.app.port.ReportWriter;
import fanbike.app.port.RidePages;
import fanbike.app.port.RiderMemory;
import fanbike.app.port.Screen;
import fanbike.app.port.SessionStore;
import fanbike.app.port.SettingsReader;
import fanbike.app.port.ShownRide;
import fanbike.app.port.Simulator;
import fanbike.app.port.Terminal;
import fanbike.app.port.WorkoutFiles;
import fanbike.app.port.bluetooth.BluetoothAccess;
import fanbike.app.port.bluetooth.RememberedDevices;
import fanbike.app.port.sound.SoundCheck;
import java.io.PrintStream;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import java.util.function.Supplier;

/**
 * Everything that the commands need from outside.
 *
 * @param out results
 * @param err remarks and errors
 * @param wallClock the time of day
 * @param clocks a clock that begins to run, and shows so many nanoseconds now
 * @param settings the configuration
 * @param protocols what can be ridden
 * @param workouts bring protocols from elsewhere, and take them there
 * @param recordings reads them
 * @param sessions keeps them
 * @param reports writes them
 * @param evidence looks at what was written
 * @param belongings what else is the user's, and folders to copy it to
 * @param newFiles makes those that were asked for by their names
 * @param simulator riders and bikes where there are none
 * @param bluetooth the way to it
 * @param devices those that were paired
 * @param terminal opens it; empty where there is none
 * @param screens draws a ride as lines
 * @param loudspeakers let it be heard
 * @param soundCheck finds out whether that works
 * @param pages show it in a browser
 * @param memory what a rider has been shown before
 * @param retrospect what is needed to look back
 * @param interrupt calls what it is given when Ctrl-C is pressed
 */
public record Outside(
        PrintStream out,
        PrintStream err,
        InstantSource wallClock,
        LongFunction<MonotonicClock> clocks,
        SettingsReader settings,
        ProtocolLibrary protocols,
        WorkoutFiles workouts,
        RecordingReader recordings,
        SessionStore sessions,
        ReportWriter reports,
        Evidence evidence,
        Belongings belongings,
        NewFiles newFiles,
        Simulator simulator,
        BluetoothAccess bluetooth,
        RememberedDevices devices,
        Supplier<Optional<Terminal>> terminal,
        Screens screens,
        Loudspeakers loudspeakers,
        SoundCheck soundCheck,
        RidePages pages,
        RiderMemory memory,
        Retrospect retrospect,
        Consumer<Runnable> interrupt) {

    /** Draws a ride as plain lines. */
    @FunctionalInterface
    public interface Screens {

        /**
         * A screen that draws at once.
         *
         * @param out where to
         * @param ride what to show
         * @param terminal on which it is read; empty where there is none
         */
        Screen plain(PrintStream out, ShownRide ride, Optional<Terminal> terminal);
    }
}
