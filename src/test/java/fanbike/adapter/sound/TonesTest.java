package fanbike.adapter.sound;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.core.tone.Melody;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TonesTest {

    private static final int FIFTY_MILLIS = Synthesizer.frames(50);
    private static final int TEN_MILLIS = Synthesizer.frames(10);

    private final FakeSoundDevice device = new FakeSoundDevice();
    private final List<String> troubles = new ArrayList<>();
    private final Tones tones = new Tones(device, 80, troubles::add);

    @ParameterizedTest
    @EnumSource(Melody.class)
    void isHeardWithinFiftyMillisecondsTheFirstTimeAndAfterAPause(Melody melody) {
        tones.play(melody, () -> false);
        int pause = device.frames();
        tones.play(melody, () -> false);

        assertThat(device.silentFramesSince(0)).isLessThan(FIFTY_MILLIS);
        assertThat(device.silentFramesSince(pause)).isLessThan(FIFTY_MILLIS);
        assertThat(device.heardSince(pause)).hasSameSizeAs(melody.notes());
    }

    @Test
    void keepsOneLineOpenForAllMelodies() {
        tones.prepare();
        tones.play(Melody.TICK, () -> false);
        tones.play(Melody.GO, () -> false);

        assertThat(device.opened()).isOne();

        tones.close();

        assertThat(device.openLines()).isZero();
        assertThat(troubles).isEmpty();
    }

    @Test
    void leavesNothingInTheDeviceThatCouldBeHeardAgain() {
        tones.play(Melody.GO, () -> false);

        assertThat(device.silentFramesAtTheEnd()).isGreaterThanOrEqualTo(FakeSoundDevice.BUFFER_FRAMES);
    }

    @Test
    void isSilentAtOnceWhenItIsNotWantedAnyMore() {
        var unwanted = new boolean[1];
        device.at(Synthesizer.frames(200), () -> unwanted[0] = true);

        tones.play(Melody.FANFARE, () -> unwanted[0]);

        assertThat(device.frames()).isBetween(Synthesizer.frames(200), Synthesizer.frames(200) + TEN_MILLIS);
        assertThat(device.dropped()).isOne();
    }

    @Test
    void saysOnceThatThereIsNoDeviceAndPlaysWhenThereIs() {
        device.setThere(false);
        tones.prepare();
        tones.play(Melody.TICK, () -> false);

        assertThat(troubles)
                .containsExactly("There is no sound device to play tones on (none was found). Connect a loudspeaker or"
                        + " headphones, and try them with fanbike doctor --sound.");
        assertThat(tones.work()).isFalse();

        device.setThere(true);
        tones.play(Melody.TICK, () -> false);

        assertThat(device.heardSince(0)).hasSize(1);
        assertThat(tones.work()).isTrue();
    }

    @Test
    void survivesADeviceThatIsUnpluggedInAMelody() {
        device.at(Synthesizer.frames(100), () -> device.setThere(false));

        tones.play(Melody.GO, () -> false);
        tones.play(Melody.GO, () -> false);

        assertThat(troubles).hasSize(1);
        assertThat(device.openLines()).isZero();

        int before = device.frames();
        device.setThere(true);
        tones.play(Melody.GO, () -> false);

        assertThat(device.heardSince(before)).hasSize(1);
        assertThat(troubles).hasSize(1);
    }
}
