package fanbike.contract;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.app.port.Sensor;
import fanbike.core.coach.RideInput;
import fanbike.fakes.CapturedSensor;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What every sensor keeps. */
public abstract class SensorContract {

    private static final String CONNECTED = "connected " + RideInput.BIKE;
    private static final String VALUE = RideInput.BIKE + " 2ad2 ";

    private final CapturedSensor heard = new CapturedSensor();

    /** The sensor, the same each time: a bike by the ride's own name for it. */
    protected abstract Sensor sensor();

    /** The bike sends a value of Indoor Bike Data, as soon as anybody listens to it. */
    protected abstract void send(double rpm);

    @AfterEach
    void close() {
        sensor().close();
    }

    @Test
    void saysThatItIsConnectedBeforeTheFirstValue() {
        sensor().open(heard);
        send(60);
        heard.awaits(VALUE);

        assertThat(heard.lines())
                .filteredOn(line -> line.startsWith(CONNECTED) || line.startsWith(VALUE))
                .startsWith(CONNECTED);
    }

    @Test
    void handsOnEachValueOnceAndInOrder() {
        sensor().open(heard);
        for (int rpm = 50; rpm < 60; rpm++) {
            send(rpm);
        }
        heard.awaits(VALUE, 10);

        assertThat(heard.lines())
                .filteredOn(line -> line.startsWith(VALUE))
                .hasSize(10)
                .isSorted();
    }

    @Test
    void saysNothingAfterItWasClosed() {
        sensor().open(heard);
        send(60);
        heard.awaits(VALUE);

        sensor().close();
        List<String> told = heard.lines();
        sensor().close();

        assertThat(heard.lines()).isEqualTo(told).noneMatch(line -> line.startsWith("lost"));
    }

    @Test
    void canBeClosedWithoutHavingBeenOpened() {
        sensor().close();

        assertThat(heard.lines()).isEmpty();
    }
}
