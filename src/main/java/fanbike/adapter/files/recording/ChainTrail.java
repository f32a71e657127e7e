package fanbike.adapter.files.recording;

import fanbike.core.report.Report;
import java.io.IOException;
import java.util.Optional;

/** Notes how the chain of a recording goes on while its lines are read; whether the links fit is not looked at. */
final class ChainTrail {

    private Optional<Line> last = Optional.empty();
    private boolean isBegun;
    private boolean isBroken;

    /**
     * The next line that is whole and good.
     *
     * @param line any
     */
    void add(Line line) {
        boolean isLinked = isLinked(line);
        isBroken |= isBegun && !isLinked;
        isBegun |= isLinked;
        last = Optional.of(line);
    }

    private static boolean isLinked(Line line) {
        return Chain.keyIn(line.bytes(), line.length()) >= 0;
    }

    private static boolean isExactlyLinked(Line line) {
        return Chain.exactKeyIn(line.bytes(), line.length()) >= 0;
    }

    /** What the lines amount to; empty where they are not chained since the first that is. */
    Optional<Report.Seal> seal() {
        return last.filter(line -> !isBroken && isExactlyLinked(line))
                .map(line -> new Report.Seal(line.number(), Chain.in(line.bytes(), line.length())));
    }

    /**
     * How the chain goes on.
     *
     * @param content asked for its hash where the last line has no chain
     * @throws IOException when that cannot be told
     */
    Chain end(ContentHash content) throws IOException {
        Line line = last.orElseThrow();
        String before = isExactlyLinked(line) ? Chain.in(line.bytes(), line.length()) : content.sha256();
        return new Chain(before, line.number(), !isBroken);
    }

    /** The bytes that a file holds so far. */
    @FunctionalInterface
    interface ContentHash {

        /**
         * Their SHA-256, as lower-case hexadecimal digits.
         *
         * @throws IOException when the disk fails
         */
        String sha256() throws IOException;
    }
}
