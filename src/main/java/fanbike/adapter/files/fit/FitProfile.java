package fanbike.adapter.files.fit;

import static fanbike.adapter.files.fit.BaseType.BYTE;
import static fanbike.adapter.files.fit.BaseType.ENUM;
import static fanbike.adapter.files.fit.BaseType.STRING;
import static fanbike.adapter.files.fit.BaseType.UINT16;
import static fanbike.adapter.files.fit.BaseType.UINT32;
import static fanbike.adapter.files.fit.BaseType.UINT8;

/**
 * Of the FIT Profile (version 21.40) the messages, fields and values that we use, under their names there. What a field
 * holds is in the profile's sheet "Messages", what a value stands for in its sheet "Types".
 */
public final class FitProfile {

    /** In every message that has a moment. */
    public static final FitField TIMESTAMP = FitField.of(253, "timestamp", UINT32);

    /** In every message of which there are several, numbered from 0. */
    public static final FitField MESSAGE_INDEX = FitField.of(254, "message_index", UINT16);

    private FitProfile() {}

    /** {@code file_id}: what the file is; the first message of every file. */
    public static final class FileId {
        public static final int MESSAGE = 0;
        public static final FitField TYPE = FitField.of(0, "type", ENUM);
        public static final FitField MANUFACTURER = FitField.of(1, "manufacturer", UINT16);
        public static final FitField PRODUCT = FitField.of(2, "product", UINT16);
        public static final FitField SERIAL_NUMBER = FitField.of(3, "serial_number", BaseType.UINT32Z);
        public static final FitField TIME_CREATED = FitField.of(4, "time_created", UINT32);
        public static final FitField PRODUCT_NAME = FitField.of(8, "product_name", STRING);

        private FileId() {}
    }

    /**
     * The fields of means, peaks and counts, which laps and the session have under the same names and other numbers.
     *
     * @param avgCadence whole rpm
     * @param avgFractionalCadence what is over
     * @param maxCadence whole rpm
     * @param maxFractionalCadence what is over
     * @param avgPower watts
     * @param maxPower watts
     * @param avgHeartRate beats a minute
     * @param maxHeartRate beats a minute
     * @param totalDistance metres
     * @param totalCalories kilocalories
     */
    public record EffortFields(
            FitField avgCadence,
            FitField avgFractionalCadence,
            FitField maxCadence,
            FitField maxFractionalCadence,
            FitField avgPower,
            FitField maxPower,
            FitField avgHeartRate,
            FitField maxHeartRate,
            FitField totalDistance,
            FitField totalCalories) {}

    /** {@code session}: the whole ride. */
    public static final class Session {
        public static final int MESSAGE = 18;
        public static final FitField EVENT = FitField.of(0, "event", ENUM);
        public static final FitField EVENT_TYPE = FitField.of(1, "event_type", ENUM);
        public static final FitField START_TIME = FitField.of(2, "start_time", UINT32);
        public static final FitField SPORT = FitField.of(5, "sport", ENUM);
        public static final FitField SUB_SPORT = FitField.of(6, "sub_sport", ENUM);
        public static final FitField TOTAL_ELAPSED_TIME = new FitField(7, "total_elapsed_time", UINT32, 1000);
        public static final FitField TOTAL_TIMER_TIME = new FitField(8, "total_timer_time", UINT32, 1000);
        public static final FitField FIRST_LAP_INDEX = FitField.of(25, "first_lap_index", UINT16);
        public static final FitField NUM_LAPS = FitField.of(26, "num_laps", UINT16);
        public static final FitField TRIGGER = FitField.of(28, "trigger", ENUM);
        public static final EffortFields EFFORT = new EffortFields(
                FitField.of(18, "avg_cadence", UINT8),
                new FitField(92, "avg_fractional_cadence", UINT8, 128),
                FitField.of(19, "max_cadence", UINT8),
                new FitField(93, "max_fractional_cadence", UINT8, 128),
                FitField.of(20, "avg_power", UINT16),
                FitField.of(21, "max_power", UINT16),
                FitField.of(16, "avg_heart_rate", UINT8),
                FitField.of(17, "max_heart_rate", UINT8),
                new FitField(9, "total_distance", UINT32, 100),
                FitField.of(11, "total_calories", UINT16));

        private Session() {}
    }

