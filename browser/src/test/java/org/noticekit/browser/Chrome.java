package org.noticekit.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A browser without a window. */
final class Chrome implements AutoCloseable {
    private final ChromeDriver driver;

    private Chrome(ChromeDriver driver) {
        this.driver = driver;
    }

    /** The program that steers the browser, if it is installed. */
    static Optional<Path> driver() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, "chromedriver"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    static Chrome start() {
        Path program = driver().orElseThrow(() -> new IllegalStateException(
                "There is no chromedriver on the PATH: install chromium and chromium-driver."));
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.addArguments("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--force-color-profile=srgb");
        options.setCapability("goog:loggingPrefs", logs);
        return new Chrome(new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(program.toFile())
                        .usingAnyFreePort()
                        .build(),
                options));
    }

    /** Opens a page; what was logged before is forgotten. */
    void open(String address) {
        log();
        driver.get(address);
    }

    /** All that the browser has complained of since it was last asked. */
    List<String> log() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    /** Makes the window this wide and high, in CSS pixels, at a scale of 1. */
    void size(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Whether people want dark pages, or forced colours. */
    void prefer(String feature, String value) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia", Map.of("features", List.of(Map.of("name", feature, "value", value))));
    }

    /** Presses keys, wherever the keyboard is on the page. */
    void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    /** Does what leads to another page, and waits until that is there. */
    void leave(Runnable step) {
        run("window.isLeft = false");
        step.run();
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!isArrived()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("No other page was opened than " + address());
            }
            Thread.onSpinWait();
        }
    }

    private boolean isArrived() {
        try {
            return run("return window.isLeft === undefined && document.readyState === 'complete'")
                    .equals(true);
        } catch (WebDriverException between) {
            return false; // there is no page to ask at that moment
        }
    }

    /** The address of the page. */
    String address() {
        return Objects.requireNonNull(driver.getCurrentUrl());
    }

    /** The part of the page that the window shows, without the window's own bars, as PNG. */
    byte[] picture() {
        driver.executeCdpCommand("Emulation.setScrollbarsHidden", Map.of("hidden", true));
        return driver.getScreenshotAs(OutputType.BYTES);
    }

    Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    Object await(String script, Object... arguments) {
        return driver.executeAsyncScript(script, arguments);
    }

    /** The page as it is printed on A4. */
    byte[] print() {
        Map<String, Object> printed = driver.executeCdpCommand(
                "Page.printToPDF", Map.of("paperWidth", 8.27, "paperHeight", 11.69, "printBackground", false));
        return Base64.getDecoder().decode((String) printed.get("data"));
    }

    @Override
    public void close() {
        driver.quit();
    }
}
