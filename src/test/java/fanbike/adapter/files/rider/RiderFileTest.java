package fanbike.adapter.files.rider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fanbike.app.port.InvalidFileException;
import fanbike.app.port.RiderMemory;
import fanbike.contract.RiderMemoryContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RiderFileTest extends RiderMemoryContract {

    @TempDir
    private Path home;

    @Override
    protected RiderMemory memory() {
        return new RiderFile(file());
    }

    private Path file() {
        return home.resolve("new").resolve("rider.json");
    }

    @Test
    void letsNobodyElseReadIt() throws InvalidFileException, IOException {
        memory().meetSounds();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{\"format\": 1}",
                "{\"format\": 1, \"acceptedCautions\": [\"yes\"], \"soundsOffered\": true}"
            })
    void saysWhatIsWrongWithItAndWhatToDoAndLosesNothing(String text) throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), text);

        assertThatThrownBy(() -> memory().hasAccepted("x"))
                .isInstanceOf(InvalidFileException.class)
                .hasMessageContaining("correct it, or delete it and read each caution once more");
        assertThatThrownBy(() -> memory().accept("x")).isInstanceOf(InvalidFileException.class);
        assertThat(file()).hasContent(text);
    }

    @Test
    void leavesAFileOfANewerProgramAlone() throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), "{\"format\": 2}");

        assertThatThrownBy(() -> memory().accept("x"))
                .isInstanceOf(InvalidFileException.class)
                .hasMessage(file() + ": /format: made for a newer Fanbike (format 2); this one reads format 1: update"
                        + " Fanbike, or give this one a folder of its own with FANBIKE_HOME");
        assertThat(file()).hasContent("{\"format\": 2}");
    }

    @Test
    void saysThatAFolderIsInTheWay() throws IOException {
        Files.createDirectories(file());

        assertThatThrownBy(() -> memory().accept("x"))
                .isInstanceOf(InvalidFileException.class)
                .hasMessageContaining(file() + ": this is a folder");
    }
}