    /** {@code lap}: a part of the ride. */
    public static final class Lap {
        public static final int MESSAGE = 19;
        public static final FitField EVENT = FitField.of(0, "event", ENUM);
        public static final FitField EVENT_TYPE = FitField.of(1, "event_type", ENUM);
        public static final FitField START_TIME = FitField.of(2, "start_time", UINT32);
        public static final FitField TOTAL_ELAPSED_TIME = new FitField(7, "total_elapsed_time", UINT32, 1000);
        public static final FitField TOTAL_TIMER_TIME = new FitField(8, "total_timer_time", UINT32, 1000);
        public static final FitField INTENSITY = FitField.of(23, "intensity", ENUM);
        public static final FitField LAP_TRIGGER = FitField.of(24, "lap_trigger", ENUM);
        public static final FitField SPORT = FitField.of(25, "sport", ENUM);
        public static final FitField SUB_SPORT = FitField.of(39, "sub_sport", ENUM);
        public static final FitField WKT_STEP_INDEX = FitField.of(71, "wkt_step_index", UINT16);
        public static final EffortFields EFFORT = new EffortFields(
                FitField.of(17, "avg_cadence", UINT8),
                new FitField(80, "avg_fractional_cadence", UINT8, 128),
                FitField.of(18, "max_cadence", UINT8),
                new FitField(81, "max_fractional_cadence", UINT8, 128),
                FitField.of(19, "avg_power", UINT16),
                FitField.of(20, "max_power", UINT16),
                FitField.of(15, "avg_heart_rate", UINT8),
                FitField.of(16, "max_heart_rate", UINT8),
                new FitField(9, "total_distance", UINT32, 100),
                FitField.of(11, "total_calories", UINT16));

        private Lap() {}
    }

    /** {@code record}: what was measured at a moment. */
    public static final class RecordMessage {
        public static final int MESSAGE = 20;
        public static final FitField HEART_RATE = FitField.of(3, "heart_rate", UINT8);
        public static final FitField CADENCE = FitField.of(4, "cadence", UINT8);
        public static final FitField DISTANCE = new FitField(5, "distance", UINT32, 100);
        public static final FitField POWER = FitField.of(7, "power", UINT16);
        public static final FitField FRACTIONAL_CADENCE = new FitField(53, "fractional_cadence", UINT8, 128);

        private RecordMessage() {}
    }

    /** {@code event}: what happened at a moment. */
    public static final class Event {
        public static final int MESSAGE = 21;
        public static final FitField EVENT = FitField.of(0, "event", ENUM);
        public static final FitField EVENT_TYPE = FitField.of(1, "event_type", ENUM);
        public static final FitField DATA = FitField.of(3, "data", UINT32);
        public static final FitField EVENT_GROUP = FitField.of(4, "event_group", UINT8);

        private Event() {}
    }

    /** {@code device_info}: what took part. */
    public static final class DeviceInfo {
        public static final int MESSAGE = 23;
        public static final FitField DEVICE_INDEX = FitField.of(0, "device_index", UINT8);
        public static final FitField MANUFACTURER = FitField.of(2, "manufacturer", UINT16);
        public static final FitField PRODUCT = FitField.of(4, "product", UINT16);
        public static final FitField SOFTWARE_VERSION = new FitField(5, "software_version", UINT16, 100);
        public static final FitField SOURCE_TYPE = FitField.of(25, "source_type", ENUM);
        public static final FitField PRODUCT_NAME = FitField.of(27, "product_name", STRING);

        private DeviceInfo() {}
    }

    /** {@code workout}: what is to be ridden. */
    public static final class Workout {
        public static final int MESSAGE = 26;
        public static final FitField SPORT = FitField.of(4, "sport", ENUM);
        public static final FitField NUM_VALID_STEPS = FitField.of(6, "num_valid_steps", UINT16);
        public static final FitField WKT_NAME = FitField.of(8, "wkt_name", STRING);
        public static final FitField SUB_SPORT = FitField.of(11, "sub_sport", ENUM);

        private Workout() {}
    }

    /**
     * {@code workout_step}: a part of it. The meaning of the values is in their types: {@code duration_value} counts
     * milliseconds where the type is time; {@code target_value} is a zone, or 0 where the custom values are meant.
     */
    public static final class WorkoutStep {
        public static final int MESSAGE = 27;
        public static final FitField WKT_STEP_NAME = FitField.of(0, "wkt_step_name", STRING);
        public static final FitField DURATION_TYPE = FitField.of(1, "duration_type", ENUM);
        public static final FitField DURATION_VALUE = FitField.of(2, "duration_value", UINT32);
        public static final FitField TARGET_TYPE = FitField.of(3, "target_type", ENUM);
        public static final FitField TARGET_VALUE = FitField.of(4, "target_value", UINT32);
        public static final FitField CUSTOM_TARGET_VALUE_LOW = FitField.of(5, "custom_target_value_low", UINT32);
        public static final FitField CUSTOM_TARGET_VALUE_HIGH = FitField.of(6, "custom_target_value_high", UINT32);
        public static final FitField INTENSITY = FitField.of(7, "intensity", ENUM);
        public static final FitField NOTES = FitField.of(8, "notes", STRING);
        public static final FitField SECONDARY_TARGET_TYPE = FitField.of(19, "secondary_target_type", ENUM);
        public static final FitField SECONDARY_CUSTOM_TARGET_VALUE_LOW =
                FitField.of(21, "secondary_custom_target_value_low", UINT32);
        public static final FitField SECONDARY_CUSTOM_TARGET_VALUE_HIGH =
                FitField.of(22, "secondary_custom_target_value_high", UINT32);

