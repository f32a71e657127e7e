package fanbike.adapter.bluez.sensor;

import fanbike.adapter.bluez.bus.Calls;
import fanbike.adapter.bluez.bus.MessageBus;
import fanbike.core.gatt.Octets;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One connection to the bus, and what is done over it.
 *
 * @param bus the connection
 * @param calls makes calls
 * @param radio one after the other: listening and connecting
 * @param gatt one after the other: reading, writing, subscribing; more at once has brought bluetoothd down
 */
record Desk(MessageBus bus, Calls calls, Lane radio, Lane gatt) {

    private static final Logger LOG = LoggerFactory.getLogger(Desk.class);

    /** Makes a call beside all others, whose end only the log is told. */
    void apart(Duration deadline, Callable<Octets> call) {
        calls.begin(
                deadline, call, outcome -> outcome.error().ifPresent(error -> LOG.info("A call failed: {}", error)));
    }
}
