package fanbike.adapter.sound;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.app.port.Loudspeaker;
import fanbike.app.port.SoundSettings;
import fanbike.app.port.bluetooth.Finding;
import fanbike.core.model.Plan;
import fanbike.core.session.Command;
import fanbike.core.speech.Language;
import fanbike.core.tone.Melody;
import fanbike.fixtures.FakeProgram;
import fanbike.fixtures.Policies;
import fanbike.fixtures.Protocols;
import fanbike.fixtures.RideOnShow;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MachineSoundTest {

    private static final Plan PLAN = Protocols.once(Protocols.work(60, 55));
    private static final SoundSettings ALL = new SoundSettings(true, 80, true, Language.ENGLISH);
    private static final SoundSettings TONES = new SoundSettings(true, 80, false, Language.ENGLISH);

    @TempDir
    private Path folder;

    private final FakeSoundDevice device = new FakeSoundDevice();
    private final List<String> troubles = new CopyOnWriteArrayList<>();
    private final RideOnShow ride = new RideOnShow(PLAN, Policies.atOnce(), true);

    @Test
    void playsAndThenSpeaksAndLetsBothEnd() throws IOException {
        var program = new FakeProgram(folder, "espeak-ng", "");
        var sound = new MachineSound(device, program.path());

        try (Loudspeaker loudspeaker = sound.open(ride.shown(), ALL, troubles::add)) {
            loudspeaker.updated(ride.ask(0, Command.START));
        }

        assertThat(device.heardSince(0)).hasSize(1);
        assertThat(program.awaitRuns(1)).containsExactly("-v en -a 160 -b 1 --stdin <WORK. 55.>");
        assertThat(device.openLines()).isZero();
        assertThat(troubles).isEmpty();
    }

    @Test
    void doesNotSilenceItsOwnWordsWhereAServiceSpeaks() throws IOException {
        var program = new FakeProgram(folder, "spd-say", "");

        try (Loudspeaker loudspeaker =
                new MachineSound(device, program.path()).open(ride.shown(), ALL, troubles::add)) {
            loudspeaker.updated(ride.ask(0, Command.START));
        }

        assertThat(program.awaitRuns(1)).containsExactly("--wait -l en -i 60 -- WORK. 55. <>");
    }

    @Test
    void endsAToneForANewerOne() {
        var sound = new MachineSound(device, "");
        ride.ask(0, Command.START);
        try (Loudspeaker loudspeaker = sound.open(ride.shown(), TONES, troubles::add)) {
            ride.pass(59);
            device.at(Synthesizer.frames(20), () -> loudspeaker.updated(ride.pass(60)));
            loudspeaker.updated(new RideOnShow(PLAN, Policies.atOnce(), true).ask(0, Command.START));
        }

        assertThat(device.dropped()).isOne();
        assertThat(device.heardSince(Synthesizer.frames(40))).hasSameSizeAs(Melody.FANFARE.notes());
    }

    @Test
    void ridesOnInSilence() {
        device.setThere(false);
        var sound = new MachineSound(device, "");

        try (Loudspeaker loudspeaker = sound.open(ride.shown(), ALL, troubles::add)) {
            loudspeaker.updated(ride.ask(0, Command.START));
            loudspeaker.updated(ride.pass(60));
        }

        assertThat(troubles)
                .satisfiesExactlyInAnyOrder(
                        none -> assertThat(none)
                                .startsWith("There is no sound device")
                                .contains("fanbike doctor --sound"),
                        mute -> assertThat(mute)
                                .startsWith("There is no program that can speak")
                                .endsWith("sudo apt install espeak-ng"));
    }

    @Test
    void asksForNothingThatIsSwitchedOff() {
        device.setThere(false);
        var sound = new MachineSound(device, "");
        var none = new SoundSettings(false, 80, false, Language.ENGLISH);

        try (Loudspeaker loudspeaker = sound.open(ride.shown(), none, troubles::add)) {
            loudspeaker.updated(ride.ask(0, Command.START));
        }

        assertThat(troubles).isEmpty();
    }

    @Test
    void isHeardWithinFiftyMillisecondsOfACue() throws InterruptedException {
        var tones = new Tones(device, 80, troubles::add);
        var performer = new Performer(Optional.of(tones), Optional.empty());
        var mailbox = new Mailbox(() -> 0);
        var loudspeaker = new RideLoudspeaker(
                ride.shown(), new CueSounds(PLAN, ALL.language().phrases()), () -> false, mailbox::post, () -> {});

        loudspeaker.updated(ride.ask(0, Command.START));
        performer.perform(mailbox.take().orElseThrow(), mailbox::hasNews);

        assertThat(device.silentFramesSince(0)).isLessThan(Synthesizer.frames(50));
    }

    @Test
    void letsEveryCueBeHeardByName() throws IOException {
        var program = new FakeProgram(folder, "espeak-ng", "");
        var names = new ArrayList<String>();

        boolean isHeard = new MachineSound(device, program.path()).play(ALL, names::add, troubles::add, () -> true);

        assertThat(isHeard).isTrue();
        assertThat(names)
                .containsExactly(
                        "the start is near: one short tick, then \"3\"",
                        "a change is near: one short tick",
                        "a new interval: one long, high note, then \"Brisk. 55.\"",
                        "faster: two rising notes",
                        "slower: two falling notes, slower ones",
                        "still too slow: \"Faster. 55.\"",
                        "still too fast: \"Slower. 55.\"",
                        "back in the band: one soft note",
                        "the signal is lost: three short falling notes, then \"Signal lost.\"",
                        "the signal is back: three short rising notes, then \"Signal back.\"",
                        "the end: a fanfare, then \"Finished.\"");
        assertThat(device.heardSince(0)).hasSize(1 + 1 + 1 + 2 + 2 + 1 + 3 + 3 + 5);
        assertThat(program.awaitRuns(7)).hasSize(7);
        assertThat(troubles).isEmpty();
    }

    @Test
    void playsTonesForWordsWhereNothingCanSpeak() {
        var names = new ArrayList<String>();

        boolean isHeard = new MachineSound(device, "").play(ALL, names::add, troubles::add, () -> true);

        assertThat(isHeard).isTrue();
        assertThat(names).contains("still too slow: two rising notes", "the end: a fanfare");
        assertThat(troubles).hasSize(1);
    }

    @Test
    void stopsTheTestWhenItIsToldTo() {
        var names = new ArrayList<String>();

        new MachineSound(device, "").play(ALL, names::add, troubles::add, () -> names.size() < 2);

        assertThat(names).hasSize(2);
    }

    @Test
    void saysThatNothingCouldBePlayed() {
        device.setThere(false);

        boolean isHeard = new MachineSound(device, "").play(ALL, name -> {}, troubles::add, () -> true);

        assertThat(isHeard).isFalse();
        assertThat(troubles).hasSize(2);
    }

    @Test
    void findsWhatThereIs() throws IOException {
        var program = new FakeProgram(folder, "espeak-ng", "");

        List<Finding> findings = new MachineSound(device, program.path()).examine(ALL);

        assertThat(findings)
                .containsExactly(
                        new Finding("Sound", Finding.Health.GOOD, "The sound device can be used; volume 80%.", ""),
                        new Finding("Speech", Finding.Health.GOOD, "espeak-ng speaks, in English.", ""));
        assertThat(device.openLines()).isZero();
    }

    @Test
    void findsWhatIsMissingAndWhatToDo() {
        device.setThere(false);

        List<Finding> findings = new MachineSound(device, "").examine(ALL);

        assertThat(findings).allMatch(finding -> finding.health() == Finding.Health.DOUBTFUL);
        assertThat(findings)
                .extracting(Finding::remedy)
                .satisfiesExactly(
                        sound -> assertThat(sound).contains("sudo apt install libasound2", "audio $USER"),
                        speech -> assertThat(speech).isEqualTo("sudo apt install espeak-ng"));
    }

    @Test
    void findsWhatIsSwitchedOff() throws IOException {
        var program = new FakeProgram(folder, "espeak-ng", "");
        var sound = new MachineSound(device, program.path());

        assertThat(sound.examine(new SoundSettings(true, 0, true, Language.ENGLISH)))
                .extracting(Finding::sentence)
                .first()
                .isEqualTo("The sound device can be used, but the volume is 0.");
        assertThat(sound.examine(new SoundSettings(false, 80, false, Language.FRENCH)))
                .extracting(Finding::sentence)
                .containsExactly(
                        "The sound device can be used; volume 80%. Tones are switched off by the setting sound.tones.",
                        "espeak-ng speaks, in French. Speech is switched off by the setting sound.speech.");
    }
}
