package fanbike.app.port;

/**
 * What is to be simulated.
 *
 * @param rider one of those there are
 * @param bike as {@link Simulator#describe} gave it
 * @param seed the same seed gives the same ride
 * @param strap whether the rider wears a heart rate strap: a second sensor, {@code strap}
 */
public record Simulation(String rider, SessionHeader.Bike bike, long seed, boolean strap) {}
