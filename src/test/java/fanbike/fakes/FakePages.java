package fanbike.fakes;

import fanbike.app.port.RidePage;
import fanbike.app.port.RidePages;
import fanbike.app.port.SessionHeader;
import fanbike.app.port.ShownRide;
import fanbike.app.port.SoundSettings;
import fanbike.core.coach.Update;
import fanbike.core.session.Command;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Pages that nobody opens: they keep what they would have shown. */
public final class FakePages implements RidePages {

    private final List<Reach> reaches = new ArrayList<>();
    private Optional<String> report = Optional.empty();
    private int viewers;
    private int closed;
    private Optional<String> fault = Optional.empty();
    private Optional<Consumer<Command>> viewer = Optional.empty();

    /** Who might have opened each page, in order. */
    public List<Reach> reaches() {
        return List.copyOf(reaches);
    }

    /** The report of the last page that was finished. */
    public Optional<String> report() {
        return report;
    }

    /** How many pages are served now. */
    public int open() {
        return reaches.size() - closed;
    }

    /** None can be opened from now on, because of this. */
    public void refuse(String because) {
        fault = Optional.of(because);
    }

    /** A viewer of the last page asks for something. */
    public void press(Command command) {
        viewer.orElseThrow().accept(command);
    }

    /** So many look on from now on. */
    public void viewers(int many) {
        viewers = many;
    }

    @Override
    public RidePage open(
            ShownRide ride, SessionHeader header, Reach reach, SoundSettings sound, Consumer<Command> commands)
            throws IOException {
        if (fault.isPresent()) {
            throw new IOException(fault.get());
        }
        reaches.add(reach);
        viewer = Optional.of(commands);
        return new RidePage() {
            private boolean isClosed;

            @Override
            public String address() {
                return "http://127.0.0.1:" + reach.port() + "/";
            }

            @Override
            public List<String> qrCode() {
                return reach.isLan() ? List.of("##", "##") : List.of();
            }

            @Override
            public int viewers() {
                return viewers;
            }

            @Override
            public void finished(String reportJson) {
                report = Optional.of(reportJson);
            }

            @Override
            public void awaitRead(long longestMillis) {
                viewers = 0;
            }

            @Override
            public void read() {
                viewers = 0;
            }

            @Override
            public void updated(Update update) {
                // Nobody looks.
            }

            @Override
            public void warned(String sentence) {
                // Nobody looks.
            }

            @Override
            public void close() {
                closed += isClosed ? 0 : 1;
                isClosed = true;
            }
        };
    }
}
