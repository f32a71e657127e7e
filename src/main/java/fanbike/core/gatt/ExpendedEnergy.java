package fanbike.core.gatt;

import static fanbike.core.gatt.NumberFormat.U16;
import static fanbike.core.gatt.NumberFormat.U8;

/** The three numbers in which the machines of FTMS count the energy spent (FTMS 4.9.1.9 and its like). */
final class ExpendedEnergy {

    static final NumericField TOTAL = NumericField.of("energy_kcal", U16).notAvailableAt(0xFFFF);
    static final NumericField PER_HOUR =
            NumericField.of("energy_per_hour_kcal", U16).notAvailableAt(0xFFFF);
    static final NumericField PER_MINUTE =
            NumericField.of("energy_per_min_kcal", U8).notAvailableAt(0xFF);

    private ExpendedEnergy() {}

    static FieldGroup whenSet(int bit) {
        return FieldGroup.whenSet(bit, TOTAL, PER_HOUR, PER_MINUTE);
    }
}
