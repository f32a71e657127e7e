package fanbike.adapter.cli;

import fanbike.app.port.Terminal;
import fanbike.fakes.FakeClock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.function.IntConsumer;

/** A person who answers, and then presses keys at moments of a clock. */
final class TimedTerminal implements Terminal {

    private static final long SECOND = 1_000_000_000L;

    private final FakeClock clock;
    private final int width;
    private final Queue<Integer> answers = new ArrayDeque<>();
    private final List<Press> presses = new ArrayList<>();
    private Runnable afterTheAnswers = () -> {};
    private boolean waits = true;
    private boolean closed;

    private record Press(double seconds, char key) {}

    TimedTerminal(FakeClock clock, int width) {
        this.clock = clock;
        this.width = width;
    }

    TimedTerminal answers(String keys) {
        keys.chars().forEach(answers::add);
        return this;
    }

    /** Does this where another answer is waited for. */
    TimedTerminal then(Runnable deed) {
        afterTheAnswers = deed;
        return this;
    }

    /** Presses a key so long after it was first listened to. */
    TimedTerminal presses(char key, double seconds) {
        presses.add(new Press(seconds, key));
        return this;
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
    }

    @Override
    public void listen(IntConsumer key) {
        presses.forEach(
                press -> clock.at(clock.nanos() + Math.round(press.seconds() * SECOND), () -> key.accept(press.key())));
    }

    @Override
    public void close() {
        closed = true;
    }
}