        private WorkoutStep() {}
    }

    /** {@code activity}: the last message of an activity. */
    public static final class Activity {
        public static final int MESSAGE = 34;
        public static final FitField TOTAL_TIMER_TIME = new FitField(0, "total_timer_time", UINT32, 1000);
        public static final FitField NUM_SESSIONS = FitField.of(1, "num_sessions", UINT16);
        public static final FitField TYPE = FitField.of(2, "type", ENUM);
        public static final FitField EVENT = FitField.of(3, "event", ENUM);
        public static final FitField EVENT_TYPE = FitField.of(4, "event_type", ENUM);
        public static final FitField LOCAL_TIMESTAMP = FitField.of(5, "local_timestamp", UINT32);

        private Activity() {}
    }

    /** {@code field_description}: a field that a program defines by itself. */
    public static final class FieldDescription {
        public static final int MESSAGE = 206;
        public static final FitField DEVELOPER_DATA_INDEX = FitField.of(0, "developer_data_index", UINT8);
        public static final FitField FIELD_DEFINITION_NUMBER = FitField.of(1, "field_definition_number", UINT8);
        public static final FitField FIT_BASE_TYPE_ID = FitField.of(2, "fit_base_type_id", UINT8);
        public static final FitField FIELD_NAME = FitField.of(3, "field_name", STRING);
        public static final FitField UNITS = FitField.of(8, "units", STRING);

        private FieldDescription() {}
    }

    /** {@code developer_data_id}: the program that defines them. */
    public static final class DeveloperDataId {
        public static final int MESSAGE = 207;
        public static final FitField APPLICATION_ID = FitField.of(1, "application_id", BYTE);
        public static final FitField DEVELOPER_DATA_INDEX = FitField.of(3, "developer_data_index", UINT8);
        public static final FitField APPLICATION_VERSION = FitField.of(4, "application_version", UINT32);

        private DeveloperDataId() {}
    }

    /** {@code file}: what a file is. */
    public static final class FileType {
        public static final int ACTIVITY = 4;
        public static final int WORKOUT = 5;

        private FileType() {}
    }

    /** {@code manufacturer}: who made it. */
    public static final class Manufacturer {
        /** For programs whose maker has no number. */
        public static final int DEVELOPMENT = 255;

        private Manufacturer() {}
    }

    /** {@code sport} and {@code sub_sport}. */
    public static final class Sport {
        public static final int CYCLING = 2;
        public static final int INDOOR_CYCLING = 6;

        private Sport() {}
    }

    /** {@code event}. */
    public static final class EventOf {
        public static final int TIMER = 0;
        public static final int SESSION = 8;
        public static final int LAP = 9;
        public static final int ACTIVITY = 26;
        public static final int COMM_TIMEOUT = 47;

        private EventOf() {}
    }

    /** {@code event_type}. */
    public static final class EventType {
        public static final int START = 0;
        public static final int STOP = 1;
        public static final int MARKER = 3;
        public static final int STOP_ALL = 4;

        private EventType() {}
    }

    /** {@code intensity}. */
    public static final class Intensity {
        public static final int ACTIVE = 0;
        public static final int REST = 1;
        public static final int WARMUP = 2;
        public static final int COOLDOWN = 3;
        public static final int RECOVERY = 4;

        private Intensity() {}
    }

    /** {@code wkt_step_duration}: what ends a step. */
    public static final class StepDuration {
        public static final int TIME = 0;
        public static final int DISTANCE = 1;
        public static final int OPEN = 5;

        /** Goes back to the step whose number is {@code duration_value}, until it was ridden {@code target_value} times. */
        public static final int REPEAT_UNTIL_STEPS_CMPLT = 6;

        private StepDuration() {}
    }

    /** {@code wkt_step_target}: what is to be held in a step. */
    public static final class StepTarget {
        public static final int HEART_RATE = 1;
        public static final int OPEN = 2;
        public static final int CADENCE = 3;

        private StepTarget() {}
    }
}
