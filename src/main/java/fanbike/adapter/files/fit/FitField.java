package fanbike.adapter.files.fit;

import java.util.OptionalLong;

/**
 * A field of a message as the profile defines it. The number in a file is {@code (figure + offset) x scale}.
 *
 * @param number of the field in its message
 * @param name in the profile
 * @param type of its value
 * @param scale how many of what is written make one unit; 1 where it counts units
 * @param offset what is added to a figure before it is scaled
 * @param unit of a figure; empty where it has none
 */
public record FitField(int number, String name, BaseType type, double scale, double offset, String unit) {

    /**
     * A field without scale and unit.
     *
     * @param number of the field in its message
     * @param name in the profile
     * @param type of its value
     */
    static FitField of(int number, String name, BaseType type) {
        return new FitField(number, name, type, 1, 0, "");
    }

    /**
     * A field with a scale and a unit, and no offset.
     *
     * @param number of the field in its message
     * @param name in the profile
     * @param type of its value
     * @param scale how many of what is written make one unit
     * @param unit of a figure
     */
    static FitField of(int number, String name, BaseType type, double scale, String unit) {
        return new FitField(number, name, type, scale, 0, unit);
    }

    /**
     * A figure as it is written.
     *
     * @param figure in this field's unit
     * @return the nearest whole number; empty where this field's type cannot hold it, or holds it as "no value"
     */
    OptionalLong written(double figure) {
        long written = Math.round((figure + offset) * scale);
        return FitValue.fits(type, written) ? OptionalLong.of(written) : OptionalLong.empty();
    }

    /**
     * What was written as a figure in this field's unit.
     *
     * @param written as it is in a file
     */
    double figure(double written) {
        return written / scale - offset;
    }
}
