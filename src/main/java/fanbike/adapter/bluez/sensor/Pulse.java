package fanbike.adapter.bluez.sensor;

/** When a device last sent a value. */
final class Pulse {

    private volatile long lastNanos = Long.MIN_VALUE;

    void beat(long nowNanos) {
        lastNanos = nowNanos;
    }

    long lastNanos() {
        return lastNanos;
    }
}
