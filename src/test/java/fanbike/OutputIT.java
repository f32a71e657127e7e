package fanbike;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of results that nobody takes. */
class OutputIT {

    private static final Path FULL = Path.of("/dev/full");

    @TempDir
    private Path home;

    @Test
    void saysSoWhereTheDiskIsFull() throws IOException, InterruptedException {
        assumeTrue(Files.exists(FULL), "there is no " + FULL);

        Program.Ended listing = shell("\"$0\" protocols > " + FULL);

        assertThat(listing.status()).isEqualTo(2);
        assertThat(listing.err())
                .startsWith("The output could not be written (")
                .hasLineCount(1);
    }

    @Test
    void endsQuietlyWhereTheReaderHasEnough() throws IOException, InterruptedException {
        Program.Ended listing = shell("{ \"$0\" protocols; echo $? >&2; } | true");

        assertThat(listing.err()).isEqualTo("0\n");
    }

    private Program.Ended shell(String script) throws IOException, InterruptedException {
        return new Program(home)
                .start(Map.of(), List.of("sh", "-c", script, Program.executable()))
                .end();
    }
}
