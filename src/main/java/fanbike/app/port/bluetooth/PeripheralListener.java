package fanbike.app.port.bluetooth;

import fanbike.core.gatt.Octets;

/** Who is told what others do with a device that is played. Called on a thread of Bluetooth's; returns at once. */
public interface PeripheralListener {

    /**
     * Somebody wants the values of a characteristic, or the last one who did wants them no more.
     *
     * @param characteristic which
     * @param wanted whether they are wanted now
     */
    void subscribed(String characteristic, boolean wanted);

    /**
     * Somebody wrote a value.
     *
     * @param characteristic which
     * @param value the bytes
     */
    void written(String characteristic, Octets value);

    /**
     * It is on the air no more, for now; nobody is subscribed any more, either.
     *
     * @param reason why, as the part of a sentence
     */
    void offTheAir(String reason);

    /** It is on the air again after it was not. */
    void onTheAirAgain();
}
