package fanbike.adapter.files.fit;

import fanbike.app.port.InvalidFileException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;

/** Reads files that may hold anything (FIT Protocol, "FIT File Structure"). */
public final class FitReader {

    private static final int SHORTEST_HEADER = 12;
    private static final int NEWEST_PROTOCOL = 2;

    private FitReader() {}

    /**
     * The messages in bytes from a file.
     *
     * @param file what it is called in errors
     * @param bytes all of it
     * @return in order
     * @throws InvalidFileException when they are no whole FIT file
     */
    public static List<FitMessage> read(String file, byte[] bytes) throws InvalidFileException {
        if (!startsAsFit(bytes, 0)) {
            throw new InvalidFileException(file, "this is no FIT file; look for one whose name ends in .fit");
        }
        int protocol = Byte.toUnsignedInt(bytes[1]) >> 4;
        if (protocol > NEWEST_PROTOCOL) {
            throw new InvalidFileException(
                    file,
                    "it is written by version " + protocol + " of FIT, and known are 1 and 2; export an older one");
        }
        int header = Byte.toUnsignedInt(bytes[0]);
        ByteBuffer octets = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        long end = header + Integer.toUnsignedLong(octets.getInt(4));
        checkLength(file, bytes, end);
        checkSums(file, bytes, header, (int) end);
        return new Records(file, octets.position(header).limit((int) end)).messages();
    }

    /**
     * Whether bytes call themselves a FIT file.
     *
     * @param bytes any
     */
    public static boolean isSigned(byte[] bytes) {
        return isSigned(bytes, 0);
    }

    private static boolean isSigned(byte[] bytes, int from) {
        return bytes.length - from >= SHORTEST_HEADER
                && Arrays.equals(bytes, from + 8, from + SHORTEST_HEADER, FitWriter.SIGNATURE, 0, 4);
    }

    private static boolean startsAsFit(byte[] bytes, int from) {
        return bytes.length - from > SHORTEST_HEADER
                && Byte.toUnsignedInt(bytes[from]) >= SHORTEST_HEADER
                && Byte.toUnsignedInt(bytes[from]) <= bytes.length - from
                && isSigned(bytes, from);
    }

    private static void checkLength(String file, byte[] bytes, long end) throws InvalidFileException {
        long whole = end + FitWriter.CRC_OCTETS;
        if (whole > bytes.length) {
            throw new InvalidFileException(
                    file,
                    "it is cut off: it should have " + whole + " bytes and has " + bytes.length
                            + "; copy or export it again");
        }
        if (whole < bytes.length) {
            throw new InvalidFileException(
                    file,
                    startsAsFit(bytes, (int) whole)
                            ? "several FIT files are chained in it; save the one that is meant as a file of its own"
                            : "there is something after its end, at byte " + whole + "; copy or export it again");
        }
    }

    /** A header of 12 octets has no sum, and a longer one may have 0 for none. */
    private static void checkSums(String file, byte[] bytes, int header, int end) throws InvalidFileException {
        int ofHeader = header < FitWriter.HEADER_OCTETS ? 0 : sumAt(bytes, SHORTEST_HEADER);
        boolean headerIsRight = ofHeader == 0 || ofHeader == Crc.of(bytes, 0, SHORTEST_HEADER);
        if (!headerIsRight || sumAt(bytes, end) != Crc.of(bytes, 0, end)) {
            throw new InvalidFileException(file, "it is damaged: its check sum is wrong; copy or export it again");
        }
    }

    private static int sumAt(byte[] bytes, int place) {
        return Byte.toUnsignedInt(bytes[place]) | Byte.toUnsignedInt(bytes[place + 1]) << Byte.SIZE;
    }
}
