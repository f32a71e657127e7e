package fanbike.app;

import static fanbike.app.Example.SECOND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fanbike.app.port.RideListener;
import fanbike.core.coach.RideInput;
import fanbike.core.coach.Update;
import fanbike.core.session.Command;
import fanbike.core.session.Phase;
import fanbike.core.view.RideView;
import fanbike.fakes.CapturedUpdates;
import fanbike.fakes.FakeClock;
import fanbike.fakes.FakeRecorder;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SessionLoopTest {

    private final FakeClock clock = new FakeClock();
    private final Inbox inbox = new Inbox(clock);
    private final FakeRecorder recorder = new FakeRecorder();
    private final LatestView latest = new LatestView();
    private final CapturedUpdates updates = new CapturedUpdates();

    private SessionLoop loop(RideListener... listeners) {
        return new SessionLoop(
                inbox, Example.coach(), recorder, Example.board(), latest, List.of(listeners), SECOND / 10);
    }

    @Test
    void takesOneInputAtATimeAndPassesTimeWhereThereIsNone() throws InterruptedException {
        SessionLoop loop = loop(updates);
        inbox.command(Command.START);

        assertThat(loop.runOnce()).isTrue();
        assertThat(loop.runOnce()).isTrue();

        assertThat(updates.moments()).containsExactly(0L, SECOND / 10);
        assertThat(updates.last().state().phase()).isEqualTo(Phase.RUNNING);
        assertThat(latest.get()).map(RideView::state).hasValue(updates.last().state());
    }

    @Test
    void hasNoLatestUpdateBeforeTheFirst() {
        loop(updates);

        assertThat(latest.get()).isEmpty();
    }

    @Test
    void recordsBeforeItJudges() throws InterruptedException {
        inbox.replay(new RideInput.Ticked(SECOND));
        var tooOld = new RideInput.Commanded(0, Command.START);
        inbox.replay(tooOld);
        SessionLoop loop = loop(updates);
        loop.runOnce();

        assertThatThrownBy(loop::runOnce).isInstanceOf(IllegalArgumentException.class);

        assertThat(recorder.recorded()).containsExactly(tooOld);
    }

    @Test
    void runsUntilTheRiderStops() throws InterruptedException {
        inbox.command(Command.START);
        clock.at(3 * SECOND, () -> inbox.command(Command.STOP));

        loop(updates).run();

        assertThat(updates.last().state().phase()).isEqualTo(Phase.STOPPED);
        assertThat(updates.last().state().atNanos()).isEqualTo(3 * SECOND);
        assertThat(recorder.recorded())
                .containsExactly(
                        Example.commanded(0, Command.START),
                        Example.commanded(3, Command.STOP),
                        new RideInput.Ended(3 * SECOND));
    }

    @Test
    void runsUntilTheProtocolEnds() throws InterruptedException {
        inbox.command(Command.START);

        loop(updates).run();

        assertThat(updates.last().state().phase()).isEqualTo(Phase.FINISHED);
        assertThat(updates.last().state().atNanos()).isEqualTo(20 * SECOND);
        assertThat(recorder.recorded())
                .containsExactly(Example.commanded(0, Command.START), new RideInput.Ended(20 * SECOND));
    }

    @Test
    void aListenerThatThrowsIsToldNoMoreAndTheRideGoesOn() throws InterruptedException {
        var broken = new BrokenListener();
        inbox.command(Command.START);

        loop(broken, updates).run();

        assertThat(broken.told).isOne();
        assertThat(updates.last().state().phase()).isEqualTo(Phase.FINISHED);
    }

    @Test
    void aListenerThatThrowsAtAWarningIsToldNoMoreToo() throws InterruptedException {
        var calm = new CalmUntilWarned();
        SessionLoop loop = loop(calm, updates);
        recorder.refuse("No space left on device");

        loop.runOnce();
        loop.runOnce();

        assertThat(calm.told).isOne();
        assertThat(updates.updates()).hasSize(2);
        assertThat(updates.warnings()).hasSize(1);
    }

    @Test
    void saysOnceThatTheDiskRefusesAndOnceThatItTakesAgain() throws InterruptedException {
        SessionLoop loop = loop(updates);
        loop.runOnce();
        assertThat(updates.warnings()).isEmpty();

        recorder.refuse("No space left on device");
        loop.runOnce();
        loop.runOnce();
        assertThat(updates.warnings()).hasSize(1);
        assertThat(updates.warnings().get(0)).contains("not being recorded", "No space left on device");

        recorder.recover();
        loop.runOnce();
        loop.runOnce();
        assertThat(updates.warnings()).hasSize(2);
        assertThat(updates.warnings().get(1)).contains("recorded again");

        recorder.refuse("Input/output error");
        loop.runOnce();
        assertThat(updates.warnings()).hasSize(3);
        assertThat(updates.warnings().get(2)).contains("Input/output error");
    }

    @Test
    void saysWhatASensorRemarksAndWhyItWasLostOnceEachBeforeWhatFollowsFromIt() throws InterruptedException {
        var told = new ArrayList<String>();
        SessionLoop loop = loop(new RideListener() {
            @Override
            public void updated(Update update) {
                told.add("update");
            }

            @Override
            public void warned(String sentence) {
                told.add(sentence);
            }
        });
        inbox.remarked("bike", "Looking for the bike.", "org.bluez.Error.Failed: busy");
        inbox.disconnected("bike", "The bike was lost.");
        inbox.connected("bike");

        for (int i = 0; i < 4; i++) {
            loop.runOnce();
        }

        assertThat(told)
                .containsExactly("Looking for the bike.", "update", "The bike was lost.", "update", "update", "update");
        assertThat(recorder.recorded())
                .contains(new RideInput.Remarked(0, "bike", "Looking for the bike.", "org.bluez.Error.Failed: busy"))
                .hasSize(3);
    }

    private static final class BrokenListener implements RideListener {
        private int told;

        @Override
        public void updated(Update update) {
            told++;
            throw new IllegalStateException("a screen that is gone");
        }

        @Override
        public void warned(String sentence) {
            throw new IllegalStateException("told after it broke");
        }
    }

    private static final class CalmUntilWarned implements RideListener {
        private int told;

        @Override
        public void updated(Update update) {
            told++;
        }

        @Override
        public void warned(String sentence) {
            throw new IllegalStateException("no place for it");
        }
    }
}
