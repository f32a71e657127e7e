package fanbike.adapter.cli;

import fanbike.app.UsageException;
import fanbike.app.port.SessionHeader;
import fanbike.app.port.Simulation;
import fanbike.app.port.Simulator;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options for riding without a bike. */
final class SimulationOptions {

    private static final double LOWEST_SPEED = 0.1;
    private static final String PROTOCOL_FIRST =
            " A protocol stands before the options: fanbike ride primer --simulate.";

    @Option(
            names = "--simulate",
            paramLabel = "RIDER",
            arity = "0..1",
            fallbackValue = "steady",
            description = "Ride a simulated bike: steady, beginner, erratic or dropouts; steady where none is named.")
    private Optional<String> rider = Optional.empty();

    @Option(
            names = "--simulated-bike",
            paramLabel = "BIKE",
            description = "What it sends: ftms (as a Rogue Echo Bike does), csc, csc-wheel or cps.")
    private Optional<String> bike = Optional.empty();

    @Option(names = "--simulated-strap", description = "With a heart rate strap beside the bike.")
    private boolean strap;

    @Mixin
    private final SeedOption seed = new SeedOption();

    @Option(
            names = "--speed",
            paramLabel = "N",
            description = "So many times faster than the clock on the wall; max: as fast as it goes.")
    private Optional<String> speed = Optional.empty();

    boolean isWanted() {
        return rider.isPresent();
    }

    /** The bike's name, where there is such a bike. */
    String bike(Simulator simulator) throws UsageException {
        return known("bike", bike, simulator.bikes(), "");
    }

    /**
     * A name of something that is simulated, the first one where none was chosen.
     *
     * @param what is simulated, a word
     * @param chosen the name that the user gave
     * @param names those that there are
     * @param hint what else may be wrong, after a blank
     */
    static String known(String what, Optional<String> chosen, List<String> names, String hint) throws UsageException {
        String name = chosen.orElse(names.get(0));
        if (names.contains(name)) {
            return name;
        }
        throw new UsageException("There is no simulated " + what + " \"" + name + "\"; these are: "
                + String.join(", ", names) + "." + hint);
    }

    private double times() throws UsageException {
        String text = speed.orElse("1");
        if (text.equals("max")) {
            return Double.POSITIVE_INFINITY;
        }
        try {
            double times = Double.parseDouble(text);
            if (times >= LOWEST_SPEED && times < Double.POSITIVE_INFINITY) {
                return times;
            }
        } catch (NumberFormatException notANumber) {
            // Said below, as for a number out of range.
        }
        throw new UsageException(
                "--speed " + text + " is not possible; allowed: " + LOWEST_SPEED + " and more, or max.");
    }

    /** What is wished, where all of it is possible. */
    Order order(Simulator simulator) throws UsageException {
        return new Order(known("rider", rider, simulator.riders(), PROTOCOL_FIRST), seed.number(), strap, times());
    }

    /** Says so where one of these was given for a real bike. */
    void refuseForRealBike() throws UsageException {
        refuse("--simulated-bike", bike.isPresent());
        refuse("--simulated-strap", strap);
        refuse("--seed", seed.isGiven());
        refuse("--speed", speed.isPresent());
    }

    private static void refuse(String option, boolean given) throws UsageException {
        if (given) {
            throw new UsageException(option + " goes with --simulate only: add that, or leave " + option + " out.");
        }
    }

    /** Says so where a bike was chosen for a session that has one. */
    void refuseOtherBike() throws UsageException {
        if (bike.isPresent()) {
            throw new UsageException(
                    "The session goes on with the bike with which it was begun; leave --simulated-bike out.");
        }
    }

    /**
     * A simulated ride as it is wished.
     *
     * @param rider the rider's name
     * @param seed which of all such riders
     * @param strap whether the rider wears a heart rate strap
     * @param speed how many times faster than the wall clock; infinity for as fast as it goes
     */
    record Order(String rider, long seed, boolean strap, double speed) {

        /** What is to be simulated on a bike. */
        Simulation on(SessionHeader.Bike bike) {
            return new Simulation(rider, bike, seed, strap);
        }
    }
}
