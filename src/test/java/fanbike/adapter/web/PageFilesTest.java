package fanbike.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PageFilesTest {

    private static final Path FOLDER = Path.of("src/main/resources/fanbike/web");

    @Test
    void allFilesOfTheFolderAreServedButForTheirLicences() throws IOException {
        try (Stream<Path> all = Files.walk(FOLDER)) {
            List<String> files = all.filter(Files::isRegularFile)
                    .map(file -> FOLDER.relativize(file).toString())
                    .filter(name -> !name.endsWith("LICENSE"))
                    .toList();

            assertThat(PageFiles.OF_THE_PAGE.names()).containsExactlyInAnyOrderElementsOf(files);
        }
    }

    @Test
    void theIndexIsServedByBothItsNames() {
        List<PageFile> served = PageFiles.OF_THE_PAGE.read();

        assertThat(served).extracting(PageFile::path).contains("/", "/index.html");
        assertThat(served).hasSize(PageFiles.OF_THE_PAGE.names().size() + 1);
    }
}
