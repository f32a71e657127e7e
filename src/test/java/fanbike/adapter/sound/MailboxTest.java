package fanbike.adapter.sound;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.fixtures.Moment;
import org.junit.jupiter.api.Test;

class MailboxTest {

    private static final Announcement OLDER = Announcement.of("older");
    private static final Announcement NEWER = Announcement.of("newer");

    private long nowNanos;
    private final Mailbox mailbox = new Mailbox(() -> nowNanos);

    @Test
    void keepsTheNewestAlone() throws InterruptedException {
        mailbox.post(OLDER);
        mailbox.post(NEWER);

        assertThat(mailbox.take()).contains(NEWER);
        assertThat(mailbox.hasNews()).isFalse();
    }

    @Test
    void forgetsWhatWouldBeLate() throws InterruptedException {
        mailbox.post(OLDER);
        nowNanos += Moment.nanos(1.001);
        mailbox.close();

        assertThat(mailbox.take()).isEmpty();
    }

    @Test
    void keepsWhatIsASecondOld() throws InterruptedException {
        mailbox.post(OLDER);
        nowNanos += Moment.nanos(1);

        assertThat(mailbox.take()).contains(OLDER);
    }

    @Test
    void neverForgetsThatThereShallBeSilence() throws InterruptedException {
        mailbox.post(Announcement.SILENCE);
        nowNanos += Moment.nanos(60);

        assertThat(mailbox.take()).contains(Announcement.SILENCE);
    }

    @Test
    void givesWhatWaitedWhenItWasClosed() throws InterruptedException {
        mailbox.post(NEWER);
        mailbox.close();

        assertThat(mailbox.take()).contains(NEWER);
        assertThat(mailbox.take()).isEmpty();
    }
}
