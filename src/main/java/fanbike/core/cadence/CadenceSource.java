package fanbike.core.cadence;

/** Where a cadence comes from, the most trusted first. */
public enum CadenceSource {
    /** FTMS Indoor Bike Data, instantaneous cadence. */
    INDOOR_BIKE_DATA("indoorBikeData"),
    /** CSC Measurement, crank revolutions. */
    CSC_CRANK("cscCrank"),
    /** Cycling Power Measurement, crank revolutions. */
    POWER_CRANK("cyclingPowerCrank"),
    /** CSC Measurement, wheel revolutions times the bike's ratio. */
    CSC_WHEEL("cscWheel"),
    /** Cycling Power Measurement, wheel revolutions times the bike's ratio. */
    POWER_WHEEL("cyclingPowerWheel"),
    /** FTMS Cross Trainer Data, step rate, or stride count over time. */
    CROSS_TRAINER_DATA("crossTrainerData");

    private final String label;

    CadenceSource(String label) {
        this.label = label;
    }

    /** The name in files. */
    public String label() {
        return label;
    }
}
