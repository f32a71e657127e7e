/**
 * What every implementation of a port keeps, the fakes as well as the real ones: abstract tests, extended beside each of
 * them. May import {@code app.port} and {@code core}.
 */
@org.jspecify.annotations.NullMarked
package fanbike.contract;
