package fanbike.core.device;

/** What a device is, as far as one can tell before it is connected; what a rider can use comes first. */
public enum DeviceSort {
    /** A machine with pedals that turn. */
    BIKE("bike"),
    /** It has the Fitness Machine Service, and does not say for what. */
    FITNESS_MACHINE("fitness machine"),
    /** It counts revolutions of cranks, of a wheel, or of both. */
    SPEED_CADENCE_SENSOR("speed or cadence sensor"),
    /** It measures power, and may count revolutions. */
    POWER_METER("power meter"),
    /** It measures the heart rate and nothing else. */
    HEART_RATE_STRAP("heart rate strap"),
    /** A running machine. */
    TREADMILL("treadmill"),
    /** A rowing machine. */
    ROWER("rower"),
    /** A skiing machine. */
    SKI_MACHINE("ski machine"),
    /** Arms and legs, without turning pedals. */
    CROSS_TRAINER("cross trainer"),
    /** A machine for climbing steps or stairs. */
    STEPPER("stepper"),
    /** Nothing that this program can use. */
    OTHER("other");

    private final String words;

    DeviceSort(String words) {
        this.words = words;
    }

    /** For people. */
    public String words() {
        return words;
    }
}
