package fanbike.adapter.sound;

import java.time.Duration;
import java.util.Optional;

/** Lets a performer work on a thread of its own. */
final class Announcer implements AutoCloseable {

    private static final Duration LONGEST_END = Duration.ofSeconds(3);
    private static final Duration LONGEST_CLOSE = Duration.ofSeconds(5);

    private final Performer performer;
    private final Mailbox mailbox;
    private final Thread thread;

    /**
     * Begins to work.
     *
     * @param performer is closed with this
     * @param mailbox where to find what to do
     */
    Announcer(Performer performer, Mailbox mailbox) {
        this.performer = performer;
        this.mailbox = mailbox;
        thread = new Thread(this::work, "sound");
        thread.setDaemon(true);
        thread.start();
    }

    private void work() {
        try (performer) {
            performer.prepare();
            Optional<Announcement> next = mailbox.take();
            while (next.isPresent()) {
                performer.perform(next.get(), mailbox::hasNews);
                next = mailbox.take();
            }
            performer.finish(LONGEST_END, () -> false);
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    /** Lets what has begun end, as long as that takes no more than a few seconds. */
    @Override
    public void close() {
        mailbox.close();
        try {
            thread.join(LONGEST_CLOSE.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        if (thread.isAlive()) {
            // It is stuck in a device that is gone, or nobody wants to wait for it.
            thread.interrupt();
            performer.voice().ifPresent(Voice::close);
        }
    }
}
