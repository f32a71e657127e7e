package fanbike.adapter.files.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Messages of every shape, the same for the same seed. */
final class RandomMessages {

    private static final int PROGRAM = 3;
    private static final List<BaseType> TYPES = List.of(BaseType.values());

    private final Random random;

    RandomMessages(long seed) {
        random = new Random(seed);
    }

    /** Descriptions of a program's fields first: what comes after them may have such fields. */
    List<FitMessage> some() {
        var messages = new ArrayList<FitMessage>();
        for (BaseType type : TYPES) {
            messages.add(description(type));
        }
        for (int left = random.nextInt(200); left > 0; left--) {
            messages.add(message());
        }
        return messages;
    }

    private static FitMessage description(BaseType type) {
        return FitMessage.of(FitProfile.FieldDescription.MESSAGE)
                .put(FitProfile.FieldDescription.DEVELOPER_DATA_INDEX, PROGRAM)
                .put(FitProfile.FieldDescription.FIELD_DEFINITION_NUMBER, type.code())
                .put(FitProfile.FieldDescription.FIT_BASE_TYPE_ID, type.code())
                .message();
    }

    private FitMessage message() {
        FitMessage.Builder message = FitMessage.of(random.nextInt(200));
        for (int left = random.nextInt(6); left > 0; left--) {
            BaseType type = type();
            message.put(FitField.of(random.nextInt(253), "any", type), value(type));
        }
        for (int left = random.nextInt(3); left > 0; left--) {
            BaseType type = type();
            message.put(new DeveloperField(PROGRAM, type.code()), value(type));
        }
        return message.message();
    }

    private BaseType type() {
        return TYPES.get(random.nextInt(TYPES.size()));
    }

    private FitValue value(BaseType type) {
        byte[] octets = new byte[type.octets() * (1 + random.nextInt(8))];
        random.nextBytes(octets);
        return FitValue.ofOctets(type, octets);
    }
}
