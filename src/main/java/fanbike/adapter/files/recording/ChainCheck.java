package fanbike.adapter.files.recording;

import fanbike.adapter.files.BoundedFile;
import fanbike.adapter.files.Sha256;
import fanbike.app.port.ChainFinding;
import fanbike.app.port.InvalidFileException;
import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Follows the chain of one recording byte by byte: nothing may stand around its lines that was not written. To be used
 * once.
 *
 * <p>Only a last line that lacks its newline may be a piece of one, because a crash leaves that behind.
 */
public final class ChainCheck {

    private static final String CHANGED =
            "does not follow from the lines before it: it was changed, or a line before it was"
                    + " changed, taken away, put in or moved";
    private static final String UNCHAINED =
            "does not end in a chain, though a line before it does: it was changed, or put in by something else";
    private static final String SURROUNDED = "has something behind its end that was never written there";
    private static final String TOO_LONG = "is longer than any line that was written";

    private final RawLines lines;
    private final long asked;
    private final MessageDigest content = Sha256.begin();
    private String last = "";
    private long number;
    private long chainedFrom;
    private Optional<String> chainAtAsked = Optional.empty();
    private Optional<ChainFinding.Break> broken = Optional.empty();
    private long tornBytes;

    private ChainCheck(RawLines lines, long asked) {
        this.lines = lines;
        this.asked = asked;
    }

    /**
     * Follows it, to its end or to where it breaks.
     *
     * @param file a recording
     * @param asked a line whose chain is wanted; 0 for none
     * @throws InvalidFileException when it cannot be read
     */
    public static ChainFinding follow(Path file, long asked) throws InvalidFileException {
        return BoundedFile.read(file, RecordingFile.MOST_BYTES, in -> new ChainCheck(new RawLines(in), asked).follow());
    }

    private ChainFinding follow() throws IOException {
        while (broken.isEmpty() && lines.next()) {
            take();
        }
        boolean isSealed = broken.isEmpty() && !last.isEmpty();
        return new ChainFinding(
                number,
                chainedFrom,
                isSealed ? new Chain(last, number, true).seal() : Optional.empty(),
                chainAtAsked,
                broken,
                tornBytes);
    }

    private void take() {
        int key = Chain.exactKeyIn(lines.bytes(), lines.length());
        if (lines.isTooLong()) {
            breakAt(TOO_LONG);
        } else if (key >= 0) {
            takeLinked(key);
        } else if (!lines.isEnded()) {
            takeTorn();
        } else if (chainedFrom > 0) {
            breakAt(UNCHAINED);
        } else {
            number++;
            content.update(lines.bytes(), 0, lines.length());
            content.update((byte) '\n');
        }
    }

    private void takeLinked(int key) {
        if (isLink(key, lines.length())) {
            number++;
            last = Chain.in(lines.bytes(), lines.length());
            chainedFrom = chainedFrom == 0 ? number : chainedFrom;
            chainAtAsked = number == asked ? Optional.of(last) : chainAtAsked;
        } else {
            breakAt(CHANGED);
        }
    }

    private boolean isLink(int key, int length) {
        return new Chain(before(), number, true).after(lines.bytes(), key).equals(Chain.in(lines.bytes(), length));
    }

    private String before() {
        if (number == 0 || chainedFrom > 0) {
            return last;
        }
        return HexFormat.of().formatHex(copy(content).digest());
    }

    private static MessageDigest copy(MessageDigest digest) {
        try {
            return (MessageDigest) digest.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("every Java platform can copy a SHA-256", e);
        }
    }

    /** A piece of a line, which ends anywhere; zeros, which a power loss leaves behind, may follow it. */
    private void takeTorn() {
        if (isWholeLineAndMore()) {
            breakAt(SURROUNDED);
        } else if (chainedFrom == 0 && number > 0) {
            // Whether it is a whole line without a chain, or a piece of one, is for its reader to say.
            number++;
        } else {
            tornBytes = lines.length();
        }
    }

    private boolean isWholeLineAndMore() {
        int end = lines.length();
        while (end > 0 && lines.bytes()[end - 1] == 0) {
            end--;
        }
        // Inside a text the key's quotes would be escaped, so the first that is found is the line's own.
        int length = 1;
        while (length < end && Chain.exactKeyIn(lines.bytes(), length) < 0) {
            length++;
        }
        return length < end && isLink(Chain.exactKeyIn(lines.bytes(), length), length);
    }

    private void breakAt(String sentence) {
        broken = Optional.of(new ChainFinding.Break(number + 1, sentence));
    }
}
