package fanbike.adapter.files.report;

import fanbike.adapter.files.fit.BaseType;
import fanbike.adapter.files.fit.FitMessage;
import fanbike.adapter.files.fit.FitProfile;
import fanbike.adapter.files.fit.FitProfile.Activity;
import fanbike.adapter.files.fit.FitProfile.EventOf;
import fanbike.adapter.files.fit.FitProfile.EventType;
import fanbike.adapter.files.fit.FitProfile.Session;
import fanbike.adapter.files.fit.FitProfile.Sport;
import fanbike.adapter.files.fit.FitValue;
import fanbike.core.course.Pass;
import fanbike.core.diary.Diary;
import fanbike.core.diary.Effort;
import fanbike.core.diary.Lap;
import fanbike.core.report.Report;
import fanbike.core.score.AdherenceScore;
import fanbike.core.score.IntervalScore;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.OptionalDouble;

/** The messages that sum up: laps, the session, and the activity that they are of. */
final class FitSummary {

    /** {@code lap_trigger}. */
    private static final int BY_HAND = 0;

    private static final int BY_TIME = 1;
    private static final int BY_THE_END = 7;

    private FitSummary() {}

    static FitMessage lap(Lap lap, int index) {
        FitMessage.Builder message = FitMessage.of(FitProfile.Lap.MESSAGE)
                .put(FitProfile.MESSAGE_INDEX, index)
                .put(FitProfile.TIMESTAMP, lap.to())
                .put(FitProfile.Lap.EVENT, EventOf.LAP)
                .put(FitProfile.Lap.EVENT_TYPE, EventType.STOP)
                .put(FitProfile.Lap.START_TIME, lap.from())
                .putFigure(FitProfile.Lap.TOTAL_ELAPSED_TIME, seconds(lap.elapsed()))
                .putFigure(FitProfile.Lap.TOTAL_TIMER_TIME, seconds(lap.ridden()));
        effort(message, FitProfile.Lap.EFFORT, lap.effort());
        return message.put(
                        FitProfile.Lap.INTENSITY,
                        FitPlan.intensity(lap.pass().interval().kind()))
                .put(FitProfile.Lap.LAP_TRIGGER, trigger(lap.pass()))
                .put(FitProfile.Lap.SPORT, Sport.CYCLING)
                .put(FitProfile.Lap.SUB_SPORT, Sport.INDOOR_CYCLING)
                .put(FitProfile.Lap.WKT_STEP_INDEX, lap.pass().interval().index())
                .put(
                        FitFields.TARGET_CADENCE,
                        FitMoments.target(lap.pass().interval().target()))
                .put(
                        FitFields.ADHERENCE,
                        percent(lap.score().map(IntervalScore::score).orElse(AdherenceScore.NONE)))
                .put(
                        FitFields.BEGUN_ANEW,
                        FitValue.of(BaseType.UINT8, lap.score().isPresent() ? 0 : 1))
                .message();
    }

    private static int trigger(Pass pass) {
        return pass.ending()
                .map(ending -> switch (ending) {
                    case RIDDEN -> BY_TIME;
                    case SKIPPED, REPEATED -> BY_HAND;
                    case STOPPED -> BY_THE_END;
                })
                .orElse(BY_THE_END);
    }

    static FitMessage session(Diary diary, Report report) {
        FitMessage.Builder message = FitMessage.of(Session.MESSAGE)
                .put(FitProfile.MESSAGE_INDEX, 0)
                .put(FitProfile.TIMESTAMP, diary.to())
                .put(Session.EVENT, EventOf.SESSION)
                .put(Session.EVENT_TYPE, EventType.STOP)
                .put(Session.START_TIME, diary.from())
                .put(Session.SPORT, Sport.CYCLING)
                .put(Session.SUB_SPORT, Sport.INDOOR_CYCLING)
                .putFigure(Session.TOTAL_ELAPSED_TIME, seconds(diary.elapsed()))
                .putFigure(Session.TOTAL_TIMER_TIME, seconds(diary.ridden()));
        effort(message, Session.EFFORT, diary.effort());
        return message.put(Session.FIRST_LAP_INDEX, 0)
                .put(Session.NUM_LAPS, diary.laps().size())
                .put(Session.TRIGGER, 0)
                .put(FitFields.ADHERENCE, percent(report.result().total()))
                .put(FitFields.SCORE, real(report.headline().score()))
                .message();
    }

    static FitMessage activity(Diary diary, ZoneId zone) {
        Instant end = diary.to();
        Instant local = end.plusSeconds(zone.getRules().getOffset(end).getTotalSeconds());
        return FitMessage.of(Activity.MESSAGE)
                .put(FitProfile.TIMESTAMP, end)
                .putFigure(Activity.TOTAL_TIMER_TIME, seconds(diary.ridden()))
                .put(Activity.NUM_SESSIONS, 1)
                .put(Activity.TYPE, 0)
                .put(Activity.EVENT, EventOf.ACTIVITY)
                .put(Activity.EVENT_TYPE, EventType.STOP)
                .put(Activity.LOCAL_TIMESTAMP, local)
                .message();
    }

    private static void effort(FitMessage.Builder message, FitProfile.EffortFields fields, Effort effort) {
        FitMoments.putCadence(message, fields.avgCadence(), fields.avgFractionalCadence(), effort.meanRpm());
        FitMoments.putCadence(message, fields.maxCadence(), fields.maxFractionalCadence(), effort.maximumRpm());
        message.putFigure(fields.avgPower(), effort.meanWatts())
                .putFigure(fields.maxPower(), effort.maximumWatts())
                .putFigure(fields.avgHeartRate(), effort.meanBpm())
                .putFigure(fields.maxHeartRate(), effort.maximumBpm())
                .putFigure(fields.totalDistance(), effort.metres())
                .putFigure(fields.totalCalories(), effort.kilocalories());
    }

    private static double seconds(Duration length) {
        return length.toNanos() / 1e9;
    }

    private static FitValue percent(AdherenceScore score) {
        OptionalDouble share = score.intensity();
        return real(share.isPresent() ? OptionalDouble.of(100 * share.getAsDouble()) : share);
    }

    private static FitValue real(OptionalDouble figure) {
        return figure.isPresent() ? FitValue.ofReal((float) figure.getAsDouble()) : FitValue.none(BaseType.FLOAT32);
    }
}
