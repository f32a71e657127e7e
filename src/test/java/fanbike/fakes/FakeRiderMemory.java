package fanbike.fakes;

import fanbike.app.port.RiderMemory;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

/** A memory that lasts as long as the test. */
public final class FakeRiderMemory implements RiderMemory {

    private final Set<String> cautions = new HashSet<>();
    private boolean sounds;
    private boolean isFull;

    /** Keeps nothing more from now on. */
    public void fill() {
        isFull = true;
    }

    @Override
    public boolean hasAccepted(String caution) {
        return cautions.contains(caution);
    }

    @Override
    public void accept(String caution) throws IOException {
        refuseWhereFull();
        cautions.add(caution);
    }

    @Override
    public boolean hasMetSounds() {
        return sounds;
    }

    @Override
    public void meetSounds() throws IOException {
        refuseWhereFull();
        sounds = true;
    }

    private void refuseWhereFull() throws IOException {
        if (isFull) {
            throw new IOException("no space");
        }
    }
}
