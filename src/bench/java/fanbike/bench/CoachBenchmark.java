package fanbike.bench;

import fanbike.app.port.Recording;
import fanbike.app.port.SessionHeader;
import fanbike.core.coach.Coach;
import fanbike.core.coach.RideInput;
import fanbike.core.coach.Update;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Inputs per second through the whole coach: decode, cadence, session, cues and score. */
@State(Scope.Thread)
@SuppressWarnings("NullAway.Init") // JMH calls what is marked Setup first.
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(2)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
public class CoachBenchmark {

    /** What it is ridden on. */
    @Param("ftms")
    public String bike = "";

    private SessionHeader header;
    private RideInput[] inputs = {};
    private Coach coach;
    private int next;

    /** Rides the session. */
    @Setup
    public void ride() throws Exception {
        Recording recording = RecordedSession.readOn(bike);
        header = recording.header().orElseThrow();
        inputs = recording.inputs().toArray(RideInput[]::new);
        begin();
    }

    private void begin() {
        coach = new Coach(header.plan(), header.policy(), header.bike().wheelRatio());
        next = 0;
    }

    /** Hands on the next input; after the last one, another coach begins with the first. */
    @Benchmark
    public Update inputs() {
        Update update = coach.accept(inputs[next]);
        next++;
        if (next == inputs.length) {
            begin();
        }
        return update;
    }
}
