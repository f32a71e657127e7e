package fanbike.bench;

import fanbike.adapter.files.recording.RecordingFile;
import fanbike.adapter.files.report.ReportFiles;
import fanbike.app.Replay;
import fanbike.app.port.InvalidFileException;
import fanbike.app.port.Recording;
import fanbike.core.report.Report;
import java.io.IOException;
import java.time.ZoneOffset;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Milliseconds for one whole recorded session of 34 minutes at one notification a second, on one thread. Every call is
 * timed by itself: on a machine that does other work too, the mean tells of that work, and the low percentiles of ours.
 */
@State(Scope.Thread)
@SuppressWarnings("NullAway.Init") // JMH calls what is marked Setup first.
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class SessionBenchmark {

    /** What it is ridden on. */
    @Param("ftms")
    public String bike = "";

    private final RecordingFile recordings = new RecordingFile();
    private final ReportFiles reports = new ReportFiles("bench", ZoneOffset.UTC, report -> "");
    private RecordedSession session;

    /** Rides the session. */
    @Setup
    public void ride() throws Exception {
        session = RecordedSession.on(bike);
    }

    /** Deletes the recording. */
    @TearDown
    public void delete() throws IOException {
        session.close();
    }

    /** Reads the recording's file. */
    @Benchmark
    public Recording read() throws InvalidFileException {
        return recordings.read(session.file());
    }

    /** Reads the recording's file, replays it, and scores it. */
    @Benchmark
    public Report readReplayAndScore() throws InvalidFileException {
        Recording recording = read();
        return Replay.of(recording.header().orElseThrow(), recording).report();
    }

    /** The same, and writes the report as JSON. */
    @Benchmark
    public String readReplayScoreAndWrite() throws InvalidFileException {
        return reports.json(readReplayAndScore());
    }
}
