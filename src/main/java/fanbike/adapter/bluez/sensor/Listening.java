package fanbike.adapter.bluez.sensor;

import fanbike.app.port.SensorListener;
import fanbike.core.gatt.Octets;

/** The listener, until it is to hear nothing more: then it does not, whichever thread is just about to tell. */
final class Listening implements SensorListener {

    private final SensorListener listener;
    private boolean over;

    Listening(SensorListener listener) {
        this.listener = listener;
    }

    @Override
    public synchronized void connected(String sensor) {
        if (!over) {
            listener.connected(sensor);
        }
    }

    @Override
    public synchronized void notified(String sensor, String characteristic, Octets value) {
        if (!over) {
            listener.notified(sensor, characteristic, value);
        }
    }

    @Override
    public synchronized void disconnected(String sensor, String reason) {
        if (!over) {
            listener.disconnected(sensor, reason);
        }
    }

    @Override
    public synchronized void remarked(String sensor, String sentence) {
        if (!over) {
            listener.remarked(sensor, sentence);
        }
    }

    @Override
    public synchronized void remarked(String sensor, String sentence, String detail) {
        if (!over) {
            listener.remarked(sensor, sentence, detail);
        }
    }

    synchronized void end() {
        over = true;
    }
}
