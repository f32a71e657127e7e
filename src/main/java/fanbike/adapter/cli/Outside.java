package fanbike.adapter.cli;

import fanbike.app.port.MonotonicClock;
import fanbike.app.port.ProtocolLibrary;
import fanbike.app.port.RecordingReader;
import fanbike.app.port.ReportWriter;
import fanbike.app.port.Screen;
import fanbike.app.port.SessionStore;
import fanbike.app.port.SettingsReader;
import fanbike.app.port.Simulator;
import fanbike.app.port.Terminal;
import fanbike.app.port.bluetooth.BluetoothAccess;
import fanbike.app.port.bluetooth.RememberedDevices;
import fanbike.core.model.Plan;
import fanbike.core.model.Policy;
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
 * @param recordings reads them
 * @param sessions keeps them
 * @param reports writes them
 * @param simulator riders and bikes where there are none
 * @param bluetooth the way to it
 * @param devices those that were paired
 * @param terminal opens it; empty where there is none
 * @param screens draws a ride
 * @param interrupt calls what it is given when Ctrl-C is pressed
 */
public record Outside(
        PrintStream out,
        PrintStream err,
        InstantSource wallClock,
        LongFunction<MonotonicClock> clocks,
        SettingsReader settings,
        ProtocolLibrary protocols,
        RecordingReader recordings,
        SessionStore sessions,
        ReportWriter reports,
        Simulator simulator,
        BluetoothAccess bluetooth,
        RememberedDevices devices,
        Supplier<Optional<Terminal>> terminal,
        Screens screens,
        Consumer<Runnable> interrupt) {

    /** Draws a ride as plain lines. */
    @FunctionalInterface
    public interface Screens {

        /**
         * A screen that draws at once.
         *
         * @param out where to
         * @param plan what is ridden
         * @param policy how it begins, and when the next target is shown
         * @param terminal on which it is read, and keys are pressed; empty where there is none
         */
        Screen plain(PrintStream out, Plan plan, Policy policy, Optional<Terminal> terminal);
    }
}
