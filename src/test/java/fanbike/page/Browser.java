package fanbike.page;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.awaitility.core.ConditionTimeoutException;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.NoAlertPresentException;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A browser without a window. */
final class Browser implements AutoCloseable {

    /** A name that leads to this machine and is not the page's: another site's, or one that was bent. */
    static final String FOREIGN_HOST = "evil.example";

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final Duration DEADLINE = Duration.ofSeconds(30);

    /** Kept, so that it stays quiet: it warns of each browser that is newer than itself. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /**
     * Opens one.
     *
     * @param profile a folder that is empty
     */
    static Browser open(Path profile) {
        boolean mustBeThere = "true".equals(System.getenv("CI"));
        boolean isThere = Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
        Assumptions.assumeTrue(mustBeThere || isThere, "chromium and chromium-driver are not installed");
        SELENIUM.setLevel(Level.SEVERE);
        // Named, so that none is looked for on the network.
        System.setProperty("webdriver.chrome.driver", DRIVER.toString());
        System.setProperty("webdriver.chrome.silentOutput", "true");
        return new Browser(new ChromeDriver(options(profile)));
    }

    private static ChromeOptions options(Path profile) {
        var logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        var options = new ChromeOptions();
        options.setBinary(CHROMIUM.toFile());
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--hide-scrollbars",
                "--host-resolver-rules=MAP " + FOREIGN_HOST + " 127.0.0.1",
                "--user-data-dir=" + profile);
        options.setCapability("goog:loggingPrefs", logs);
        return options;
    }

    void go(String address) {
        driver.get(address);
    }

    /** Runs a script before those of each page that is opened from now on. */
    void runFirst(String script) {
        driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
    }

    void reload() {
        driver.navigate().refresh();
    }

    String address() {
        return requireNonNull(driver.getCurrentUrl());
    }

    /** Shows the page at another size, as another device would. */
    void resize(Size size) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", size.width(), "height", size.height(), "deviceScaleFactor", 1, "mobile", false));
    }

    /** Sets whether this user asked for less motion. */
    void reduceMotion(boolean reduced) {
        var feature = Map.of("name", "prefers-reduced-motion", "value", reduced ? "reduce" : "no-preference");
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of(feature)));
    }

    /** Sets whether this user likes it dark. */
    void prefersDark(boolean isDark) {
        var feature = Map.of("name", "prefers-color-scheme", "value", isDark ? "dark" : "light");
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of(feature)));
    }

    /** The page as it comes out of a printer with A4 paper. */
    byte[] print() {
        Map<String, Object> answer = driver.executeCdpCommand(
                "Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", false));
        return Base64.getDecoder().decode((String) requireNonNull(answer.get("data")));
    }

    /** Whether the page has opened a dialog. */
    boolean isAsking() {
        try {
            driver.switchTo().alert();
            return true;
        } catch (NoAlertPresentException quiet) {
            return false;
        }
    }

    WebElement find(String css) {
        return driver.findElement(By.cssSelector(css));
    }

    String text(String css) {
        return requireNonNull(find(css).getText());
    }

    void press(CharSequence key) {
        find("body").sendKeys(key);
    }

    void pressEscape() {
        find("dialog button").sendKeys(Keys.ESCAPE);
    }

    /** What a script gives back; null is no answer. */
    Object run(String script, Object... arguments) {
        return requireNonNull(driver.executeScript(script, arguments), script);
    }

    /** What a script gives to the function that is its last argument. */
    Object runLater(String script, Object... arguments) {
        return requireNonNull(driver.executeAsyncScript(script, arguments), script);
    }

    /** Waits until a script says that something is so; what the page complained of meanwhile is the reason if it never is. */
    void awaitThat(String expression) {
        try {
            await(expression)
                    .atMost(DEADLINE)
                    .pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> Boolean.TRUE.equals(driver.executeScript("return Boolean(" + expression + ")")));
        } catch (ConditionTimeoutException never) {
            throw new AssertionError(expression + " never came: " + complaints(), never);
        }
    }

    /** Waits until an element shows this text. */
    void awaitText(String css, String text) {
        String find = "document.querySelector('" + css + "')";
        awaitThat(find + " && " + find + ".innerText.includes('" + text + "')");
    }

    /** What went wrong in the page since the last call, a lost connection left out. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .filter(message -> !message.contains("net::ERR_"))
                .toList();
    }

    /** What keeps the page from the home screen. */
    List<?> whyNotInstallable() {
        Map<String, Object> answer = driver.executeCdpCommand("Page.getInstallabilityErrors", Map.of());
        return (List<?>) requireNonNull(answer.get("installabilityErrors"));
    }

    /** What went wrong before is of no interest. */
    void forgetComplaints() {
        driver.manage().logs().get(LogType.BROWSER);
    }

    /** Keeps a picture for people. */
    void capture(String name) throws IOException {
        Files.createDirectories(SCREENSHOTS);
        byte[] picture = driver.getScreenshotAs(OutputType.BYTES);
        Files.write(SCREENSHOTS.resolve(name + ".png"), picture);
        assertThat(picture).isNotEmpty();
    }

    /** Keeps a picture of the whole page for people, however long it is. */
    void captureAll(String name) throws IOException {
        Files.createDirectories(SCREENSHOTS);
        Map<String, Object> answer = driver.executeCdpCommand(
                "Page.captureScreenshot", Map.of("captureBeyondViewport", true, "format", "png"));
        byte[] picture = Base64.getDecoder().decode((String) requireNonNull(answer.get("data")));
        Files.write(SCREENSHOTS.resolve(name + ".png"), picture);
        assertThat(picture).isNotEmpty();
    }

    @Override
    public void close() {
        driver.quit();
    }

    /**
     * A screen.
     *
     * @param width in CSS pixels
     * @param height in CSS pixels
     */
    record Size(int width, int height) {

        @Override
        public String toString() {
            return width + "x" + height;
        }
    }
}
