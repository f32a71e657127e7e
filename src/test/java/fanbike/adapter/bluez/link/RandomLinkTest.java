package fanbike.adapter.bluez.link;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.adapter.bluez.bus.RemoteCharacteristic;
import fanbike.app.port.bluetooth.ConnectedDevice.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is seen, in whatever order calls end. */
class RandomLinkTest {

    private static final int STEPS = 3_000;
    private static final List<Way> WAYS = List.of(Way.values());
    private static final String[] ERRORS = {
        "org.bluez.Error.Failed",
        "org.bluez.Error.InProgress",
        "org.bluez.Error.NotPermitted",
        "org.bluez.Error.NotReady",
        "org.bluez.Error.AlreadyConnected",
        "org.freedesktop.DBus.Error.UnknownObject",
        "fanbike.NoAnswer",
        "fanbike.NoBus"
    };
    private static final String[] MESSAGES = {"le-connection-abort-by-local", "Not paired", ""};
    private static final RemoteCharacteristic[] ALL = {Rig.BIKE, Rig.FEATURE, Rig.CONTROL, Rig.CSC, Rig.HEART};

    static List<Long> seeds() {
        List<Long> seeds = new ArrayList<>();
        for (long seed = 1; seed <= 100; seed++) {
            seeds.add(seed);
        }
        return seeds;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void itMakesOneCallAtATimeAndTellsEachLossOfEachConnection(long seed) {
        var random = new Random(seed);
        var rig = new Rig(random.nextInt(4) == 0 ? Use.HEART_RATE : Use.CADENCE, new Random(seed));
        var check = new Check(seed);

        for (int i = 0; i < STEPS; i++) {
            if (change(rig, random)) {
                check.callEnded();
            }
            check.see(rig.pass(0.1 * random.nextInt(20)).step());
        }

        assertThat(check.seen).as("seed %d", seed).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void itComesBackWithinAMinuteOnceTheWorldIsGood(long seed) {
        var random = new Random(seed);
        var rig = new Rig(Use.CADENCE, new Random(seed));
        for (int i = 0; i < random.nextInt(STEPS); i++) {
            change(rig, random);
            rig.pass(0.1 * random.nextInt(20)).step();
        }

        rig.offer(Rig.BIKE).hear().lose().way(Way.OPEN);
        boolean isSubscribed = false;
        double begun = rig.seconds();
        while (!isSubscribed && rig.seconds() - begun < 60) {
            // What was on its way ends sooner or later, and what is asked for works.
            rig.ends();
            List<String> done = rig.after(0.1);
            if (done.contains("connect")) {
                rig.comeTrue();
            }
            if (done.contains("disconnect")) {
                rig.lose();
            }
            isSubscribed = done.contains("subscribe 2ad2");
        }
        rig.answerAll();

        assertThat(isSubscribed).as("seed %d", seed).isTrue();
        assertThat(rig.afterValues(60)).as("seed %d", seed).isEmpty();
    }

    /** Changes something; whether a call has ended. */
    private static boolean change(Rig rig, Random random) {
        switch (random.nextInt(14)) {
            case 0 -> rig.way(WAYS.get(random.nextInt(WAYS.size())));
            case 1, 2 -> rig.way(Way.OPEN);
            case 3, 4 -> rig.hear();
            case 5 -> rig.know();
            case 6, 7 -> rig.comeTrue();
            case 8 -> rig.connected(true, random.nextBoolean());
            case 9 -> rig.lose();
            case 10 -> rig.offer(some(random));
            case 11 -> rig.value();
            case 12 -> rig.fails(ERRORS[random.nextInt(ERRORS.length)], MESSAGES[random.nextInt(MESSAGES.length)]);
            default -> rig.ends(random.nextBoolean() ? "0200000000000100" : "00");
        }
        rig.aim(random.nextInt(3) * 30);
        return rig.hasEnd();
    }

    private static RemoteCharacteristic[] some(Random random) {
        return List.of(ALL).stream().filter(one -> random.nextBoolean()).toArray(RemoteCharacteristic[]::new);
    }

    /** What holds of all that a link ever wants. */
    private static final class Check {

        private static final List<String> CALLS =
                List.of("connect", "read", "subscribe", "resubscribe", "write", "pair", "power");

        private final long seed;
        private final List<String> seen = new ArrayList<>();
        private boolean isConnected;
        private String call = "";

        Check(long seed) {
            this.seed = seed;
        }

        void callEnded() {
            call = "";
        }

        void see(List<String> done) {
            assertThat(done).as("seed %d", seed).filteredOn(Check::isCall).hasSizeLessThan(2);
            for (String one : done) {
                seen.add(one);
                if (one.equals("tell connected")) {
                    assertThat(isConnected)
                            .as("connected twice, seed %d: %s", seed, seen)
                            .isFalse();
                    isConnected = true;
                } else if (one.startsWith("tell lost")) {
                    assertThat(isConnected)
                            .as("lost twice, seed %d: %s", seed, seen)
                            .isTrue();
                    isConnected = false;
                    call = "";
                } else if (isCall(one) && isConnected) {
                    assertThat(call)
                            .as("two calls at once, seed %d: %s", seed, seen)
                            .isEmpty();
                    call = one;
                }
            }
        }

        private static boolean isCall(String done) {
            return CALLS.contains(done.split(" ", 2)[0]);
        }
    }
}
