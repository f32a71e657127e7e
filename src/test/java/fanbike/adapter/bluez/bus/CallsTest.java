package fanbike.adapter.bluez.bus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.bluez.Device1;
import org.bluez.Error;
import org.bluez.GattCharacteristic1;
import org.freedesktop.dbus.exceptions.DBusException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
@SuppressWarnings("DirectInvocationOnMock") // What is mocked is the far end of a call.
class CallsTest {

    private static final Duration SHORT = Duration.ofMillis(20);
    private static final Duration LONG = Duration.ofSeconds(40);

    private final Calls calls = new Calls();
    private final CountDownLatch never = new CountDownLatch(1);

    @AfterEach
    void end() {
        never.countDown();
        calls.close();
    }

    @Test
    void tellsTheValue() throws FailedCallException, InterruptedException {
        assertThat(calls.make(LONG, () -> "value")).isEqualTo("value");
    }

    @Test
    void aProxyThatNeverAnswersIsGivenUpAtTheDeadline() throws DBusException {
        Device1 device = mock(Device1.class);
        doAnswer(call -> never.await(40, TimeUnit.SECONDS)).when(device).Connect();

        FailedCallException failed = catchThrowableOfType(
                FailedCallException.class,
                () -> calls.make(SHORT, () -> {
                    device.Connect();
                    return true;
                }));

        assertThat(failed.error().name()).isEqualTo(BusError.NO_ANSWER);
    }

    @Test
    void aProxyThatFailsIsToldByName() throws DBusException {
        Device1 device = mock(Device1.class);
        doThrow(new Error.Failed("le-connection-abort-by-local")).when(device).Connect();
        var told = new CompletableFuture<Outcome<Boolean>>();

        calls.begin(
                LONG,
                () -> {
                    device.Connect();
                    return true;
                },
                told::complete);

        assertThat(told.join())
                .isEqualTo(new Outcome<>(
                        Optional.empty(),
                        Optional.of(new BusError("org.bluez.Error.Failed", "le-connection-abort-by-local"))));
    }

    @Test
    void aProxyThatGivesWhatItShouldNotIsAFailureLikeAnyOther() throws DBusException {
        GattCharacteristic1 characteristic = mock(GattCharacteristic1.class);
        when(characteristic.ReadValue(Map.of())).thenAnswer(call -> {
            Object text = "text";
            return (byte[]) text;
        });

        assertThatThrownBy(() -> calls.make(LONG, () -> characteristic.ReadValue(Map.of())))
                .isInstanceOf(FailedCallException.class)
                .hasMessageContaining("ClassCastException");
    }

    @Test
    void callsThatHangDoNotHoldUpOthers() throws FailedCallException, InterruptedException {
        for (int i = 0; i < 10; i++) {
            calls.begin(LONG, () -> never.await(40, TimeUnit.SECONDS), outcome -> {});
        }

        assertThat(calls.make(LONG, () -> "value")).isEqualTo("value");
    }

    @Test
    void whatWasGivenUpBeforeItsTurnIsNotDone() throws InterruptedException {
        var begun = new CountDownLatch(16);
        for (int i = 0; i < 16; i++) {
            calls.begin(
                    LONG,
                    () -> {
                        begun.countDown();
                        return never.await(40, TimeUnit.SECONDS);
                    },
                    outcome -> {});
        }
        assertThat(begun.await(40, TimeUnit.SECONDS)).isTrue();
        var late = new CountDownLatch(1);

        assertThatThrownBy(() -> calls.make(SHORT, () -> {
                    late.countDown();
                    return true;
                }))
                .isInstanceOf(FailedCallException.class);
        never.countDown();
        calls.begin(LONG, () -> true).join();

        assertThat(late.getCount()).isEqualTo(1);
    }

    @Test
    void noThreadIsLeftAfterTheLastCall() throws FailedCallException, InterruptedException {
        Thread worker = calls.make(LONG, Thread::currentThread);

        await().atMost(LONG).until(() -> !worker.isAlive());

        assertThat(worker.isDaemon()).isTrue();
    }
}
