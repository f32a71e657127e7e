package fanbike.adapter.cli;

import fanbike.core.report.Columns;
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
    private static final int LEAST_OF_LAST = 12;

    private DeviceTable() {}

    /** Lines that fit. A column with nothing in it is left out. */
    static List<String> of(List<DeviceRow> rows, int width) {
        List<DeviceRow> all = Stream.concat(Stream.of(HEADINGS), rows.stream()).toList();
        List<Column> columns = IntStream.range(0, HEADINGS.cells().size() - 1)
                .filter(index ->
                        rows.stream().anyMatch(row -> !row.cells().get(index).isEmpty()))
                .mapToObj(index -> new Column(index, widest(all, index)))
                .toList();
        int left = width
                - columns.stream().mapToInt(each -> each.width() + GAP.length()).sum();
        if (left < LEAST_OF_LAST) {
            return rows.stream().flatMap(row -> stacked(row, width).stream()).toList();
        }
        return all.stream().map(row -> line(row.cells(), columns, left)).toList();
    }

    private static int widest(List<DeviceRow> rows, int column) {
        return rows.stream()
                .mapToInt(row -> Columns.of(row.cells().get(column)))
                .max()
                .orElse(0);
    }

    private static String line(List<String> cells, List<Column> columns, int left) {
        var line = new StringBuilder();
        for (Column column : columns) {
            line.append(Columns.fit(cells.get(column.index()), column.width())).append(GAP);
        }
        return line.append(Columns.cut(cells.get(cells.size() - 1), left))
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

    private record Column(int index, int width) {}
}
