package fanbike;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fanbike.core.tone.Melody;
import fanbike.core.tone.Note;
import fanbike.fixtures.FakeProgram;
import fanbike.fixtures.HeardNote;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packaged program on a sound device that is a file: ALSA's plugin of that name, which takes the place of the default
 * device, writes down whatever is played. It takes no time to play, so that silences between tones are not in the file.
 */
class SoundIT {

    private static final int WAV_HEADER = 44;

    @TempDir
    private Path folder;

    private Path wav;
    private FakeProgram voice;
    private Program program;

    @BeforeEach
    void plugIn() throws IOException {
        wav = folder.resolve("heard.wav");
        Path alsa = Files.writeString(folder.resolve("asound.conf"), """
                pcm.!default { type file slave.pcm void file "%s" format wav }
                pcm.void { type null }
                """.formatted(wav));
        // The real one would play into the same file.
        voice = new FakeProgram(folder, "espeak-ng", "");
        program = new Program(
                folder.resolve("home"),
                Map.of("ALSA_CONFIG_PATH", alsa.toString(), "PATH", voice.path() + ":" + System.getenv("PATH")));
    }

    private static void requireAlsa() throws IOException {
        boolean mustBeThere = "true".equals(System.getenv("CI"));
        Assumptions.assumeTrue(mustBeThere || isAlsaThere(), "libasound2 is not installed");
    }

    private static boolean isAlsaThere() throws IOException {
        try (Stream<Path> libraries =
                Files.find(Path.of("/usr/lib"), 2, (file, attributes) -> file.endsWith("libasound.so.2"))) {
            return libraries.findAny().isPresent();
        }
    }

    /** Each melody as its notes, or a note alone, in the order in which they were played. */
    private List<Melody> heard() throws IOException {
        byte[] file = Files.readAllBytes(wav);
        List<HeardNote> notes = HeardNote.in(Arrays.copyOfRange(file, WAV_HEADER, file.length));
        var melodies = new ArrayList<Melody>();
        int next = 0;
        while (next < notes.size()) {
            Melody melody = beginningAt(notes.subList(next, notes.size()));
            melodies.add(melody);
            next += melody.notes().size();
        }
        return melodies;
    }

    private static Melody beginningAt(List<HeardNote> notes) {
        return Arrays.stream(Melody.values())
                .filter(melody -> isPlayed(melody, notes))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no melody: " + notes));
    }

    private static boolean isPlayed(Melody melody, List<HeardNote> notes) {
        if (notes.size() < melody.notes().size()) {
            return false;
        }
        for (int place = 0; place < melody.notes().size(); place++) {
            Note note = melody.notes().get(place);
            HeardNote heard = notes.get(place);
            boolean isPitched = Math.abs(heard.hertz() - note.hertz()) < note.hertz() / 100.0;
            if (!isPitched || Math.abs(heard.lengthMillis() - note.lengthMillis()) > 10) {
                return false;
            }
        }
        return true;
    }

    @Test
    void letsARideBeHeardFromTheCountdownToTheEnd() throws IOException, InterruptedException {
        requireAlsa();
        Path protocol = Files.writeString(
                folder.resolve("short.json"),
                "{\"format\": 1, \"title\": \"Short\", \"blocks\": [{\"intervals\": "
                        + "[{\"name\": \"Easy\", \"seconds\": 8, \"rpm\": 45}, {\"name\": \"Rest\", \"seconds\": 4}]}]}");

        Program.Ended ride = program.run("ride", protocol.toString(), "--simulate=steady", "--screen", "plain");

        assertThat(ride.status()).isZero();
        assertThat(heard())
                .filteredOn(Set.of(Melody.TICK, Melody.GO, Melody.FANFARE)::contains)
                .containsExactly(
                        Melody.TICK,
                        Melody.TICK,
                        Melody.TICK,
                        Melody.GO,
                        Melody.TICK,
                        Melody.TICK,
                        Melody.TICK,
                        Melody.GO,
                        Melody.TICK,
                        Melody.TICK,
                        Melody.TICK,
                        Melody.FANFARE);
        assertThat(spoken())
                .startsWith("One round. Eight seconds at 45, four seconds of rest.", "3", "2", "1", "Easy. 45.")
                .endsWith("Rest.", "Finished.");
    }

    private List<String> spoken() {
        return voice.awaitRuns(1).stream()
                .map(line -> line.substring(line.indexOf('<') + 1, line.lastIndexOf('>')))
                .toList();
    }

    @Test
    void playsEveryCueByName() throws IOException, InterruptedException {
        requireAlsa();

        Program.Ended played = program.run("doctor", "--sound");

        assertThat(played.status()).isZero();
        assertThat(played.lines()).contains("faster: two rising notes", "the end: a fanfare, then \"Finished.\"");
        assertThat(played.err()).isEmpty();
        assertThat(heard())
                .containsExactly(
                        Melody.TICK,
                        Melody.TICK,
                        Melody.GO,
                        Melody.FASTER,
                        Melody.SLOWER,
                        Melody.WELL_DONE,
                        Melody.LOST,
                        Melody.FOUND,
                        Melody.FANFARE);
        assertThat(spoken())
                .containsExactly(
                        "3", "Brisk. 55.", "Faster. 55.", "Slower. 55.", "Signal lost.", "Signal back.", "Finished.");
    }

    @Test
    void isAsLoudAsTheSettingsSay() throws IOException, InterruptedException {
        requireAlsa();
        Files.createDirectories(program.home());
        Files.writeString(
                program.home().resolve("fanbike.json"), "{\"format\": 1, \"sound\": {\"volumePercent\": 40}}");

        program.run("doctor", "--sound");

        byte[] file = Files.readAllBytes(wav);
        double peak = Arrays.stream(HeardNote.wave(Arrays.copyOfRange(file, WAV_HEADER, file.length)))
                .map(Math::abs)
                .max()
                .orElseThrow();
        assertThat(peak).isCloseTo(0.98 * 0.4 * 0.4, within(0.01));
    }

    @Test
    void saysWhatToDoWhereThereIsNoDevice() throws IOException, InterruptedException {
        Path nothing = Files.writeString(folder.resolve("nothing.conf"), "pcm.!default { type hw card 31 }\n");
        var without = Map.of("ALSA_CONFIG_PATH", nothing.toString());

        Program.Ended played = program.run(without, "doctor", "--sound");

        assertThat(played.status()).isEqualTo(3);
        assertThat(played.err()).contains("There is no sound device to play tones on");

        Program.Ended looked = program.run(without, "doctor", "--bus", "unix:path=/nonexistent");

        assertThat(looked.out()).contains("?   Sound: There is no sound device", "sudo apt install libasound2");
    }

    @Test
    void saysSoWhereTheLibraryIsBroken() throws IOException, InterruptedException {
        Path broken = Files.createDirectory(folder.resolve("broken"));
        Files.writeString(broken.resolve("libasound.so.2"), "no library");

        Program.Ended played = program.run(Map.of("LD_LIBRARY_PATH", broken.toString()), "doctor", "--sound");

        assertThat(played.status()).isEqualTo(3);
        assertThat(played.err()).contains("There is no sound device to play tones on");
        assertThat(wav).doesNotExist();
    }
}
