package fanbike.app.port;

/** A sensor that lives by the clock of the ride. */
public interface ScheduledSensor extends Sensor, EventSource {}
