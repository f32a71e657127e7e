package fanbike.adapter.files.report;

import fanbike.adapter.files.fit.BaseType;
import fanbike.adapter.files.fit.DeveloperField;
import fanbike.adapter.files.fit.FitMessage;
import fanbike.adapter.files.fit.FitProfile.DeveloperDataId;
import fanbike.adapter.files.fit.FitProfile.FieldDescription;
import fanbike.adapter.files.fit.FitValue;
import fanbike.core.course.SampleState;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the FIT profile has no field for, as fields of our own (FIT Protocol, "Developer Data"). Numbers, names and meanings
 * are for good: diaries keep them.
 */
final class FitFields {

    /** In records and laps: the cadence to hold; no value where there is no target. */
    static final DeveloperField TARGET_CADENCE = new DeveloperField(0, 0);

    /** In records: how the moment counts, by a number whose meaning is in the unit. */
    static final DeveloperField BAND_STATE = new DeveloperField(0, 1);

    /** In laps and the session: the share of the judged time that was in the band. */
    static final DeveloperField ADHERENCE = new DeveloperField(0, 2);

    /** In laps: 1 where the rider began the interval anew afterwards, so that the lap is not in the report; else 0. */
    static final DeveloperField BEGUN_ANEW = new DeveloperField(0, 3);

    /** In an event that the signal was lost: for how long. */
    static final DeveloperField SIGNAL_GAP = new DeveloperField(0, 4);

    /** In the session: the report's score; no value where it has none. */
    static final DeveloperField SCORE = new DeveloperField(0, 5);

    /** Says that the fields are Fanbike's: a random number, drawn once. */
    private static final long[] APPLICATION_ID = {
        0x6b, 0x1d, 0x0c, 0x5e, 0x87, 0x2f, 0x4a, 0x93, 0xb2, 0x44, 0x19, 0xd8, 0x5a, 0xf0, 0x36, 0xc1
    };

    private FitFields() {}

    /** The messages that tell of these fields; they come before any message that has one. */
    static List<FitMessage> descriptions() {
        var messages = new ArrayList<FitMessage>();
        messages.add(FitMessage.of(DeveloperDataId.MESSAGE)
                .put(DeveloperDataId.APPLICATION_ID, FitValue.of(BaseType.BYTE, APPLICATION_ID))
                .put(DeveloperDataId.DEVELOPER_DATA_INDEX, TARGET_CADENCE.program())
                .message());
        messages.add(description(TARGET_CADENCE, BaseType.FLOAT32, "target_cadence", "rpm"));
        messages.add(description(BAND_STATE, BaseType.UINT8, "band_state", meanings()));
        messages.add(description(ADHERENCE, BaseType.FLOAT32, "adherence", "%"));
        messages.add(description(BEGUN_ANEW, BaseType.UINT8, "begun_anew", "1 yes"));
        messages.add(description(SIGNAL_GAP, BaseType.FLOAT32, "signal_gap", "s"));
        messages.add(description(SCORE, BaseType.FLOAT32, "score", "of 100"));
        return messages;
    }

    private static FitMessage description(DeveloperField field, BaseType type, String name, String unit) {
        return FitMessage.of(FieldDescription.MESSAGE)
                .put(FieldDescription.DEVELOPER_DATA_INDEX, field.program())
                .put(FieldDescription.FIELD_DEFINITION_NUMBER, field.number())
                .put(FieldDescription.FIT_BASE_TYPE_ID, type.code())
                .put(FieldDescription.FIELD_NAME, name)
                .put(FieldDescription.UNITS, unit)
                .message();
    }

    private static String meanings() {
        return Arrays.stream(SampleState.values())
                .map(state -> number(state) + " " + state.words())
                .collect(Collectors.joining(", "));
    }

    /** What stands for a state. */
    static FitValue of(SampleState state) {
        return FitValue.of(BaseType.UINT8, number(state));
    }

    private static int number(SampleState state) {
        return switch (state) {
            case IN -> 0;
            case UNDER -> 1;
            case OVER -> 2;
            case SETTLING -> 3;
            case NO_SIGNAL -> 4;
            case FREE -> 5;
            case BEGUN_ANEW -> 6;
        };
    }
}
