package fanbike.adapter.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fanbike.core.tone.Melody;
import fanbike.core.tone.Note;
import fanbike.fixtures.HeardNote;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Measures what the ear would. */
class SynthesizerTest {

    private static final double WINDOW_MILLIS = 5;
    private static final Percentage A_HUNDREDTH = Percentage.withPercentage(1);

    private static List<HeardNote> heard(Melody melody) {
        return HeardNote.in(new Synthesizer(100).render(melody));
    }

    private static double peak(byte[] samples) {
        return Arrays.stream(HeardNote.wave(samples)).map(Math::abs).max().orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(Melody.class)
    void playsEachNoteAtItsPitchAndLength(Melody melody) {
        List<HeardNote> heard = heard(melody);

        assertThat(heard).hasSameSizeAs(melody.notes());
        for (int place = 0; place < heard.size(); place++) {
            Note note = melody.notes().get(place);
            assertThat(heard.get(place).hertz()).isCloseTo(note.hertz(), A_HUNDREDTH);
            assertThat(heard.get(place).startMillis()).isCloseTo(note.startMillis(), within(WINDOW_MILLIS));
            assertThat(heard.get(place).lengthMillis()).isCloseTo(note.lengthMillis(), within(2 * WINDOW_MILLIS));
        }
    }

    @ParameterizedTest
    @EnumSource(Melody.class)
    void staysWhereALoudRoomIsHeardThrough(Melody melody) {
        assertThat(heard(melody)).allSatisfy(note -> assertThat(note.hertz()).isBetween(600.0, 2_000.0));
    }

    @Test
    void risesForFasterAndFallsForSlowerAndMoreSlowly() {
        List<HeardNote> faster = heard(Melody.FASTER);
        List<HeardNote> slower = heard(Melody.SLOWER);

        assertThat(contour(faster)).isEqualTo("/");
        assertThat(contour(slower)).isEqualTo("\\");
        assertThat(rise(faster)).isGreaterThan(1.4);
        assertThat(rise(slower)).isLessThan(1 / 1.4);
        assertThat(slower.get(0).lengthMillis())
                .isGreaterThan(1.5 * faster.get(0).lengthMillis());
    }

    @Test
    void endsUnlikeAnythingElse() {
        assertThat(contour(heard(Melody.FANFARE))).isEqualTo("//\\/");
    }

    @Test
    void tellsAnyTwoMelodiesApartByContourOrRhythm() {
        for (Melody one : Melody.values()) {
            for (Melody other : Melody.values()) {
                if (one != other) {
                    assertThat(differs(heard(one), heard(other)))
                            .as("%s and %s", one, other)
                            .isTrue();
                }
            }
        }
    }

    private static boolean differs(List<HeardNote> one, List<HeardNote> other) {
        double ratio = one.get(0).lengthMillis() / other.get(0).lengthMillis();
        return !contour(one).equals(contour(other)) || ratio > 2 || ratio < 0.5;
    }

    private static String contour(List<HeardNote> notes) {
        return IntStream.range(1, notes.size())
                .mapToObj(
                        place -> notes.get(place).hertz() > notes.get(place - 1).hertz() ? "/" : "\\")
                .collect(Collectors.joining());
    }

    private static double rise(List<HeardNote> notes) {
        return notes.get(1).hertz() / notes.get(0).hertz();
    }

    @ParameterizedTest
    @EnumSource(Melody.class)
    void isAsLoudAsCanBeWithoutClipping(Melody melody) {
        assertThat(peak(new Synthesizer(100).render(melody))).isLessThan(0.99);

        double softest = melody == Melody.WELL_DONE ? 0.2 : 0.5;
        assertThat(heard(melody)).allSatisfy(note -> assertThat(note.level()).isGreaterThan(softest));
    }

    @Test
    void confirmsSoftly() {
        double soft = heard(Melody.WELL_DONE).get(0).level();

        assertThat(soft).isLessThan(heard(Melody.FASTER).get(0).level() / 2);
    }

    @ParameterizedTest
    @EnumSource(Melody.class)
    void beginsAndEndsEachNoteWithoutAClick(Melody melody) {
        double[] wave = HeardNote.wave(new Synthesizer(100).render(melody));

        for (Note note : melody.notes()) {
            assertThat(loudest(wave, Synthesizer.frames(note.startMillis()))).isLessThan(0.02);
            assertThat(loudest(wave, Synthesizer.frames(note.endMillis()) - QUARTER_MILLISECOND))
                    .isLessThan(0.02);
        }
    }

    private static final int QUARTER_MILLISECOND = Synthesizer.FRAMES_PER_SECOND / 4000;

    private static double loudest(double[] wave, int from) {
        return Arrays.stream(wave, from, from + QUARTER_MILLISECOND)
                .map(Math::abs)
                .max()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 50, 80})
    void isAsLoudAsIsFeltAndNotAsIsCounted(int volumePercent) {
        double full = peak(new Synthesizer(100).render(Melody.GO));

        double share = peak(new Synthesizer(volumePercent).render(Melody.GO)) / full;

        assertThat(share).isCloseTo(volumePercent * volumePercent / 10_000.0, within(0.001));
    }

    @Test
    void isSilentAtNoVolume() {
        assertThat(new Synthesizer(0).render(Melody.FANFARE)).containsOnly(0);
    }
}
