package fanbike.core.gatt;

/** The value of a characteristic, understood. */
public interface CharacteristicValue {

    /** How well the bytes that it was read from kept to their own flags; {@link FrameStatus#OK} for one made here. */
    FrameStatus frameStatus();

    /** The bytes that say this. Those that were ignored in reading (trailing octets, reserved flags) are gone. */
    Octets toBytes();

    /** The same in words and physical units. */
    Description describe();
}
