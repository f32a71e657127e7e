package fanbike.adapter.files.recording;

/**
 * Where a line lies in a file, without the white space around it.
 *
 * @param number from 1
 * @param from the first byte
 * @param to behind the last byte
 */
record Line(int number, int from, int to) {

    /** In bytes; 0 for a blank line. */
    int length() {
        return to - from;
    }

    /** As errors name it. */
    String place() {
        return "line " + number;
    }
}
