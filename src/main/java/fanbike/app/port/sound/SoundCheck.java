package fanbike.app.port.sound;

import fanbike.app.port.SoundSettings;
import fanbike.app.port.bluetooth.Finding;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Finds out what can be heard here. */
public interface SoundCheck {

    /** Whether there is a sound device that can be played on now. */
    boolean hasDevice();

    /**
     * Looks at the sound device and at what can speak. Nothing is heard.
     *
     * @param settings what the user wants to hear
     */
    List<Finding> examine(SoundSettings settings);

    /**
     * Lets every kind of cue be heard once, one after another, and returns when the last one has ended. What is switched
     * off is heard all the same; the volume and the language are the settings'.
     *
     * @param settings what the user wants to hear
     * @param named takes the name of each as it begins, and what it sounds like
     * @param trouble takes a sentence for people: what cannot be heard, and what to do about it; any thread
     * @param goesOn asked again and again, whether to go on
     * @return whether tones could be played to the end
     */
    boolean play(SoundSettings settings, Consumer<String> named, Consumer<String> trouble, BooleanSupplier goesOn);
}
