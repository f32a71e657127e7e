package fanbike.adapter.cli;

import fanbike.app.port.history.Histories;
import fanbike.core.trend.Sparkline;
import fanbike.core.trend.TrendReport;
import java.time.ZoneId;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What the commands need that look back.
 *
 * @param histories opens the history
 * @param zone where the rider is: days and weeks begin there at midnight
 * @param sparkline draws what the terminal can show
 * @param outWidth how many columns there are where results go; empty where that is no terminal
 * @param errWidth how many columns there are where remarks go; empty where that is no terminal
 * @param page writes trends as one page that needs nothing else
 */
public record Retrospect(
        Histories histories,
        ZoneId zone,
        Sparkline sparkline,
        Supplier<OptionalInt> outWidth,
        Supplier<OptionalInt> errWidth,
        Function<TrendReport, String> page) {}
