package dk.partsync.app.console;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.sor.SorId;
import dk.partsync.api.sync.SyncRunState;
import dk.partsync.api.sync.SyncRunView;
import dk.partsync.app.SorSettingsApi;
import dk.partsync.simulator.Fault;
import dk.partsync.simulator.sor.SorFile;
import dk.partsync.simulator.sor.SorFormat;
import java.io.ByteArrayOutputStream;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** Runs of SOR as people start, watch and decide them. */
@InBrowser
class RunsTest {

  private static final By ROWS = By.cssSelector("table tbody tr");
  private MadeRuns runs;

  @BeforeEach
  void setUp(ConsoleProduct product) {
    runs = new MadeRuns(product);
    runs.withoutHistoryFile();
  }

  @AfterEach
  void tearDown() {
    runs.withHistoryFile();
  }

  @Test
  @DisplayName(
      "N-19 A1-24 A1-33 a dry run shows the plan and writes nothing, the real run does the same")
  void aDryRunShowsWhatTheRealRunDoes(Browser browser, ConsoleProduct product) throws Exception {
    runs.inStep();
    SorId renamed = product.registers().sor().openIds().get(20);
    product.registers().sor().rename(renamed, "Prøvekørslens Klinik");
    product.registers().publish();

    start(browser, true);
    browser.sees("Gennemført").sees("Planlagte ændringer").sees("Intet er ændret.");
    browser.sees("Prøvekørslens Klinik").isWorded().isAccessible().picture("run-dry");
    List<String> planned = changed(browser);

    start(browser, false);
    browser.sees("Ændrede parter").sees("Prøvekørslens Klinik");
    assertThat(changed(browser)).isEqualTo(planned).hasSize(1);
    assertThat(browser.await(By.cssSelector(".counts")).getText())
        .startsWith("Nye\n0\nÆndrede\n1\n");
    browser.isWorded().picture("run");
    browser.inEnglish().sees("Parties changed").isWorded();
    browser.size(320, 800).dark(true).isAccessible().picture("run-narrow-dark");
    assertThat(product.registers().requests())
        .extracting(asked -> asked.method())
        .containsOnly("GET");
  }

  @Test
  @DisplayName("N-20 a held run says why and what each decision does; rejected it changes nothing")
  void aHeldRunIsRejected(Browser browser, ConsoleProduct product) throws Exception {
    runs.inStep();
    product.registers().misbehave(SorFile.DAILY, Fault.HALF);
    SyncRunView held = runs.full("SOR");

    browser.as("admin").open("/console").sees("er standset, før den ændrede noget");
    browser.isWorded().isAccessible().picture("start-held").click("Se og afgør");
    browser.sees("Grænsen er 5 %.").sees("Intet er ændret endnu.").isWorded().isAccessible();
    browser.sees("Planlagte ændringer").picture("run-held");
    browser.inEnglish().sees("The limit is 5 %.").isWorded();
    start(browser, false);
    browser.sees("En anden kørsel af samme register er i gang eller venter på en afgørelse.");
    browser.open("/console/runs/" + held.id() + "/approve").isWorded().isAccessible();
    browser.picture("run-approve").click("Nej, tilbage").sees("Tilbageholdt");
    browser.click("Afvis kørslen");
    browser.sees("ingen part bliver ændret");
    browser.type("comment", "Filen er skåret over").click("Ja, afvis kørslen");
    browser.sees("admin afviste kørslen.").sees("Ingen part er ændret.");
    browser.sees("“Filen er skåret over”").isWorded();
    assertThat(changedParties(product, held.id())).isZero();
  }

  @Test
  @DisplayName("N-20 N-21 a held run that is approved goes on before the eyes of who watches it")
  void anApprovedRunGoesOnLive(Browser browser, ConsoleProduct product) throws Exception {
    runs.inStep();
    product.registers().misbehave(SorFile.DAILY, new Fault.Rows(90));
    SyncRunView held = runs.full("SOR");
    browser.as("auditor").open("/console/runs/" + held.id()).sees("Venter på afgørelse");
    assertThat(browser.text()).doesNotContain("Gennemfør alligevel");
    browser.script("window.unchanged = true");

    runs.decide(held.id(), "approve");

    browser.sees("Gennemført").sees("Ændrede parter").sees("Tallene går op:");
    assertThat(browser.script("return window.unchanged")).isEqualTo(true);
    browser.sees("Godkendt").isWorded();
    browser.open("/console/runs/" + held.id() + "/cancel").sees("Det giver din rolle ikke adgang");
    runs.inStep();
  }

  @Test
  @DisplayName("N-21 a failed run says why in plain words and that nothing has changed")
  void aFailedRunSaysWhy(Browser browser, ConsoleProduct product) throws Exception {
    product.registers().misbehave(SorFile.DAILY, Fault.NOT_FOUND);
    SyncRunView failed = runs.full("SOR");
    assertThat(failed.state()).isEqualTo(SyncRunState.FAILED);

    browser.as("admin").open("/console").sees("Nej.").sees("lykkedes ikke");
    browser.picture("start-failed").open("/console/runs/" + failed.id());
    browser.sees("Registeret afviste kaldet.").sees("Ingen part er ændret.").sees("Ikke hentet");
    browser.isWorded().isAccessible().picture("run-failed");
    runs.inStep();
    browser.open("/console");
    assertThat(browser.text()).doesNotContain("SOR-kørslen");
  }

