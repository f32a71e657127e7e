package fanbike.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** A page that is one file and needs nothing else, opened in a browser as a person opens it. */
abstract class PageOnDisk {

    @TempDir
    private static Path folder;

    protected static Browser browser;

    protected static Accessibility accessibility;

    @BeforeAll
    static void open() throws IOException {
        browser = Browser.open(Files.createDirectory(folder.resolve("profile")));
        accessibility = new Accessibility();
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    static void show(String name, String page) throws IOException {
        Path file = folder.resolve(name + ".html");
        Files.writeString(file, page);
        browser.go(file.toUri().toString());
    }

    static void assertItIsReadOnEveryScreenAndByEverybody(String name, String page) throws IOException {
        browser.forgetComplaints();
        show(name, page);

        EveryScreen.show(browser, accessibility, name);
        assertThat(browser.complaints()).isEmpty();
    }

    /** Of the page that is shown: it loads nothing, and runs nothing. */
    static void assertItDoesNothing() {
        assertThat(browser.run("return performance.getEntriesByType('resource').length"))
                .isEqualTo(0L);
        assertThat(browser.run(
                        "return document.querySelectorAll('script, img, link, iframe, object, [onerror]').length"))
                .isEqualTo(0L);
        assertThat(browser.isAsking()).isFalse();
    }
}
