package fanbike.core.gatt;

import java.util.List;

/** What the measurements have in common whose flags say which numbers follow. */
abstract class FlaggedValue implements CharacteristicValue {

    private final FlaggedLayout layout;
    private final FlaggedFrame frame;

    FlaggedValue(FlaggedLayout layout, FlaggedFrame frame) {
        this.layout = layout;
        this.frame = frame;
    }

    final FlaggedFrame frame() {
        return frame;
    }

    @Override
    public final FrameStatus frameStatus() {
        return frame.status();
    }

    @Override
    public final Octets toBytes() {
        return layout.write(frame).toOctets();
    }

    @Override
    public final Description describe() {
        return new Description(frame.status(), describeFields());
    }

    List<DescribedField> describeFields() {
        return frame.describeAnd();
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof FlaggedValue value && layout.equals(value.layout) && frame.equals(value.frame);
    }

    @Override
    public final int hashCode() {
        return frame.hashCode();
    }

    @Override
    public final String toString() {
        return describe().toString();
    }
}
