package fanbike.adapter.files.recording;

import fanbike.app.port.InvalidFileException;
import fanbike.app.port.Problem;
import fanbike.app.port.Recording;
import fanbike.app.port.SessionHeader;
import fanbike.core.coach.RideInput;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads one recording, a line at a time. The last line may be torn and is then left out; for any other the file is refused,
 * with all of its bad lines. To be used once.
 */
final class RecordingParser {

    /** A header holds a protocol of up to 1 MB, and each byte of that may take three. */
    static final int LONGEST_LINE = 4_000_000;

    private static final int MOST_SHOWN = 20;

    /** No further: a hostile file has millions of them. */
    private static final int MOST_BAD = 1000;

    private final String file;
    private final Lines lines;
    private final List<RideInput> inputs = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final ChainTrail trail = new ChainTrail();
    private Optional<SessionHeader> header = Optional.empty();
    private Optional<BadLine> lastBad = Optional.empty();
    private int badLines;
    private long atNanos;
    private long wholeBytes;

    /** A line that is bad, unless it turns out to be the last, without its newline, and so only torn. */
    private record BadLine(Line line, List<Problem> problems) {}

    /**
     * A recording, and how much of its file it is.
     *
     * @param recording what was read
     * @param wholeBytes where the last whole line ends, before its newline
     * @param trail of its chain
     */
    record Parsed(Recording recording, long wholeBytes, ChainTrail trail) {}

    /**
     * Prepares to read.
     *
     * @param file its name as the user knows it
     * @param in the file
     */
    RecordingParser(String file, InputStream in) {
        this.file = file;
        this.lines = new Lines(in);
    }

    /**
     * Reads.
     *
     * @throws InvalidFileException when it was made for a newer Fanbike, has no whole line, or has a bad one that is
     *     not the last
     * @throws IOException when the disk fails
     */
    Parsed parse() throws IOException, InvalidFileException {
        takeLines();
        // A line with its newline was written whole: what is wrong with it is no accident of the last moment.
        if (badLines < MOST_BAD) {
            lastBad.filter(bad -> bad.line().isEnded()).ifPresent(this::keep);
        }
        if (badLines > MOST_SHOWN) {
            problems.add(new Problem(
                    "",
                    "and " + (badLines - MOST_SHOWN) + " more bad lines"
                            + (badLines < MOST_BAD ? "" : ", or yet more")));
        }
        if (!problems.isEmpty()) {
            throw new InvalidFileException(file, problems);
        }
        checkThatThereIsSomething();
        return new Parsed(new Recording(header, inputs, trail.seal(), remarks()), wholeBytes, trail);
    }

    private void takeLines() throws IOException, InvalidFileException {
        Optional<Line> line = lines.next();
        while (line.isPresent() && badLines < MOST_BAD) {
            if (line.get().length() > 0) {
                take(line.get());
            }
            line = lines.next();
        }
    }

    private void take(Line line) throws InvalidFileException {
        boolean isFirst = wholeBytes == 0 && lastBad.isEmpty();
        lastBad.ifPresent(this::keep);
        lastBad = Optional.empty();
        boolean isHeader = isFirst && HeaderLine.isOne(file, line);
        try {
            checkLength(line);
            if (isHeader) {
                header = Optional.of(HeaderLine.read(file, line));
            } else {
                inputs.add(inOrder(InputLineReader.read(line)));
            }
            wholeBytes = line.toByte();
            trail.add(line);
        } catch (InvalidFileException e) {
            lastBad = Optional.of(new BadLine(line, e.problems()));
        } catch (BadLineException e) {
            String sentence = HeaderLine.fault(line, isFirst).orElse(e.sentence());
            lastBad = Optional.of(new BadLine(line, List.of(new Problem(line.place(), sentence))));
        }
    }

    private static void checkLength(Line line) throws BadLineException {
        if (line.length() > LONGEST_LINE) {
            throw new BadLineException(line.length() + " bytes long; allowed: " + LONGEST_LINE);
        }
    }

    private RideInput inOrder(RideInput input) throws BadLineException {
        if (input.atNanos() < atNanos) {
            throw new BadLineException("\"at\" goes back from " + DecimalSeconds.text(atNanos) + " to "
                    + DecimalSeconds.text(input.atNanos()));
        }
        atNanos = input.atNanos();
        return input;
    }

    private void keep(BadLine bad) {
        badLines++;
        if (badLines <= MOST_SHOWN) {
            problems.addAll(bad.problems());
        }
    }

    private void checkThatThereIsSomething() throws InvalidFileException {
        if (wholeBytes == 0) {
            String because = lastBad.isEmpty() ? "is empty" : "there is no whole line in it";
            lastBad.ifPresent(bad -> problems.addAll(bad.problems()));
            problems.add(new Problem("", because + ": nothing was recorded"));
            throw new InvalidFileException(file, problems);
        }
    }

    private List<String> remarks() {
        return lastBad.stream()
                .map(bad -> bad.line().place() + " is torn: its "
                        + (lines.takenBytes() - bad.line().fromByte()) + " bytes were dropped ("
                        + bad.problems().get(0).sentence() + ")")
                .toList();
    }
}
