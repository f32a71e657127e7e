package fanbike.adapter.files.fit;

import fanbike.app.port.InvalidFileException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** The records between header and check sum, of a file whose length and sum are right: they may still be anything. */
final class Records {

    /** A message may have one octet, and costs a hundred: nobody's workout or ride has so many. */
    static final int MOST_MESSAGES = 200_000;

    private static final int LOCAL_NUMBER = 0x0F;
    private static final int COMPRESSED_LOCAL_NUMBER = 0x03;
    private static final int COMPRESSED_SECONDS = 0x1F;

    private final String file;
    private final ByteBuffer octets;
    private final Definition[] definitions = new Definition[Layout.SLOTS];
    private final Map<DeveloperField, BaseType> developerTypes = new HashMap<>();
    private final List<FitMessage> messages = new ArrayList<>();
    private OptionalLong lastTimestamp = OptionalLong.empty();

    /**
     * Records that are not read yet.
     *
     * @param file what it is called in errors
     * @param octets from the first record to the last
     */
    Records(String file, ByteBuffer octets) {
        this.file = file;
        this.octets = octets;
    }

    /** What a definition said, and in which order the octets of numbers are. */
    private record Definition(Layout layout, ByteOrder order) {}

    List<FitMessage> messages() throws InvalidFileException {
        while (octets.hasRemaining()) {
            int header = octet();
            if ((header & Layout.COMPRESSED_TIMESTAMP) != 0) {
                data(header >> 5 & COMPRESSED_LOCAL_NUMBER, OptionalLong.of(later(header & COMPRESSED_SECONDS)));
            } else if ((header & Layout.DEFINITION) != 0) {
                definitions[header & LOCAL_NUMBER] = definition((header & Layout.WITH_DEVELOPER_FIELDS) != 0);
            } else {
                data(header & LOCAL_NUMBER, OptionalLong.empty());
            }
        }
        return messages;
    }

    private Definition definition(boolean developed) throws InvalidFileException {
        octet(); // reserved
        ByteOrder order = octet() == 0 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
        need(Short.BYTES);
        int message = Short.toUnsignedInt(octets.order(order).getShort());
        List<Layout.Part<Integer>> fields = new ArrayList<>();
        for (int left = octet(); left > 0; left--) {
            int number = octet();
            int length = length();
            fields.add(new Layout.Part<>(
                    number, length, fitting(BaseType.of(octet()).orElse(BaseType.BYTE), length)));
        }
        List<Layout.Part<DeveloperField>> developerFields = new ArrayList<>();
        for (int left = developed ? octet() : 0; left > 0; left--) {
            int number = octet();
            int length = length();
            var field = new DeveloperField(octet(), number);
            BaseType type = developerTypes.getOrDefault(field, BaseType.BYTE);
            developerFields.add(new Layout.Part<>(field, length, fitting(type, length)));
        }
        return new Definition(new Layout(message, fields, developerFields), order);
    }

    /** A field of no length would cost memory for nothing. */
    private int length() throws InvalidFileException {
        int length = octet();
        if (length == 0) {
            throw damaged("a field has no length");
        }
        return length;
    }

    /** Numbers of which there is not a whole number are octets without a meaning, as the protocol says. */
    private static BaseType fitting(BaseType type, int length) {
        return length % type.octets() == 0 ? type : BaseType.BYTE;
    }

    private void data(int slot, OptionalLong timestamp) throws InvalidFileException {
        Definition definition = definitions[slot];
        if (definition == null) {
            throw damaged("a message was not defined");
        }
        if (messages.size() == MOST_MESSAGES) {
            throw new InvalidFileException(file, "it has too many messages; allowed: at most " + MOST_MESSAGES);
        }
        Map<Integer, FitValue> fields = new LinkedHashMap<>();
        if (timestamp.isPresent()) {
            fields.put(FitProfile.TIMESTAMP.number(), FitValue.of(BaseType.UINT32, timestamp.getAsLong()));
        }
        for (Layout.Part<Integer> part : definition.layout().fields()) {
            fields.put(part.field(), value(part, definition.order()));
        }
        Map<DeveloperField, FitValue> developerFields = new LinkedHashMap<>();
        for (Layout.Part<DeveloperField> part : definition.layout().developerFields()) {
            developerFields.put(part.field(), value(part, definition.order()));
        }
        keep(new FitMessage(definition.layout().message(), fields, developerFields));
    }

    private FitValue value(Layout.Part<?> part, ByteOrder order) throws InvalidFileException {
        need(part.octets());
        byte[] value = new byte[part.octets()];
        int width = part.type().octets();
        for (int place = 0; place < value.length; place++) {
            int mirrored = place - place % width + width - 1 - place % width;
            value[order == ByteOrder.LITTLE_ENDIAN ? place : mirrored] = octets.get();
        }
        return FitValue.ofOctets(part.type(), value);
    }

    private void keep(FitMessage message) {
        messages.add(message);
        OptionalLong told = message.whole(FitProfile.TIMESTAMP);
        if (told.isPresent()) {
            lastTimestamp = told;
        }
        if (message.number() == FitProfile.FieldDescription.MESSAGE) {
            describe(message);
        }
    }

    private void describe(FitMessage description) {
        OptionalLong program = description.whole(FitProfile.FieldDescription.DEVELOPER_DATA_INDEX);
        OptionalLong number = description.whole(FitProfile.FieldDescription.FIELD_DEFINITION_NUMBER);
        OptionalLong type = description.whole(FitProfile.FieldDescription.FIT_BASE_TYPE_ID);
        if (program.isPresent() && number.isPresent() && type.isPresent()) {
            var field = new DeveloperField((int) program.getAsLong(), (int) number.getAsLong());
            BaseType.of((int) type.getAsLong()).ifPresent(known -> developerTypes.put(field, known));
        }
    }

    /** The moment whose five low bits are these, and that is not before the last one. */
    private long later(int lowBits) throws InvalidFileException {
        if (lastTimestamp.isEmpty()) {
            throw damaged("a moment is told by what passed since another, and there was none");
        }
        long last = lastTimestamp.getAsLong();
        long later = last + (lowBits - last & COMPRESSED_SECONDS);
        if (!FitValue.fits(BaseType.UINT32, later)) {
            throw damaged("a moment is after the end of time");
        }
        return later;
    }

    private int octet() throws InvalidFileException {
        need(1);
        return Byte.toUnsignedInt(octets.get());
    }

    private void need(int count) throws InvalidFileException {
        if (octets.remaining() < count) {
            throw damaged("its last message is not whole");
        }
    }

    private InvalidFileException damaged(String how) {
        return new InvalidFileException(
                file, "it is damaged at byte " + octets.position() + ": " + how + "; copy or export it again");
    }
}
