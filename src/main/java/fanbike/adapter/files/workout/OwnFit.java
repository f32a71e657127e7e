package fanbike.adapter.files.workout;

import fanbike.adapter.files.fit.BaseType;
import fanbike.adapter.files.fit.DeveloperField;
import fanbike.adapter.files.fit.FitMessage;
import fanbike.adapter.files.fit.FitProfile.DeveloperDataId;
import fanbike.adapter.files.fit.FitProfile.FieldDescription;
import fanbike.adapter.files.fit.FitValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a FIT workout of ours says beside what other programs read: texts in developer fields.
 *
 * @param program the number by which the file knows us
 */
record OwnFit(int program) {

    /** Ours in the files that we write; there is no other developer in them. */
    static final OwnFit WRITTEN = new OwnFit(0);

    /** By which we know files of ours: "Fanbike workouts", in ASCII. */
    private static final FitValue APPLICATION_ID = FitValue.of(
            BaseType.BYTE,
            0x46,
            0x61,
            0x6E,
            0x62,
            0x69,
            0x6B,
            0x65,
            0x20,
            0x77,
            0x6F,
            0x72,
            0x6B,
            0x6F,
            0x75,
            0x74,
            0x73);

    /** What other programs cannot be told. Names are for people who look inside. */
    enum Field {
        SECONDS(0, 1, "exact_seconds"),
        RPM(1, 1, "exact_rpm"),
        BAND(2, 1, "band"),
        REPEAT(3, 1, "block_repeat"),
        INTERVALS(4, 1, "block_intervals"),
        REST(5, 1, "block_rest_between"),
        PROTOCOL_BAND(6, 1, "protocol_band"),
        USUAL_BAND(7, 1, "usual_band"),
        TITLE(16, Field.LONG, "title"),
        PURPOSE(32, Field.LONG, "purpose"),
        CAUTION(48, Field.LONG, "caution"),
        SOURCE(64, Field.LONG, "source");

        /** A text of a thousand characters has at most 4,000 octets, and a part of it at least 251. */
        private static final int LONG = 16;

        private final int firstNumber;
        private final int mostParts;
        private final String label;

        Field(int firstNumber, int mostParts, String label) {
            this.firstNumber = firstNumber;
            this.mostParts = mostParts;
            this.label = label;
        }
    }

    /** We in a file, where it is one of ours. */
    static Optional<OwnFit> in(List<FitMessage> messages) {
        return messages.stream()
                .filter(message -> message.number() == DeveloperDataId.MESSAGE)
                .filter(OwnFit::isIntroduction)
                .map(message -> message.whole(DeveloperDataId.DEVELOPER_DATA_INDEX))
                .filter(OptionalLong::isPresent)
                .map(index -> new OwnFit((int) index.getAsLong()))
                .findFirst();
    }

    private static boolean isIntroduction(FitMessage message) {
        FitValue id = message.fields().get(DeveloperDataId.APPLICATION_ID.number());
        return id != null && id.equals(APPLICATION_ID);
    }

    /** The message that says who we are. */
    FitMessage introduction() {
        return FitMessage.of(DeveloperDataId.MESSAGE)
                .put(DeveloperDataId.APPLICATION_ID, APPLICATION_ID)
                .put(DeveloperDataId.DEVELOPER_DATA_INDEX, program)
                .put(DeveloperDataId.APPLICATION_VERSION, 1)
                .message();
    }

    /** The message that says what one part of a text is. */
    FitMessage description(DeveloperField field, String name) {
        return FitMessage.of(FieldDescription.MESSAGE)
                .put(FieldDescription.DEVELOPER_DATA_INDEX, program)
                .put(FieldDescription.FIELD_DEFINITION_NUMBER, field.number())
                .put(FieldDescription.FIT_BASE_TYPE_ID, BaseType.STRING.code())
                .put(FieldDescription.FIELD_NAME, name)
                .message();
    }

    /** What a part of a text is called. */
    static String name(Field field, int part) {
        return part == 0 ? field.label : field.label + '_' + (part + 1);
    }

    /** Where a part of a text stands. */
    DeveloperField at(Field field, int part) {
        return new DeveloperField(program, field.firstNumber + part);
    }

    /** A text in as many parts as it needs. */
    static List<FitValue> parts(String text) {
        var parts = new ArrayList<FitValue>();
        for (String rest = text; !rest.isEmpty(); ) {
            FitValue part = FitValue.ofText(rest);
            parts.add(part);
            rest = rest.substring(part.text().length());
        }
        return parts;
    }

    /** A text in a message; empty where it is not there. */
    Optional<String> text(FitMessage message, Field field) {
        var text = new StringBuilder();
        for (int part = 0; part < field.mostParts; part++) {
            FitValue value = message.developerFields().get(at(field, part));
            if (value == null || value.type() != BaseType.STRING) {
                break;
            }
            text.append(value.text());
        }
        return Optional.of(text.toString()).filter(whole -> !whole.isEmpty());
    }

    /** What is said beside a step. */
    OwnStep step(FitMessage message, Optional<String> name) {
        return new OwnStep(
                name,
                Optional.empty(),
                text(message, Field.SECONDS).flatMap(Decimal::parse),
                text(message, Field.RPM).flatMap(Decimal::parse),
                text(message, Field.BAND).flatMap(Decimal::parse),
                BlockMark.parse(
                        text(message, Field.REPEAT), text(message, Field.INTERVALS), text(message, Field.REST)));
    }
}
