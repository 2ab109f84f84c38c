package dk.partsync.app.console;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.credentials.CredentialsView;
import dk.partsync.api.schedule.RegisterStatus;
import dk.partsync.app.Answer;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** The page that people start from. */
@InBrowser
class StartTest {

  private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");
  private static final String CREDENTIALS = "/api/registers/cvr/credentials";

  @Test
  @DisplayName("N-27 the start page answers first, and tells which evening CPR's data are of")
  void theStartPageAnswersFirst(Browser browser, ConsoleProduct product) {
    MadeRuns runs = new MadeRuns(product);
    runs.run("CPR");
    RegisterStatus status =
        product.api("admin").get("/api/registers/cpr/status").as(RegisterStatus.class);
    String evening =
        DateTimeFormatter.ofPattern("EEEE 'aften', dd-MM-yyyy", Locale.forLanguageTag("da"))
            .format(status.stateOf());

    browser.as("admin").open("/console").sees("Er alt i trit?").sees(evening);
    browser.sees("Det nyeste, der findes.").sees("Alle CPR-kørsler").isWorded().isAccessible();
    browser.picture("start");
    browser.dark(true).picture("start-dark");
    browser.size(320, 800).isAccessible().picture("start-narrow-dark").dark(false);
    browser.inEnglish().sees("State of the register").isWorded();
  }

  @Test
  @DisplayName("N-18 days left of a credential stand on the start page, and ask for a new one")
  void daysLeftOfACredentialStandOnTheStartPage(Browser browser, ConsoleProduct product) {
    Instant validTo =
        Instant.now().atZone(DENMARK).plusDays(13).truncatedTo(ChronoUnit.HOURS).toInstant();
    upload(product, ",\"validTo\":\"" + validTo + "\"");

    browser.as("admin").open("/console").sees("13 dage tilbage").sees("Adgangen til CVR udløber");
    browser.sees(DateTimeFormatter.ofPattern("dd-MM-yyyy").format(validTo.atZone(DENMARK)));
    browser.isWorded().isAccessible().picture("start-expiring");
    browser.inEnglish().sees("13 days left").isWorded();

    upload(product, "");
    browser.open("/console");
    assertThat(browser.text()).doesNotContain("13 days");
  }

  @Test
  @DisplayName("N-08 a case worker starts at parties and protections, without what roles deny")
  void aCaseWorkerStartsAtParties(Browser browser, ConsoleProduct product) {
    browser.as("caseworker").open("/console").sees("Find en kontakt").sees("Beskyttede adresser");
    browser.isWorded().isAccessible().picture("start-caseworker");
    assertThat(browser.text()).doesNotContain("Er alt i trit?", "Registerets stand", "Driften");
    assertThat(browser.shows(By.cssSelector("a[href^='/console/runs']"))).isFalse();
    browser.inEnglish().sees("Protected addresses").isWorded();

    browser.as("unmasker").open("/console").isWorded();
    assertThat(browser.text()).doesNotContain("Beskyttede adresser", "Registerets stand");
    browser.as("auditor").open("/console").sees("Driften").sees("Beskyttede adresser");
    browser.isWorded();
    browser.as("admin").open("/console");
    assertThat(browser.text()).doesNotContain("Beskyttede adresser");
  }

  /** The simulated CVR's key again, with another day on which it is said to expire. */
  private static void upload(ConsoleProduct product, String more) {
    String before = inUse(product);
    String key = product.registers().cvr().apiKey();
    Answer answer =
        product
            .api("admin")
            .post(
                CREDENTIALS + "/secret",
                "{\"kind\":\"API_KEY\",\"secret\":\"" + key + "\"" + more + "}");
    assertThat(answer.status()).as(answer.body()).isBetween(200, 202);
    Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> !inUse(product).equals(before));
  }

  private static String inUse(ConsoleProduct product) {
    return product.api("admin").get(CREDENTIALS).as(CredentialsView.class).inUse().id();
  }
}
