package fanbike.adapter.files.recording;

import java.util.Arrays;

/** A line of a file, without the white space around it. */
final class Line {

    private final int number;
    private final byte[] bytes;
    private final int length;
    private final long fromByte;
    private final boolean ended;

    /**
     * A line.
     *
     * @param number from 1
     * @param bytes its text, trimmed; of one that is too long its beginning
     * @param length how many bytes it has
     * @param fromByte where it begins in the file
     * @param ended whether its newline is there
     */
    Line(int number, byte[] bytes, int length, long fromByte, boolean ended) {
        this.number = number;
        this.bytes = bytes;
        this.length = length;
        this.fromByte = fromByte;
        this.ended = ended;
    }

    /**
     * The only line of something.
     *
     * @param bytes its text with its newline
     */
    static Line only(byte[] bytes) {
        return new Line(1, Arrays.copyOf(bytes, bytes.length - 1), bytes.length - 1, 0, true);
    }

    /** From 1. */
    int number() {
        return number;
    }

    /** Its text; of one that is too long, its beginning. Not to be changed. */
    byte[] bytes() {
        return bytes;
    }

    /** In bytes; 0 for a blank line. */
    int length() {
        return length;
    }

    /** Where it begins in the file. */
    long fromByte() {
        return fromByte;
    }

    /** Behind its last byte. */
    long toByte() {
        return fromByte + length;
    }

    /** Whether its newline is there: it was written whole. */
    boolean isEnded() {
        return ended;
    }

    /** As errors name it. */
    String place() {
        return "line " + number;
    }
}
