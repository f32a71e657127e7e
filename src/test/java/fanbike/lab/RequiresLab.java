package fanbike.lab;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The tests of this class need the Bluetooth lab: their methods, and their constructor, can have a {@link BluetoothLab}
 * as parameter. One lab is booted for all tests of a process, and put in order before each. Where it cannot be had, the
 * tests are skipped; in continuous integration they fail.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Tag("lab")
@ExtendWith(LabExtension.class)
public @interface RequiresLab {}
