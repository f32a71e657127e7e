package fanbike.adapter.files.recording;

import fanbike.adapter.files.DiskFault;
import fanbike.adapter.files.PrivateFiles;
import fanbike.adapter.files.Sha256;
import fanbike.adapter.files.recording.WaitingLines.WaitingLine;
import fanbike.app.port.InvalidFileException;
import fanbike.app.port.Recorder;
import fanbike.app.port.SessionHeader;
import fanbike.core.coach.RideInput;
import fanbike.core.report.Report;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes a ride as JSON lines, each in one write, and has the disk keep them about once a second.
 *
 * <p>The file holds whole lines at all times but during a write: where one fails, what it left of the line is cut off at
 * once (or, where the disk refuses that too, before the next try), and the line waits. Only the session thread writes; a thread of this class's own forces.
 */
public final class JsonlRecorder implements Recorder {

    /** The thread that forces. */
    static final String THREAD_NAME = "fanbike-recording-sync";

    private static final int COPIED_AT_ONCE = 1 << 16;

    private static final Logger LOG = LoggerFactory.getLogger(JsonlRecorder.class);

    private final LineFile file;
    private final WaitingLines waiting = new WaitingLines();
    private final UnforcedLines unforced = new UnforcedLines();
    private long wholeBytes;
    private Chain chain;
    private boolean torn;
    private boolean closed;
    private Optional<EverySecond> syncing = Optional.empty();
    private String because = "";

    /**
     * Goes on at a file's end; does not force yet.
     *
     * @param file open; closed with this
     * @param wholeBytes how long it is
     * @param chain how far its chain has come
     */
    JsonlRecorder(LineFile file, long wholeBytes, Chain chain) {
        this.file = file;
        this.wholeBytes = wholeBytes;
        this.chain = chain;
    }

    /**
     * Begins a recording; when this returns, its header is safely on the disk.
     *
     * @param folder of the session, without a recording yet
     * @param header its first line
     * @throws IOException when it cannot be written, or there is a recording already
     */
    public static JsonlRecorder create(Path folder, SessionHeader header) throws IOException {
        RideLock lock = RideLock.take(folder);
        try {
            Path path = folder.resolve(RecordingFile.NAME);
            if (Files.exists(path)) {
                throw new RefusedRecordingException("there is a recording already: " + path);
            }
            Chain.Link first = Chain.NEW.link(HeaderLine.of(header));
            PrivateFiles.replace(folder, RecordingFile.NAME, first.line().getBytes(StandardCharsets.US_ASCII));
            return open(path, first.chain(), lock);
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /**
     * Goes on with a recording behind its last whole line; the torn rest of it is left out.
     *
     * @param folder of the session
     * @throws IOException when the recording is bad, cannot be written, or is being written already; it is then as it
     *     was
     */
    public static JsonlRecorder resume(Path folder) throws IOException {
        RideLock lock = RideLock.take(folder);
        try {
            Path path = folder.resolve(RecordingFile.NAME);
            RecordingParser.Parsed parsed = RecordingFile.parse(path);
            PrivateFiles.replace(folder, RecordingFile.NAME, out -> copyLines(path, parsed.wholeBytes(), out));
            return open(path, parsed.trail().end(() -> sha256(path)), lock);
        } catch (InvalidFileException e) {
            lock.close();
            throw new RefusedRecordingException(e);
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /**
     * Takes a recording away.
     *
     * @param folder of the session; what else is in it stays
     * @throws IOException when it cannot be taken away
     */
    public static void discard(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(RecordingFile.NAME));
        RideLock.remove(folder);
    }

    private static void copyLines(Path from, long bytes, OutputStream out) throws IOException {
        try (InputStream in = Files.newInputStream(from)) {
            long left = bytes;
            while (left > 0) {
                byte[] some = in.readNBytes((int) Math.min(left, COPIED_AT_ONCE));
                if (some.length == 0) {
                    throw new IOException("the recording became shorter while it was read");
                }
                out.write(some);
                left -= some.length;
            }
        }
        out.write('\n');
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Sha256.of(in);
        }
    }

    private static JsonlRecorder open(Path path, Chain chain, RideLock lock) throws IOException {
        var file = new DiskLineFile(path, lock);
        var recorder = new JsonlRecorder(file, file.size(), chain);
        recorder.syncing = Optional.of(new EverySecond(THREAD_NAME, recorder::sync));
        return recorder;
    }

    @Override
    public synchronized void record(RideInput input) {
        if (input instanceof RideInput.Ticked) {
            return;
        }
        waiting.add(new WaitingLine(input.atNanos(), InputLine.of(input)));
        writeWaiting();
    }

    private void writeWaiting() {
        try {
            cutTornLine();
            for (var line = waiting.first(); line.isPresent(); line = waiting.first()) {
                write(line.get());
            }
        } catch (IOException e) {
            because = DiskFault.reason(e);
            cutTornLineIfPossible();
        }
    }

    private void cutTornLine() throws IOException {
        if (torn) {
            file.cutTo(wholeBytes);
            torn = false;
        }
    }

    private void cutTornLineIfPossible() {
        try {
            cutTornLine();
        } catch (IOException e) {
            because = DiskFault.reason(e);
        }
    }

    private void write(WaitingLine line) throws IOException {
        Chain.Link link = chain.link(line.text());
        byte[] bytes = link.line().getBytes(StandardCharsets.US_ASCII);
        torn = true;
        file.write(bytes);
        torn = false;
        // Only now: a line that the disk refused is not in the chain, and the next try makes the same link.
        chain = link.chain();
        wholeBytes += bytes.length;
        waiting.removeFirst();
        unforced.add(line.atNanos());
    }

    /** Forces what is new, if anything is. Keeps nobody waiting who only writes meanwhile. */
    void sync() {
        Optional<UnforcedLines.Batch> batch = takeUnforced();
        if (batch.isPresent()) {
            try {
                file.force();
                forced();
            } catch (IOException e) {
                notForced(batch.get(), DiskFault.reason(e));
            }
        }
    }

    private synchronized Optional<UnforcedLines.Batch> takeUnforced() {
        return unforced.take();
    }

    private synchronized void forced() {
        unforced.forced();
    }

    private synchronized void notForced(UnforcedLines.Batch batch, String reason) {
        unforced.putBack(batch, reason);
    }

    @Override
    public synchronized Optional<Trouble> trouble() {
        return waiting.trouble(because).or(unforced::trouble);
    }

    @Override
    public synchronized Optional<Report.Seal> seal() {
        return chain.seal();
    }

    @Override
    public void close() {
        // Not under the monitor, which the task of that thread needs to end.
        syncing.ifPresent(EverySecond::stop);
        closeFile();
    }

    private synchronized void closeFile() {
        if (closed) {
            return;
        }
        closed = true;
        writeWaiting();
        sync();
        try {
            file.close();
        } catch (IOException e) {
            LOG.warn("The recording could not be closed: {}", DiskFault.reason(e));
        }
        trouble().ifPresent(trouble -> LOG.warn("The recording is incomplete: {}", trouble));
    }
}
