package fanbike.adapter.files.fit;

import java.util.OptionalLong;

/**
 * A field of a message as the profile defines it. The number in a file is {@code figure x scale}; no field of ours has an
 * offset.
 *
 * @param number of the field in its message
 * @param name in the profile
 * @param type of its value
 * @param scale how many of what is written make one of the profile's unit; 1 where it counts units
 */
public record FitField(int number, String name, BaseType type, double scale) {

    /**
     * A field without a scale.
     *
     * @param number of the field in its message
     * @param name in the profile
     * @param type of its value
     */
    static FitField of(int number, String name, BaseType type) {
        return new FitField(number, name, type, 1);
    }

    /**
     * A figure as it is written.
     *
     * @param figure in this field's unit
     * @return the nearest whole number; empty where this field's type cannot hold it, or holds it as "no value"
     */
    OptionalLong written(double figure) {
        long written = Math.round(figure * scale);
        return FitValue.fits(type, written) ? OptionalLong.of(written) : OptionalLong.empty();
    }
}
