package fanbike.fakes;

import fanbike.app.port.Recorder;
import fanbike.core.coach.RideInput;
import fanbike.core.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A recorder in memory, with a disk that can be made to refuse. */
public final class FakeRecorder implements Recorder {

    private final List<RideInput> recorded = new ArrayList<>();
    private Optional<Trouble> trouble = Optional.empty();
    private boolean closed;

    @Override
    public void record(RideInput input) {
        if (closed) {
            throw new IllegalStateException("recorded after it was closed: " + input);
        }
        if (!(input instanceof RideInput.Ticked)) {
            recorded.add(input);
        }
    }

    @Override
    public Optional<Trouble> trouble() {
        return trouble;
    }

    @Override
    public Optional<Report.Seal> seal() {
        return Optional.empty();
    }

    /**
     * From now on the disk refuses.
     *
     * @param because in the system's words
     */
    public void refuse(String because) {
        trouble = Optional.of(new Trouble(0, 1, because));
    }

    /** From now on the disk takes everything again. */
    public void recover() {
        trouble = Optional.empty();
    }

    /** What was recorded so far. */
    public List<RideInput> recorded() {
        return List.copyOf(recorded);
    }

    /** Whether it was let go of. */
    public boolean isClosed() {
        return closed;
    }

    @Override
    public void close() {
        closed = true;
    }
}
