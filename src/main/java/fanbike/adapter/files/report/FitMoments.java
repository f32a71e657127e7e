package fanbike.adapter.files.report;

import fanbike.adapter.files.fit.BaseType;
import fanbike.adapter.files.fit.DeveloperField;
import fanbike.adapter.files.fit.FitField;
import fanbike.adapter.files.fit.FitMessage;
import fanbike.adapter.files.fit.FitProfile;
import fanbike.adapter.files.fit.FitProfile.Event;
import fanbike.adapter.files.fit.FitProfile.EventOf;
import fanbike.adapter.files.fit.FitProfile.EventType;
import fanbike.adapter.files.fit.FitProfile.RecordMessage;
import fanbike.adapter.files.fit.FitValue;
import fanbike.core.diary.Diary;
import fanbike.core.diary.Gap;
import fanbike.core.diary.Point;
import fanbike.core.diary.Stop;
import fanbike.core.model.Cadence;
import fanbike.core.model.TargetBand;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalDouble;

/** The messages that have one moment: records and events. */
final class FitMoments {

    /** {@code timer_trigger}: by the rider, or by itself. */
    private static final int MANUAL = 0;

    private static final int AUTO = 1;

    /** {@code comm_timeout_type}: what a sensor sends did not come in time. */
    private static final int CONNECTION_TIMEOUT = 3;

    /** Of a second: as fine as a cadence between two numbers is written. */
    private static final int FRACTIONS = 128;

    private FitMoments() {}

    static FitMessage record(Point point) {
        FitMessage.Builder message = FitMessage.of(RecordMessage.MESSAGE).put(FitProfile.TIMESTAMP, point.at());
        OptionalDouble rpm = point.cadence().stream().mapToDouble(Cadence::rpm).findFirst();
        putCadence(message, RecordMessage.CADENCE, RecordMessage.FRACTIONAL_CADENCE, rpm);
        return message.putFigure(RecordMessage.POWER, point.powerWatts())
                .putFigure(RecordMessage.HEART_RATE, point.heartRateBpm())
                .putFigure(RecordMessage.DISTANCE, point.metres())
                .put(FitFields.TARGET_CADENCE, target(point.target()))
                .put(FitFields.BAND_STATE, FitFields.of(point.state()))
                .message();
    }

    /** A cadence is in two fields: one of whole rpm, and one of what is over. */
    static void putCadence(FitMessage.Builder message, FitField whole, FitField fraction, OptionalDouble rpm) {
        if (rpm.isEmpty()) {
            message.putFigure(whole, rpm).putFigure(fraction, rpm);
            return;
        }
        long fractions = Math.round(rpm.getAsDouble() * FRACTIONS);
        message.putFigure(whole, (double) Math.floorDiv(fractions, FRACTIONS))
                .putFigure(fraction, Math.floorMod(fractions, FRACTIONS) / (double) FRACTIONS);
    }

    /** The target of a band, or that there is none. */
    static FitValue target(TargetBand band) {
        return band.isOpen()
                ? FitValue.none(BaseType.FLOAT32)
                : FitValue.ofReal((float) band.target().rpm());
    }

    static FitMessage start(Diary diary) {
        return timer(diary.from(), EventType.START, MANUAL);
    }

    /**
     * Says {@code stop_all}, as devices do: some readers know a pause by that alone.
     *
     * @param stop when the clock stood
     */
    static FitMessage stop(Stop stop) {
        return timer(stop.from(), EventType.STOP_ALL, stop.isInterruption() ? AUTO : MANUAL);
    }

    static FitMessage resume(Instant at) {
        return timer(at, EventType.START, MANUAL);
    }

    static FitMessage end(Diary diary) {
        return timer(diary.to(), EventType.STOP_ALL, MANUAL);
    }

    private static FitMessage timer(Instant at, int type, int trigger) {
        return event(at, EventOf.TIMER, type, trigger, FitValue.none(BaseType.FLOAT32));
    }

    static FitMessage gap(Gap gap) {
        return event(gap.from(), EventOf.COMM_TIMEOUT, EventType.MARKER, CONNECTION_TIMEOUT, seconds(gap.length()));
    }

    private static FitMessage event(Instant at, int event, int type, int data, FitValue signalGap) {
        DeveloperField field = FitFields.SIGNAL_GAP;
        return FitMessage.of(Event.MESSAGE)
                .put(FitProfile.TIMESTAMP, at)
                .put(Event.EVENT, event)
                .put(Event.EVENT_TYPE, type)
                .put(Event.DATA, data)
                .put(Event.EVENT_GROUP, 0)
                .put(field, signalGap)
                .message();
    }

    private static FitValue seconds(Duration length) {
        return FitValue.ofReal((float) (length.toNanos() / 1e9));
    }
}
