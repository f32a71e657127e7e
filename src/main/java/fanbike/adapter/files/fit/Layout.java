package fanbike.adapter.files.fit;

import java.util.List;
import java.util.Map;

/**
 * What a definition message tells of the data messages after it.
 *
 * @param message which message they are, as the profile numbers them
 * @param fields in order
 * @param developerFields in order, after the fields
 */
record Layout(int message, List<Part<Integer>> fields, List<Part<DeveloperField>> developerFields) {

    /** In the first octet of a record: it is a definition. */
    static final int DEFINITION = 0x40;

    /** In the first octet of a record: its definition has developer fields. */
    static final int WITH_DEVELOPER_FIELDS = 0x20;

    /** In the first octet of a record: it is data, with what has passed since the last timestamp. */
    static final int COMPRESSED_TIMESTAMP = 0x80;

    /** How many layouts are known at a time; a file's number for one is less. */
    static final int SLOTS = 16;

    /** Copies the lists. */
    Layout {
        fields = List.copyOf(fields);
        developerFields = List.copyOf(developerFields);
    }

    static Layout of(FitMessage message) {
        return new Layout(
                message.number(),
                message.fields().entrySet().stream().map(Part::of).toList(),
                message.developerFields().entrySet().stream().map(Part::of).toList());
    }

    /**
     * How one field is written.
     *
     * @param field which
     * @param octets how many, 1 to 255
     * @param type of each of its numbers
     * @param <K> what says which
     */
    record Part<K>(K field, int octets, BaseType type) {

        private static <K> Part<K> of(Map.Entry<K, FitValue> entry) {
            return new Part<>(
                    entry.getKey(), entry.getValue().length(), entry.getValue().type());
        }
    }
}
