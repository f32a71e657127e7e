package fanbike.adapter.cli;

import fanbike.app.port.Screen;
import fanbike.app.port.ShownRide;
import fanbike.app.port.Terminal;
import fanbike.core.coach.Update;
import fanbike.core.cue.CueKind;
import fanbike.fakes.FakeClock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/** A person who answers, and then presses keys: as soon as somebody listens, or at moments of a clock. */
final class FakeTerminal implements Terminal {

    private static final long SECOND = 1_000_000_000L;

    private final FakeClock clock;
    private final int width;
    private final Queue<Integer> answers = new ArrayDeque<>();
    private final List<Consumer<IntConsumer>> presses = new ArrayList<>();
    private Runnable afterTheAnswers = () -> {};
    private boolean waits = true;
    private boolean closed;
    private boolean fillable;
    private final List<String> filledWith = new ArrayList<>();

    FakeTerminal(FakeClock clock, int width) {
        this.clock = clock;
        this.width = width;
    }

    /** Presses keys at once, so it needs nobody's clock. */
    FakeTerminal(String answers, String keys) {
        this(answers, keys, () -> {});
    }

    FakeTerminal(String answers, String keys, Runnable beforeTheKeys) {
        this(new FakeClock(), UNKNOWN_WIDTH);
        answers(answers);
        presses.add(key -> {
            beforeTheKeys.run();
            keys.chars().forEach(key);
        });
    }

    FakeTerminal answers(String keys) {
        keys.chars().forEach(answers::add);
        return this;
    }

    /** Does this where another answer is waited for. */
    FakeTerminal then(Runnable deed) {
        afterTheAnswers = deed;
        return this;
    }

    /** Presses a key so long after it was first listened to. */
    FakeTerminal presses(char key, double seconds) {
        presses.add(pressed -> clock.at(clock.nanos() + Math.round(seconds * SECOND), () -> pressed.accept(key)));
        return this;
    }

    /** Can be filled from now on. */
    FakeTerminal fillable() {
        fillable = true;
        return this;
    }

    /** What became of the screen that filled it: opened, warnings, changes of controls, closed. */
    List<String> filledWith() {
        return List.copyOf(filledWith);
    }

    boolean waits() {
        return waits;
    }

    boolean isClosed() {
        return closed;
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public int ask() {
        Integer answer = answers.poll();
        if (answer == null) {
            afterTheAnswers.run();
        }
        return answer == null ? -1 : answer;
    }

    @Override
    public void stopWaiting() {
        waits = false;
        answers.clear();
    }

    @Override
    public void listen(IntConsumer key) {
        presses.forEach(press -> press.accept(key));
    }

    @Override
    public Screen show(ShownRide ride) {
        if (!fillable) {
            throw new UnsupportedOperationException("a person with lines alone");
        }
        filledWith.add("opened " + ride.view().get().map(view -> view.state().phase()));
        return new FilledScreen();
    }

    @Override
    public boolean isFillable() {
        return fillable;
    }

    @Override
    public void close() {
        closed = true;
    }

    /** Notes what it is told but the updates, of which there are many. */
    private final class FilledScreen implements Screen {

        @Override
        public void controlsChanged() {
            filledWith.add("controls changed");
        }

        @Override
        public void updated(Update update) {
            update.cues().stream()
                    .filter(cue -> cue.kind() == CueKind.FINISHED)
                    .forEach(cue -> filledWith.add("finished"));
        }

        @Override
        public void warned(String sentence) {
            filledWith.add(sentence);
        }

        @Override
        public void close() {
            filledWith.add("closed");
        }
    }
}
