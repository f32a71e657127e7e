package fanbike.adapter.sound;

import fanbike.app.port.Loudspeaker;
import fanbike.app.port.Loudspeakers;
import fanbike.app.port.ShownRide;
import fanbike.app.port.SoundSettings;
import fanbike.app.port.bluetooth.Finding;
import fanbike.app.port.sound.SoundCheck;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** The sound of this machine. */
public final class MachineSound implements Loudspeakers, SoundCheck {

    private final SoundDevice device;
    private final String path;

    /**
     * The default sound device, and what is installed.
     *
     * @param path where programs are looked for, as in the environment's {@code PATH}; may be empty
     */
    public MachineSound(String path) {
        this(JavaSoundLine::open, path);
    }

    /** With another device. */
    MachineSound(SoundDevice device, String path) {
        this.device = device;
        this.path = path;
    }

    @Override
    public Loudspeaker open(ShownRide ride, SoundSettings settings, Consumer<String> trouble) {
        Performer performer = performer(settings, trouble);
        var sounds = new CueSounds(ride.plan(), settings.language().phrases());
        var mailbox = new Mailbox(System::nanoTime);
        var announcer = new Announcer(performer, mailbox);
        return new RideLoudspeaker(ride, sounds, performer::canSpeak, mailbox::post, announcer::close);
    }

    private Performer performer(SoundSettings settings, Consumer<String> trouble) {
        Optional<Tones> tones =
                settings.tones() ? Optional.of(new Tones(device, settings.volumePercent(), trouble)) : Optional.empty();
        return new Performer(tones, settings.speech() ? voice(settings, trouble) : Optional.empty());
    }

    private Optional<Voice> voice(SoundSettings settings, Consumer<String> trouble) {
        Optional<SpeechProgram.Installed> program = SpeechProgram.find(path);
        if (program.isEmpty()) {
            trouble.accept(SoundFindings.withoutVoice());
        }
        return program.map(found -> new Voice(found, settings.language(), settings.volumePercent(), trouble));
    }

    @Override
    public List<Finding> examine(SoundSettings settings) {
        return List.of(
                SoundFindings.device(settings, missing()), SoundFindings.speech(settings, SpeechProgram.find(path)));
    }

    @Override
    public boolean hasDevice() {
        return missing().isEmpty();
    }

    private Optional<NoSoundException> missing() {
        try {
            device.open().close();
            return Optional.empty();
        } catch (NoSoundException none) {
            return Optional.of(none);
        }
    }

    @Override
    public boolean play(
            SoundSettings settings, Consumer<String> named, Consumer<String> trouble, BooleanSupplier goesOn) {
        var everything = new SoundSettings(true, settings.volumePercent(), true, settings.language());
        try (Performer performer = performer(everything, trouble)) {
            performer.prepare();
            new CueTest(performer, settings.language()).play(named, goesOn);
            return performer.tonesWork();
        }
    }
}
