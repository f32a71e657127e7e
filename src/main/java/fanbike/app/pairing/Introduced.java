package fanbike.app.pairing;

import fanbike.app.port.bluetooth.RememberedDevice.Kind;
import java.util.OptionalDouble;

/**
 * What was learnt of a device.
 *
 * @param kind what it gives
 * @param wheelRatio revolutions of the cranks for one of its wheel, where that is known
 * @param countsWheelAlone whether it gives no cadence without that
 */
public record Introduced(Kind kind, OptionalDouble wheelRatio, boolean countsWheelAlone) {}
