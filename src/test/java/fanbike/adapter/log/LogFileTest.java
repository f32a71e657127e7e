package fanbike.adapter.log;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LogFileTest {

    @TempDir
    private Path folder = Path.of("");

    private final LoggerContext context = new LoggerContext();
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @BeforeEach
    void watchTheTerminal() {
        var watched = new PrintStream(printed, true, StandardCharsets.UTF_8);
        System.setOut(watched);
        System.setErr(watched);
    }

    @AfterEach
    void restoreTheTerminal() {
        context.stop();
        System.setOut(out);
        System.setErr(err);
    }

    @Test
    void writesNoFileBeforeTheFirstLine() throws Exception {
        configure(folder.resolve("fanbike.log"));

        log().debug("not worth a file");

        assertThat(files()).isEmpty();
    }

    @Test
    void writesALineToTheFileAndNothingToTheTerminal() throws Exception {
        configure(folder.resolve("fanbike.log"));

        log().info("the bike is back");
        context.stop();

        assertThat(Files.readString(folder.resolve("fanbike.log")))
                .contains("INFO")
                .endsWith("fanbike.test: the bike is back\n");
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void letsNoNameOfADeviceForgeALine() throws Exception {
        configure(folder.resolve("fanbike.log"));

        log().info("connected to {}", "Bike\n2026-01-01 ERROR \u001b[2J");
        context.stop();

        assertThat(Files.readAllLines(folder.resolve("fanbike.log")))
                .singleElement()
                .asString()
                .doesNotContain("\u001b");
    }

    @Test
    void keepsThreeFilesAtMost() throws Exception {
        configure(folder.resolve("fanbike.log"));
        String kilobyte = "x".repeat(1000);

        for (int count = 0; count < 4200; count++) {
            log().info(kilobyte);
        }
        context.stop();

        assertThat(files()).containsOnly("fanbike.log", "fanbike.log.1", "fanbike.log.2");
        assertThat(Files.size(folder.resolve("fanbike.log.1"))).isLessThan(1_200_000);
    }

    @Test
    void saysNothingWhereTheFileCannotBeWritten() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");
        configure(file.resolve("fanbike.log"));

        log().error("nobody hears this");

        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(files()).containsExactly("file");
    }

    private void configure(Path file) {
        context.setMDCAdapter(new LogbackMDCAdapter());
        context.putProperty("fanbike.log", file.toString());
        new LogFile().configure(context);
    }

    private Logger log() {
        return context.getLogger("fanbike.test");
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
