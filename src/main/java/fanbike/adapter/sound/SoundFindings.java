package fanbike.adapter.sound;

import fanbike.app.port.SoundSettings;
import fanbike.app.port.bluetooth.Finding;
import fanbike.app.port.bluetooth.Finding.Health;
import fanbike.core.speech.Language;
import java.util.Optional;

/** What can be wrong with sound, in words. None of it keeps anybody from riding. */
final class SoundFindings {

    private static final String SOUND = "Sound";
    private static final String SPEECH = "Speech";
    private static final String NO_DEVICE = "There is no sound device to play tones on";
    private static final String CONNECT =
            "Connect a loudspeaker or headphones, and try them with fanbike doctor --sound.";
    private static final String INSTALL_VOICE = "sudo apt install espeak-ng";

    private SoundFindings() {}

    /** The sound device. */
    static Finding device(SoundSettings settings, Optional<NoSoundException> none) {
        if (none.isPresent()) {
            return new Finding(
                    SOUND,
                    Health.DOUBTFUL,
                    NO_DEVICE + " (" + none.get().reason() + "). A ride goes on without them.",
                    CONNECT + "\nsudo apt install libasound2\nsudo usermod -aG audio $USER");
        }
        if (settings.volumePercent() == 0) {
            return new Finding(
                    SOUND,
                    Health.DOUBTFUL,
                    "The sound device can be used, but the volume is 0.",
                    "Set sound.volumePercent in fanbike.json.");
        }
        String off = settings.tones() ? "" : " Tones are switched off by the setting sound.tones.";
        return new Finding(
                SOUND,
                Health.GOOD,
                "The sound device can be used; volume " + settings.volumePercent() + "%." + off,
                "");
    }

    /** What can speak. */
    static Finding speech(SoundSettings settings, Optional<SpeechProgram.Installed> program) {
        if (program.isEmpty()) {
            return new Finding(
                    SPEECH,
                    Health.DOUBTFUL,
                    "There is no program that can speak: cues are tones alone.",
                    INSTALL_VOICE);
        }
        String off = settings.speech() ? "" : " Speech is switched off by the setting sound.speech.";
        return new Finding(
                SPEECH, Health.GOOD, program.get().name() + " speaks, " + in(settings.language()) + "." + off, "");
    }

    private static String in(Language language) {
        return switch (language) {
            case ENGLISH -> "in English";
            case GERMAN -> "in German";
            case FRENCH -> "in French";
            case SPANISH -> "in Spanish";
        };
    }

    /** Said in mid-ride. */
    static String withoutDevice(NoSoundException none) {
        return NO_DEVICE + " (" + none.reason() + "). " + CONNECT;
    }

    /** Said before a ride. */
    static String withoutVoice() {
        return "There is no program that can speak, so cues are tones alone. To hear them spoken: " + INSTALL_VOICE;
    }

    /** Said in mid-ride. */
    static String failedSpeech(SpeechProgram.Installed program, String why) {
        return program.name() + " cannot speak (" + why + "); tones stand in for it. To see why: " + program.name()
                + " \"one two three\"";
    }
}
