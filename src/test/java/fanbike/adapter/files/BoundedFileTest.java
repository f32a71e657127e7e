package fanbike.adapter.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import fanbike.app.port.InvalidFileException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The deadline is only there so that a reader that waits for a pipe fails instead of waiting. */
@Timeout(value = 30, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class BoundedFileTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void readsAFileOfExactlyTheLimit() throws Exception {
        Path file = Files.write(folder.resolve("full.json"), new byte[1000]);

        byte[] bytes = BoundedFile.read(file, 1000);

        assertThat(bytes).hasSize(1000);
    }

    @Test
    void refusesOneByteMore() throws Exception {
        Path file = Files.write(folder.resolve("over.json"), new byte[1001]);

        refuses(file, "too large; allowed: at most 1,000 bytes");
    }

    @Test
    void refusesAFileOf50MegabytesWithoutReadingIt() throws Exception {
        Path file = folder.resolve("large.json");
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(50_000_000);
        }

        refuses(file, "too large");
    }

    @Test
    void refusesAMissingFile() {
        refuses(folder.resolve("missing.json"), "there is no such file");
    }

    @Test
    void refusesALinkToNowhere() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), folder.resolve("missing.json"));

        refuses(link, "there is no such file");
    }

    @Test
    void refusesAFolder() {
        refuses(folder, "this is a folder");
    }

    @Test
    void refusesADevice() {
        Path zeros = Path.of("/dev/zero");
        assumeThat(zeros).exists();

        refuses(zeros, "a pipe or a device");
    }

    @Test
    void refusesAPipeWithoutWaitingForIt() throws Exception {
        Path pipe = folder.resolve("pipe.json");
        assumeThat(makePipe(pipe)).isTrue();

        refuses(pipe, "a pipe or a device");
    }

    @Test
    void refusesAFileThatMayNotBeRead() throws Exception {
        Path file = Files.writeString(folder.resolve("secret.json"), "{}");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeThat(Files.isReadable(file))
                .as("the superuser may read everything")
                .isFalse();

        refuses(file, "not allowed to read");
    }

    @Test
    void refusesALinkToItself() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("loop.json"), folder.resolve("loop.json"));

        refuses(link, "cannot be read");
    }

    @Test
    void namesAFileWithoutItsEscapeSequences() {
        assertThatThrownBy(() -> BoundedFile.read(folder.resolve("\u001b[2J.json"), 1000))
                .isInstanceOf(InvalidFileException.class)
                .hasMessageContaining("\\u001b[2J.json: there is no such file")
                .hasMessageNotContaining("\u001b");
    }

    private static void refuses(Path file, String because) {
        assertThatThrownBy(() -> BoundedFile.read(file, 1000))
                .isInstanceOf(InvalidFileException.class)
                .hasMessageStartingWith(file + ": ")
                .hasMessageContaining(because);
    }

    private static boolean makePipe(Path pipe) throws IOException, InterruptedException {
        Path mkfifo = Path.of("/usr/bin/mkfifo");
        return Files.isExecutable(mkfifo)
                && new ProcessBuilder(mkfifo.toString(), pipe.toString())
                                .start()
                                .waitFor()
                        == 0;
    }
}
