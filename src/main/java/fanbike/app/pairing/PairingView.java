package fanbike.app.pairing;

import fanbike.core.cadence.Reading;
import fanbike.core.device.StopAndGo;

/** Who shows the rider what happens. Called on the thread that pairs; returns at once. */
public interface PairingView {

    /**
     * Something is to be known or to be done.
     *
     * @param sentence for people; parts of it may come from a device
     */
    void said(String sentence);

    /**
     * Nothing is there yet; said again and again.
     *
     * @param leftNanos for how long it is still waited for
     */
    void waited(long leftNanos);

    /**
     * The device sent something.
     *
     * @param reading what it told
     * @param wheelTurns how often its wheel has turned since it was connected, where that is all there is; else 0
     */
    void read(Reading reading, long wheelTurns);

    /**
     * The rider is to do something; said again and again.
     *
     * @param instruction what
     */
    void instructed(StopAndGo.Instruction instruction);
}
