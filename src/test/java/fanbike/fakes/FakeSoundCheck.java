package fanbike.fakes;

import fanbike.app.port.SoundSettings;
import fanbike.app.port.bluetooth.Finding;
import fanbike.app.port.sound.SoundCheck;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** A machine on which there is nothing to find, and on which two cues can be heard, unless something else is said. */
public final class FakeSoundCheck implements SoundCheck {

    private List<Finding> findings = List.of();
    private boolean hasDevice;
    private Optional<String> trouble = Optional.empty();

    /** What there is to find from now on. */
    public void find(Finding... found) {
        findings = List.of(found);
    }

    /** From now on no tone can be played. */
    public void fail(String sentence) {
        trouble = Optional.of(sentence);
    }

    /** From now on there is a device. */
    public void connect() {
        hasDevice = true;
    }

    @Override
    public boolean hasDevice() {
        return hasDevice;
    }

    @Override
    public List<Finding> examine(SoundSettings settings) {
        return findings;
    }

    @Override
    public boolean play(
            SoundSettings settings, Consumer<String> named, Consumer<String> complaints, BooleanSupplier goesOn) {
        trouble.ifPresent(complaints);
        List.of("faster", "slower").stream()
                .takeWhile(name -> goesOn.getAsBoolean())
                .forEach(named);
        return trouble.isEmpty();
    }
}
