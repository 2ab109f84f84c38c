package dk.partsync.app.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * Chromium as a person uses it: pages by address, fields by label, buttons and links by their
 * words. What is waited for comes within ten seconds or the test fails.
 */
final class Browser implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration LOOK = Duration.ofMillis(50);
  private static final Dimension DESK = new Dimension(1280, 900);
  private static final String SESSION = "__Host-partsync";
  private static final List<String> WCAG =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private final ChromeDriver driver;
  private final ConsoleProduct product;
  private final Map<String, Cookie> sessions = new HashMap<>();

  private Browser(ChromeDriver driver, ConsoleProduct product) {
    this.driver = driver;
    this.product = product;
  }

  static Browser at(ConsoleProduct product) {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(BrowserPresent.CHROMIUM.toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--force-color-profile=srgb",
        "--hide-scrollbars",
        "--lang=da");
    options.setExperimentalOption("prefs", Map.of("intl.accept_languages", "da"));
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(BrowserPresent.DRIVER.toFile())
            .build();
    Browser browser = new Browser(new ChromeDriver(service, options), product);
    browser.size(DESK.width, DESK.height);
    return browser;
  }

  /** Signed out, in the browser's language, on a desk's screen in light colours. */
  void forget() {
    driver.manage().deleteAllCookies();
    size(DESK.width, DESK.height);
    dark(false);
  }

  /** Signs in by the form the first time, and then by the cookie of that time. */
  Browser as(String user) {
    Cookie known = sessions.get(user);
    open("/console/login");
    driver.manage().deleteAllCookies();
    if (known == null) {
      open("/console/login");
      type("username", user);
      type("password", product.password(user));
      driver.findElement(By.cssSelector("main form button")).click();
      await(By.cssSelector("header nav"));
      sessions.put(user, driver.manage().getCookieNamed(SESSION));
    } else {
      driver.manage().addCookie(known);
    }
    return this;
  }

  /** The switch of language, on the page that is open. */
  Browser inEnglish() {
    driver.findElement(By.cssSelector(".who button[lang=en]")).click();
    await(By.cssSelector("html[lang=en]"));
    return this;
  }

  Browser open(String path) {
    driver.get(product.address() + path);
    return this;
  }

  /** Types into the field with the name, in place of what it held. */
  Browser type(String name, String text) {
    WebElement field = await(By.name(name));
    field.clear();
    field.sendKeys(text);
    return this;
  }

  /** Clicks the button, link or tab that has exactly these words. */
  Browser click(String words) {
    clickable(words).click();
    return this;
  }

  /** The button, link, tab or summary with exactly these words, once it is shown. */
  WebElement clickable(String words) {
    return await(
        By.xpath(
            "//*[self::button or self::a or self::summary or @role='tab' or @role='menuitem']"
                + "[normalize-space(.)=\""
                + words
                + "\"]"));
  }

  /** The element, once it is shown. What is looked at may be replaced meanwhile. */
  WebElement await(By where) {
    return new WebDriverWait(driver, PATIENCE, LOOK)
        .ignoring(WebDriverException.class)
        .withMessage(() -> where + " on " + driver.getCurrentUrl() + ":\n" + text())
        .until(
            shown ->
                driver.findElements(where).stream()
                    .filter(WebElement::isDisplayed)
                    .findFirst()
                    .orElse(null));
  }

  /** Waits until the page holds the element, be it shown or not. */
  Browser holds(By where) {
    new WebDriverWait(driver, PATIENCE, LOOK)
        .withMessage(() -> where + " on " + driver.getCurrentUrl())
        .until(held -> !driver.findElements(where).isEmpty());
    return this;
  }

  boolean shows(By where) {
    return driver.findElements(where).stream().anyMatch(WebElement::isDisplayed);
  }

  /** Waits until the page shows the words. */
  Browser sees(String words) {
    new WebDriverWait(driver, PATIENCE, LOOK)
        .ignoring(WebDriverException.class)
        .withMessage(() -> words + " on " + driver.getCurrentUrl() + ":\n" + text())
        .until(shown -> text().contains(words));
    return this;
  }

  /** Waits until the page does not show the words any more. */
  Browser seesNoMore(String words) {
    new WebDriverWait(driver, PATIENCE, LOOK)
        .ignoring(WebDriverException.class)
        .withMessage(() -> words + " still on " + driver.getCurrentUrl() + ":\n" + text())
        .until(shown -> !text().contains(words));
    return this;
  }

  /** All words that the page shows. */
  String text() {
    return driver.findElement(By.tagName("body")).getText();
  }

  String source() {
    return driver.getPageSource();
  }

  String path() {
    return driver.getCurrentUrl().substring(product.address().length());
  }

  /** Waits until the address, without the host, is exactly this. */
  Browser isAt(String path) {
    return arrivesAt(Pattern.quote(path));
  }

  /** Waits until the address, without the host, matches. */
  Browser arrivesAt(String pattern) {
    new WebDriverWait(driver, PATIENCE, LOOK)
        .withMessage(() -> pattern + ", but it is " + path() + ":\n" + text())
        .until(shown -> path().matches(pattern));
    return this;
  }

  Browser size(int width, int height) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    return this;
  }

  Browser dark(boolean dark) {
    Map<String, Object> scheme =
        Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light");
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of(scheme)));
    return this;
  }

  /** Whether pages may run scripts, from the next one on. */
  Browser scripts(boolean allowed) {
    driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
    return this;
  }

  Object script(String code, Object... arguments) {
    return driver.executeScript(code, arguments);
  }

  ChromeDriver driver() {
    return driver;
  }

  /** No violation of WCAG 2.2 AA that axe-core can find, and nothing wider than the screen. */
  Browser isAccessible() {
    Results results = new AxeBuilder().withTags(WCAG).analyze(driver);
    assertThat(results.getViolations())
        .as(path())
        .extracting(rule -> rule.getId() + " " + rule.getNodes())
        .isEmpty();
    Object wider =
        script(
            "return document.documentElement.scrollWidth > document.documentElement.clientWidth");
    assertThat(wider).as("%s is wider than the screen", path()).isEqualTo(false);
    return this;
  }

  /** No word of the page is missing in its language. */
  Browser isWorded() {
    assertThat(source()).doesNotContain("??");
    return this;
  }

  /**
   * Keeps a picture of the whole page in {@code docs/screens} when the system property {@code
   * partsync.screens} says where that is.
   */
  Browser picture(String name) {
    String directory = System.getProperty("partsync.screens");
    if (directory != null) {
      Number height = (Number) script("return document.documentElement.scrollHeight");
      Number width = (Number) script("return window.innerWidth");
      Number before = (Number) script("return window.innerHeight");
      size(width.intValue(), Math.min(Math.max(height.intValue(), 400), 2400));
      try {
        Files.write(Path.of(directory, name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      size(width.intValue(), before.intValue());
    }
    return this;
  }

  @Override
  public void close() {
    driver.quit();
  }
}