  @Test
  @DisplayName("N-21 every refused row is listed by line with its reason, and can be downloaded")
  void refusedRowsAreListed(Browser browser, ConsoleProduct product) throws Exception {
    runs.inStep();
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    product.registers().sor().writeDaily(file, SorFormat.standard());
    String[] lines = file.toString(StandardCharsets.UTF_8).split("\r\n");
    lines[7] = lines[7].substring(0, lines[7].lastIndexOf(';'));
    String text = String.join("\r\n", lines) + "\r\n";
    URLConnection published = product.registers().sorDailyUrl().toURL().openConnection();
    product
        .registers()
        .serve(
            SorFile.DAILY,
            text.getBytes(StandardCharsets.UTF_8),
            published.getHeaderField("Last-Modified"));
    SyncRunView run = runs.full("SOR");

    browser.as("admin").open("/console/runs/" + run.id()).sees("Afviste rækker");
    browser.sees("Rækken har et forkert antal felter").sees("Tallene går op:");
    browser.isWorded().isAccessible().picture("run-rejected");
    assertThat(download(browser, "Afviste rækker (CSV)"))
        .startsWith("line,sorId,reason,column,partyId,number")
        .containsPattern("\\n8,[0-9]+,WRONG_NUMBER_OF_FIELDS,");
    assertThat(download(browser, "Rapport (CSV)")).contains("rejected,1");
    browser.open("/console/runs/" + run.id() + "/rejections").sees("8").isWorded().isAccessible();
    browser.open("/console/runs/" + run.id() + "/changes").isWorded().isAccessible();
    runs.inStep();
  }

  @Test
  @DisplayName("N-21 a run that is cancelled says who did it")
  void aRunIsCancelled(Browser browser, ConsoleProduct product) throws Exception {
    runs.inStep();
    product.registers().misbehave(SorFile.DAILY, Fault.HALF);
    SyncRunView held = runs.full("SOR");

    browser.as("admin").open("/console/runs/" + held.id() + "/cancel");
    browser.click("Ja, afbryd kørslen").sees("admin afbrød kørslen.").isWorded();
    browser.open("/console/runs/" + held.id() + "/approve");
    browser.isAt("/console/runs/" + held.id());
  }

  @Test
  @DisplayName("A1-25 A1-26 A1-27 the list tells the first full run, a forced one and daily ones")
  void theListTellsFullAndDailyRuns(Browser browser, ConsoleProduct product) throws Exception {
    runs.inStep();
    new SorSettingsApi(product.api("admin")).change(settings -> settings.put("forceFull", true));

    start(browser, false);
    browser.sees("fuld, tvunget i indstillingerne").sees("Gennemført");
    start(browser, false);
    browser.sees("daglig").sees("Gennemført");

    browser.open("/console/runs?register=SOR").isWorded().isAccessible().picture("runs");
    List<WebElement> rows = browser.driver().findElements(ROWS);
    assertThat(rows.get(0).getText()).contains("daglig").doesNotContain("fuld");
    assertThat(rows.get(1).getText()).contains("fuld, tvunget i indstillingerne");
    assertThat(everyRow(browser)).last().asString().contains("fuld, første indlæsning");
    browser.inEnglish().sees("Sync runs").isWorded();
    browser.size(320, 800).dark(true).isAccessible().picture("runs-narrow-dark");
    browser.as("auditor").open("/console/runs").sees("Synkroniseringer");
    assertThat(browser.shows(By.name("dryRun"))).isFalse();
  }

  private static void start(Browser browser, boolean dry) {
    browser.as("admin").open("/console/runs?register=SOR");
    if (dry) {
      browser.await(By.name("dryRun")).click();
    }
    browser.click("Start kørslen");
    browser.await(By.cssSelector("h1"));
  }

  private static List<String> changed(Browser browser) {
    browser.await(By.cssSelector("[aria-labelledby=run-changes] tbody tr"));
    return browser
        .driver()
        .findElements(By.cssSelector("[aria-labelledby=run-changes] tbody td:first-child .mono"))
        .stream()
        .map(WebElement::getText)
        .toList();
  }

  private static List<String> everyRow(Browser browser) {
    while (browser.shows(By.linkText("Ældre kørsler"))) {
      browser.click("Ældre kørsler");
    }
    return browser.driver().findElements(ROWS).stream().map(WebElement::getText).toList();
  }

  private static String download(Browser browser, String words) {
    String address = browser.clickable(words).getAttribute("href");
    return (String)
        browser
            .driver()
            .executeAsyncScript(
                "fetch(arguments[0]).then(answer => answer.text()).then(arguments[1])", address);
  }

  private static long changedParties(ConsoleProduct product, String runId) {
    return product
        .api("admin")
        .get("/api/sync-runs/" + runId)
        .as(SyncRunView.class)
        .applied()
        .total();
  }
}
