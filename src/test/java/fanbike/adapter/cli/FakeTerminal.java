package fanbike.adapter.cli;

import fanbike.app.port.Terminal;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.IntConsumer;

/** A person who presses keys: some as answers, the rest as soon as the ride listens. Then the input ends. */
final class FakeTerminal implements Terminal {

    private final Queue<Integer> answers = new ArrayDeque<>();
    private final String keys;
    private final Runnable beforeTheKeys;
    private boolean closed;

    FakeTerminal(String answers, String keys) {
        this(answers, keys, () -> {});
    }

    FakeTerminal(String answers, String keys, Runnable beforeTheKeys) {
        answers.chars().forEach(this.answers::add);
        this.keys = keys;
        this.beforeTheKeys = beforeTheKeys;
    }

    boolean isClosed() {
        return closed;
    }

    @Override
    public int width() {
        return UNKNOWN_WIDTH;
    }

    @Override
    public int ask() {
        Integer answer = answers.poll();
        return answer == null ? -1 : answer;
    }

    @Override
    public void stopWaiting() {
        answers.clear();
    }

    @Override
    public void listen(IntConsumer key) {
        beforeTheKeys.run();
        keys.chars().forEach(key);
    }

    @Override
    public void close() {
        closed = true;
    }
}
