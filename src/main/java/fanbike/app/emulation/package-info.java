/**
 * Plays a bike with a simulated rider on it: what the device is on the air, how its control point answers, and a ride from
 * the moment at which a coach subscribes until it leaves.
 *
 * <p>The rider follows a coach of his own, fed with the very values that are sent, so that what he did can be laid beside
 * what the coach at the other end made of it. One thread does everything; those of
 * Bluetooth only leave word. May import the application, its ports and the core. Must never know how values get on the air.
 */
@org.jspecify.annotations.NullMarked
package fanbike.app.emulation;
