package fanbike.core.gatt;

import java.util.List;

/**
 * A value in words that a person can read.
 *
 * @param status how well its bytes kept to their own flags
 * @param fields in the order of the bytes; a field that was not sent is not listed
 */
public record Description(FrameStatus status, List<DescribedField> fields) {

    /** Keeps a copy of the list. */
    public Description {
        fields = List.copyOf(fields);
    }
}
