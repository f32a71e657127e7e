package fanbike.adapter.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivateFilesTest {

    private static final byte[] BYTES = "ours".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("x.html");
    }

    private void assertThatOnlyThisIsThere(String content) {
        assertThat(folder).isDirectoryContaining(file::equals);
        assertThat(folder.toFile().list()).hasSize(1);
        assertThat(file).hasContent(content);
    }

    @Test
    void makesAFileThatNobodyElseReads() throws IOException {
        PrivateFiles.create(file, BYTES);

        assertThatOnlyThisIsThere("ours");
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PrivateFiles.FILE.value());
    }

    @Test
    void leavesAFileAloneThatSomebodyMakesAtTheSameTime() {
        PrivateFiles.Link other = (name, existing) -> {
            Files.writeString(name, "theirs");
            Files.createLink(name, existing);
        };

        assertThatThrownBy(() -> PrivateFiles.create(file, BYTES, other))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThatOnlyThisIsThere("theirs");
    }

    @Test
    void makesItAlsoWhereAFileHasOneName() throws IOException {
        PrivateFiles.create(file, BYTES, PrivateFilesTest::refuse);

        assertThatOnlyThisIsThere("ours");
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PrivateFiles.FILE.value());
    }

    @Test
    void leavesAFileAloneAlsoWhereAFileHasOneName() {
        PrivateFiles.Link other = (name, existing) -> {
            Files.writeString(name, "theirs");
            refuse(name, existing);
        };

        assertThatThrownBy(() -> PrivateFiles.create(file, BYTES, other))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThatOnlyThisIsThere("theirs");
    }

    @Test
    void followsNoLinkToNothing() throws IOException {
        Files.createSymbolicLink(file, folder.resolve("nothing"));

        assertThatThrownBy(() -> PrivateFiles.create(file, BYTES)).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(file).isSymbolicLink();
    }

    private static void refuse(Path name, Path existing) throws IOException {
        throw new FileSystemException(name.toString(), existing.toString(), "Operation not permitted");
    }
}
