package fanbike.adapter.sound;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.core.speech.Language;
import fanbike.fixtures.FakeProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VoiceTest {

    private static final String HANG = "kill -STOP $$";
    private static final Duration LONG = Duration.ofMinutes(5);
    private static final Duration DEADLINE = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    private final List<String> troubles = new CopyOnWriteArrayList<>();

    private Voice voice(FakeProgram program, Duration patience) {
        return new Voice(
                SpeechProgram.find(program.path()).orElseThrow(), Language.GERMAN, 80, patience, troubles::add);
    }

    private static void finish(Voice voice) {
        voice.finish(DEADLINE, () -> false);
    }

    @Test
    void handsItsTextToEspeakWithoutAShell() throws IOException {
        var program = new FakeProgram(folder, "espeak-ng", "");
        Voice voice = voice(program, LONG);

        voice.say("--help $(touch x) `y`; ü");
        finish(voice);

        assertThat(program.awaitRuns(1)).containsExactly("-v de -a 160 -b 1 --stdin <--help $(touch x) `y`; ü>");
        assertThat(voice.works()).isTrue();
        assertThat(troubles).isEmpty();
    }

    @Test
    void handsItsTextToSpdSayAfterAllOptions() throws IOException {
        var program = new FakeProgram(folder, "spd-say", "");
        Voice voice = voice(program, LONG);

        voice.say("--help");
        finish(voice);

        assertThat(program.awaitRuns(1)).containsExactly("--wait -l de -i 60 -- --help <>");
    }

    @Test
    void tellsTheServiceOfSpdSayToBeSilent() throws IOException {
        var program = new FakeProgram(folder, "spd-say", "");
        Voice voice = voice(program, LONG);

        voice.hush();

        assertThat(program.awaitRuns(1)).containsExactly("--cancel <>");
    }

    @Test
    void endsTheOlderTextWhereANewerOneComes() throws IOException {
        var program = new FakeProgram(folder, "espeak-ng", HANG);
        Voice voice = voice(program, LONG);

        voice.say("older");
        program.awaitRuns(1);
        new FakeProgram(folder, "espeak-ng", "");
        voice.say("newer");
        finish(voice);

        assertThat(program.awaitRuns(2)).last().asString().endsWith("<newer>");
        program.awaitEnds();
        assertThat(troubles).isEmpty();
    }

    @Test
    void fallsSilentAtOnce() throws IOException {
        var program = new FakeProgram(folder, "espeak-ng", HANG);
        Voice voice = voice(program, LONG);
        voice.say("something");
        program.awaitRuns(1);

        voice.hush();

        program.awaitEnds();
        assertThat(troubles).isEmpty();
    }

    @Test
    void isKilledWhenItIsClosed() throws IOException {
        var program = new FakeProgram(folder, "espeak-ng", HANG);
        Voice voice = voice(program, LONG);
        voice.say("something");
        program.awaitRuns(1);

        voice.close();

        program.awaitEnds();
        assertThat(troubles).isEmpty();
    }

    @Test
    void waitsNoLongerForTheEndThanItIsTold() throws IOException {
        var program = new FakeProgram(folder, "espeak-ng", HANG);
        Voice voice = voice(program, LONG);
        voice.say("something");
        program.awaitRuns(1);

        voice.finish(Duration.ZERO, () -> false);

        program.awaitEnds();
    }

    @Test
    void endsAProgramThatHangsAndSaysSo() throws IOException {
        var program = new FakeProgram(folder, "espeak-ng", HANG);
        Voice voice = voice(program, Duration.ofMillis(300).minusSeconds(1));

        voice.say("12345");

        Awaitility.await().atMost(DEADLINE).until(() -> !troubles.isEmpty());
        program.awaitEnds();
        assertThat(troubles)
                .containsExactly("espeak-ng cannot speak (it did not end); tones stand in for it. To see why:"
                        + " espeak-ng \"one two three\"");
        assertThat(voice.works()).isFalse();
    }

    @Test
    void saysOnceThatAProgramFailsAndTriesItAgain() throws IOException {
        var program = new FakeProgram(folder, "espeak-ng", "exit 7");
        Voice voice = voice(program, LONG);

        voice.say("one");
        Awaitility.await().atMost(DEADLINE).until(() -> !voice.works());
        voice.say("two");
        program.awaitRuns(2);
        finish(voice);

        assertThat(troubles).hasSize(1).first().asString().contains("(exit status 7)");

        new FakeProgram(folder, "espeak-ng", "");
        voice.say("three");
        Awaitility.await().atMost(DEADLINE).until(voice::works);

        assertThat(troubles).hasSize(1);
    }

    @Test
    void saysThatAProgramCannotBeStarted() throws IOException {
        var program = new FakeProgram(folder, "espeak-ng", "");
        Voice voice = voice(program, LONG);
        Files.delete(folder.resolve("espeak-ng"));

        voice.say("one");

        assertThat(troubles).hasSize(1).first().asString().contains("(it cannot be started)");
        assertThat(voice.works()).isFalse();
    }

    @Test
    void prefersTheBetterProgramWhereverItIs() throws IOException {
        Path first = Files.createDirectory(folder.resolve("first"));
        Path second = Files.createDirectory(folder.resolve("second"));
        new FakeProgram(first, "spd-say", "");
        new FakeProgram(second, "espeak-ng", "");

        assertThat(SpeechProgram.find(first + ":" + second))
                .hasValueSatisfying(found -> assertThat(found.name()).isEqualTo("espeak-ng"));
        assertThat(SpeechProgram.find(first.toString()))
                .hasValueSatisfying(found -> assertThat(found.name()).isEqualTo("spd-say"));
        assertThat(SpeechProgram.find("")).isEmpty();
        assertThat(SpeechProgram.find("::.")).isEmpty();
    }
}
