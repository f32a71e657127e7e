package fanbike.adapter.log;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.sift.ContextBasedDiscriminator;
import ch.qos.logback.classic.sift.SiftingAppender;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ConfiguratorRank;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.Context;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.spi.ContextAwareBase;
import ch.qos.logback.core.status.NopStatusListener;
import ch.qos.logback.core.util.Duration;
import ch.qos.logback.core.util.FileSize;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * Where the log goes: to a file only, because the terminal belongs to the ride. The program says which in the system
 * property {@code fanbike.log}. Logback finds this class by itself, on the thread that asks for the first logger.
 */
@ConfiguratorRank(ConfiguratorRank.CUSTOM_TOP_PRIORITY)
public final class LogFile extends ContextAwareBase implements Configurator {

    private static final String PROPERTY = "fanbike.log";
    private static final int OLDER_FILES = 2;

    /** Names of devices come from outside: nothing in them may forge a line. */
    private static final String LINE =
            "%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %-5level [%thread] %logger{30}:" + " %replace(%msg){'\\p{Cntrl}', '?'}%n";

    /** They warn of each request that is no good, and whoever sends such must not fill the log. */
    private static final List<String> TALKATIVE = List.of("org.eclipse.jetty", "io.javalin");

    /** For Logback. */
    public LogFile() {}

    @Override
    public ExecutionStatus configure(LoggerContext logging) {
        logging.getStatusManager().add(new NopStatusListener());
        TALKATIVE.forEach(name -> logging.getLogger(name).setLevel(Level.ERROR));
        Logger root = logging.getLogger(Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.INFO);
        root.addAppender(sifting(logging));
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    /** A file appender opens its file when it starts; inside a sifting one it starts with the first line. */
    private static SiftingAppender sifting(LoggerContext logging) {
        var discriminator = new ContextBasedDiscriminator();
        discriminator.setContext(logging);
        discriminator.start();
        var sifting = new SiftingAppender();
        sifting.setContext(logging);
        sifting.setDiscriminator(discriminator);
        sifting.setAppenderFactory((context, name) -> file(context, path(logging)));
        sifting.start();
        return sifting;
    }

    private static String path(LoggerContext logging) {
        String kept = logging.getProperty(PROPERTY);
        String usual = Path.of(System.getProperty("java.io.tmpdir"), PROPERTY).toString();
        return kept != null ? kept : System.getProperty(PROPERTY, usual);
    }

    private static Appender<ILoggingEvent> file(Context context, String path) {
        var file = new RollingFileAppender<ILoggingEvent>();
        file.setContext(context);
        file.setFile(path);
        file.setEncoder(encoder(context));
        file.setTriggeringPolicy(megabyte(context));
        file.setRollingPolicy(older(context, file, path));
        file.start();
        return file;
    }

    private static PatternLayoutEncoder encoder(Context context) {
        var encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.setPattern(LINE);
        encoder.start();
        return encoder;
    }

    private static SizeBasedTriggeringPolicy<ILoggingEvent> megabyte(Context context) {
        var megabyte = new SizeBasedTriggeringPolicy<ILoggingEvent>();
        megabyte.setContext(context);
        megabyte.setMaxFileSize(new FileSize(FileSize.MB_COEFFICIENT));
        // Left out, it is looked at once a minute, and a minute is long for something that has gone wrong.
        megabyte.setCheckIncrement(Duration.buildByMilliseconds(0));
        megabyte.start();
        return megabyte;
    }

    private static FixedWindowRollingPolicy older(
            Context context, RollingFileAppender<ILoggingEvent> file, String path) {
        var older = new FixedWindowRollingPolicy();
        older.setContext(context);
        older.setParent(file);
        older.setFileNamePattern(path + ".%i");
        older.setMinIndex(1);
        older.setMaxIndex(OLDER_FILES);
        older.start();
        return older;
    }
}
