package fanbike.adapter.cli;

import fanbike.core.report.WordWrap;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Devices as a table, or as one below the other where the terminal is too narrow for it. */
final class DeviceTable {

    private static final DeviceRow HEADINGS =
            new DeviceRow("NAME", "ADDRESS", "DBM", "CADENCE", "NICKNAME", "SERVICES");
    private static final String GAP = "  ";
    private static final int LEAST_OF_LAST = 16;

    private DeviceTable() {}

    /** Lines that fit. */
    static List<String> of(List<DeviceRow> rows, int width) {
        List<DeviceRow> all = Stream.concat(Stream.of(HEADINGS), rows.stream()).toList();
        List<Integer> widths = IntStream.range(0, HEADINGS.cells().size() - 1)
                .mapToObj(column -> widest(all, column))
                .toList();
        int left = width - widths.stream().mapToInt(each -> each + GAP.length()).sum();
        if (left < LEAST_OF_LAST) {
            return rows.stream().flatMap(row -> stacked(row, width).stream()).toList();
        }
        return all.stream().map(row -> line(row.cells(), widths, left)).toList();
    }

    private static int widest(List<DeviceRow> rows, int column) {
        return rows.stream()
                .mapToInt(row -> Columns.of(row.cells().get(column)))
                .max()
                .orElse(0);
    }

    private static String line(List<String> cells, List<Integer> widths, int left) {
        var line = new StringBuilder();
        for (int column = 0; column < widths.size(); column++) {
            line.append(Columns.fit(cells.get(column), widths.get(column))).append(GAP);
        }
        return line.append(Columns.cut(cells.get(widths.size()), left))
                .toString()
                .stripTrailing();
    }

    private static List<String> stacked(DeviceRow row, int width) {
        var lines = new ArrayList<String>();
        lines.add(Columns.cut(row.name() + (row.nickname().isEmpty() ? "" : " [" + row.nickname() + "]"), width));
        String signal = row.signal().equals("?") ? "signal ?" : row.signal() + " dBm";
        Stream.of(row.address() + GAP + signal, "cadence: " + row.cadence(), row.services())
                .filter(text -> !text.isEmpty())
                .flatMap(text -> WordWrap.of(text, Math.max(1, width - GAP.length())).stream())
                .forEach(text -> lines.add(GAP + text));
        return lines;
    }
}
