package fanbike.adapter.bluez.bus;

import java.util.Optional;

/**
 * How a call ended: with a value or with an error.
 *
 * @param <T> what it was to give
 * @param value what it gave
 * @param error why it gave nothing
 */
public record Outcome<T>(Optional<T> value, Optional<BusError> error) {}
