/**
 * Stand-ins for what the application needs from outside: strict, in memory, with a clock that a test moves.
 *
 * <p>May import {@code app.port} and {@code core}; must never wait, nor read a real clock.
 */
@org.jspecify.annotations.NullMarked
package fanbike.fakes;
