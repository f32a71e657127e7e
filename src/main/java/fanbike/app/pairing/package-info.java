/**
 * Getting to know devices: looking for them, connecting one to see that it is the right one and what it gives, and finding
 * among several the one that is pedalled. All of it happens on the caller's thread, which takes what comes from an inbox:
 * notifications, and the rider's keys as commands ({@link fanbike.core.session.Command#SKIP} for the next step,
 * {@link fanbike.core.session.Command#STOP} to give up).
 *
 * <p>May import the application, its ports and the core. Never reads a clock but the inbox's, and never prints: what there
 * is to see goes to a {@link fanbike.app.pairing.PairingView}.
 */
@org.jspecify.annotations.NullMarked
package fanbike.app.pairing;
