package fanbike.fakes;

import fanbike.app.port.Sensor;
import fanbike.contract.SensorContract;

/** The fake is a sensor like any other. */
class FakeSensorTest extends SensorContract {

    private final FakeSensor sensor = new FakeSensor();

    @Override
    protected Sensor sensor() {
        return sensor;
    }

    @Override
    protected void send(double rpm) {
        sensor.says(rpm);
    }
}
