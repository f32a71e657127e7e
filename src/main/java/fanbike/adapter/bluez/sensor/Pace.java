package fanbike.adapter.bluez.sensor;

import java.time.Duration;

/**
 * How often a sensor looks at what it has, and how long it waits.
 *
 * @param glance the time from one look to the next, where nothing happens in between
 * @param toConnect how long a connection may take to be made, before it is given up and tried anew; BlueZ itself gives up
 *     after 40 s
 */
public record Pace(Duration glance, Duration toConnect) {

    /**
     * As it is ridden. While another program looks for devices, BlueZ 5.66 takes more than ten seconds to connect.
     */
    public static final Pace USUAL = new Pace(Duration.ofMillis(200), Duration.ofSeconds(15));

    /** The same, that looks more often, or less. */
    Pace glancing(Duration often) {
        return new Pace(often, toConnect);
    }
}
