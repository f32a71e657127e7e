package fanbike.adapter.bluez.peripheral;

import java.util.concurrent.atomic.AtomicLong;

/** Where our objects are on the bus: never twice in the same place, so that nothing of an older one can be meant. */
final class ObjectPaths {

    private static final AtomicLong LAST = new AtomicLong();

    private ObjectPaths() {}

    static String next(String kind) {
        return "/fanbike/" + kind + LAST.incrementAndGet();
    }
}
