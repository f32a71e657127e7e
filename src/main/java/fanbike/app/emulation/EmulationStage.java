package fanbike.app.emulation;

import fanbike.app.port.EventSource;
import fanbike.app.port.MonotonicClock;
import fanbike.app.port.Simulation;
import fanbike.app.port.Simulator;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What every ride of an emulation is made of.
 *
 * @param simulator makes the rider and the bike
 * @param rider who rides what
 * @param orders what the rider is to do, anew for each ride
 * @param clock a clock that begins at 0 now, for what is to happen by it
 */
public record EmulationStage(
        Simulator simulator, Simulation rider, Supplier<Orders> orders, Function<EventSource, MonotonicClock> clock) {}
