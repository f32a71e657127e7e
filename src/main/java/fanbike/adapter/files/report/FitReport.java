package fanbike.adapter.files.report;

import fanbike.adapter.files.fit.FitMessage;
import fanbike.adapter.files.fit.FitProfile;
import fanbike.adapter.files.fit.FitProfile.DeviceInfo;
import fanbike.adapter.files.fit.FitProfile.FileId;
import fanbike.adapter.files.fit.FitProfile.FileType;
import fanbike.adapter.files.fit.FitProfile.Manufacturer;
import fanbike.adapter.files.fit.FitWriter;
import fanbike.core.diary.Diary;
import fanbike.core.diary.Lap;
import fanbike.core.report.FullReport;
import fanbike.core.report.Report;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A report as a FIT activity (Garmin, "FIT File Types", Activity File): what the file is, the workout, then what happened in
 * order, with each lap at its end, and the session and the activity last.
 */
final class FitReport {

    private static final String PROGRAM = "Fanbike";
    private static final Pattern VERSION = Pattern.compile("(\\d{1,3})\\.(\\d{1,2})\\b.*");

    /** {@code source_type}: Bluetooth Low Energy. */
    private static final int BLUETOOTH_LOW_ENERGY = 3;

    private final String programVersion;
    private final ZoneId zone;

    /** A message and when it belongs there. */
    private record Dated(Instant at, FitMessage message) {}

    /**
     * A writer.
     *
     * @param programVersion of this program
     * @param zone in which the rider's watch is; a copy that is shared does not tell it
     */
    FitReport(String programVersion, ZoneId zone) {
        this.programVersion = programVersion;
        this.zone = zone;
    }

    /**
     * The file.
     *
     * @param full of which a diary is possible
     */
    byte[] write(FullReport full) {
        Diary diary = Diary.of(full);
        var messages = new ArrayList<FitMessage>();
        messages.add(fileId(diary));
        messages.addAll(FitFields.descriptions());
        messages.addAll(devices(diary, full.report()));
        messages.addAll(FitPlan.messages(full.report().result().plan()));
        messages.addAll(inOrder(diary));
        messages.add(FitSummary.session(diary, full.report()));
        messages.add(FitSummary.activity(diary, full.report().isShared() ? ZoneOffset.UTC : zone));
        return FitWriter.write(messages);
    }

    private static FitMessage fileId(Diary diary) {
        return FitMessage.of(FileId.MESSAGE)
                .put(FileId.TYPE, FileType.ACTIVITY)
                .put(FileId.MANUFACTURER, Manufacturer.DEVELOPMENT)
                .put(FileId.PRODUCT, 0)
                .put(FileId.SERIAL_NUMBER, 1)
                .put(FileId.TIME_CREATED, diary.from())
                .put(FileId.PRODUCT_NAME, PROGRAM)
                .message();
    }

    private List<FitMessage> devices(Diary diary, Report report) {
        var devices = new ArrayList<FitMessage>();
        devices.add(FitMessage.of(DeviceInfo.MESSAGE)
                .put(FitProfile.TIMESTAMP, diary.from())
                .put(DeviceInfo.DEVICE_INDEX, 0)
                .put(DeviceInfo.MANUFACTURER, Manufacturer.DEVELOPMENT)
                .put(DeviceInfo.PRODUCT, 0)
                .putFigure(DeviceInfo.SOFTWARE_VERSION, version())
                .put(DeviceInfo.PRODUCT_NAME, PROGRAM)
                .message());
        report.subject()
                .bike()
                .ifPresent(bike -> devices.add(FitMessage.of(DeviceInfo.MESSAGE)
                        .put(FitProfile.TIMESTAMP, diary.from())
                        .put(DeviceInfo.DEVICE_INDEX, 1)
                        .put(DeviceInfo.SOURCE_TYPE, BLUETOOTH_LOW_ENERGY)
                        .put(DeviceInfo.PRODUCT_NAME, FitPlan.name(bike.name()))
                        .message()));
        return devices;
    }

    /** Two places after the point, as the field has them. */
    private OptionalDouble version() {
        Matcher version = VERSION.matcher(programVersion);
        return version.matches()
                ? OptionalDouble.of(Integer.parseInt(version.group(1)) + Integer.parseInt(version.group(2)) / 100.0)
                : OptionalDouble.empty();
    }

    /** Sorting keeps the order of what has the same moment: what ends stands before what begins. */
    private static List<FitMessage> inOrder(Diary diary) {
        var dated = new ArrayList<Dated>();
        dated.add(new Dated(diary.from(), FitMoments.start(diary)));
        diary.stops().forEach(stop -> {
            dated.add(new Dated(stop.from(), FitMoments.stop(stop)));
            stop.to().ifPresent(to -> dated.add(new Dated(to, FitMoments.resume(to))));
        });
        dated.add(new Dated(diary.to(), FitMoments.end(diary)));
        diary.gaps().forEach(gap -> dated.add(new Dated(gap.from(), FitMoments.gap(gap))));
        for (int index = 0; index < diary.laps().size(); index++) {
            Lap lap = diary.laps().get(index);
            dated.add(new Dated(lap.to(), FitSummary.lap(lap, index)));
        }
        diary.points().forEach(point -> dated.add(new Dated(point.at(), FitMoments.record(point))));
        dated.sort(Comparator.comparing(Dated::at));
        return dated.stream().map(Dated::message).toList();
    }
}
