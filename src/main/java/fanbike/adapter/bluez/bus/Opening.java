package fanbike.adapter.bluez.bus;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * Something that is being opened, for as long as anybody wants it. Whichever comes first, its opening or the end of the
 * interest in it: it does not stay open. Any thread.
 *
 * @param <T> what it is
 */
public final class Opening<T> {

    private final Consumer<T> closing;
    private Optional<T> open = Optional.empty();
    private boolean isAbandoned;

    /**
     * Something that is wanted.
     *
     * @param closing closes it
     */
    public Opening(Consumer<T> closing) {
        this.closing = closing;
    }

    /**
     * It is open now; closes it where it is not wanted any more.
     *
     * @param opened what was opened
     * @return the same
     */
    public T take(T opened) {
        keep(opened).ifPresent(closing);
        return opened;
    }

    /** Nobody wants it any more: closes it, now or as soon as it is open. */
    public void abandon() {
        leave().ifPresent(closing);
    }

    private synchronized Optional<T> keep(T opened) {
        if (isAbandoned) {
            return Optional.of(opened);
        }
        open = Optional.of(opened);
        return Optional.empty();
    }

    private synchronized Optional<T> leave() {
        Optional<T> left = open;
        open = Optional.empty();
        isAbandoned = true;
        return left;
    }
}
