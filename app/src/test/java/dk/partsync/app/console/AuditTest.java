package dk.partsync.app.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.partsync.app.Answer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

@InBrowser
class AuditTest {

  private static final String LOG = "/console/audit";
  private static final String LEDGER = LOG + "/subscriptions";
  private static final String PROTECTIONS = LOG + "/protections";
  private static final String DENIED = "Det giver din rolle ikke adgang til";

  @Test
  @DisplayName("N-01, N-02, N-06 who looked is listed with kind, purpose and outcome, per party")
  void whoLookedIsListed(Browser browser, ConsoleProduct product) {
    String id = fetched(product, "protected-spouse", "Sag 2026-701");
    Answer unmasked =
        product
            .api("unmasker")
            .post("/api/parties/" + id + "/unmask", "", "X-Purpose", "Sag 2026-702");
    String hidden = unmasked.json().path("name").asString();
    product
        .api("auditor")
        .post("/api/parties/" + id + "/cpr-fetch", "", "X-Purpose", "Sag 2026-703");
    awaitLogged(product, id, "Sag 2026-703");

    browser.as("auditor").open(LOG + "?party=" + id).sees("Sag 2026-701");
    assertThat(browser.text())
        .contains("Hentet fra CPR", "Svar med nyt", "Vist beskyttede oplysninger", "caseworker")
        .contains("Afvist: manglende rettighed", "Denne part har adressebeskyttelse")
        .doesNotContain(hidden);
    browser.isWorded().isAccessible().picture("audit-log");

    browser.inEnglish().open(LOG + "?party=" + id).sees("Refused: no right to it").isWorded();
  }

  @Test
  @DisplayName("N-01 the log is of one user at a press, and the name is in no address")
  void theLogIsOfOneUser(Browser browser, ConsoleProduct product) {
    String id = fetched(product, "co-mother", "Sag 2026-704");
    product.api("unmasker").post("/api/parties/" + id + "/unmask", "", "X-Purpose", "Sag 2026-705");
    awaitLogged(product, id, "Sag 2026-705");

    browser.as("auditor").open(LOG + "?party=" + id).sees("Sag 2026-704").click("unmasker");
    browser.await(By.cssSelector("#who[value=unmasker]"));
    assertThat(browser.text()).contains("Sag 2026-705").doesNotContain("Sag 2026-704");
    browser.isAt(LOG);
    browser.click("Om alle parter").seesNoMore("Om alle parter");
    browser.await(By.cssSelector("#who[value=unmasker]"));
    browser.type("who", "nobody").click("Vis").sees("Vælg Vis alt").isAccessible();
    browser.size(320, 800).open(LOG).isAccessible().picture("audit-log-narrow");
    browser.as("caseworker").open(LOG).sees(DENIED);
  }

  @Test
  @DisplayName("N-03 the access report has all uses and sources, no staff names, and is recorded")
  void theAccessReportNamesNoStaff(Browser browser, ConsoleProduct product) {
    String caseId = "2026-706-" + UUID.randomUUID();
    String id = fetched(product, "child-of-co-mothers", "because of Lisa");
    onCase(product, caseId, id);
    product.api("caseworker").post("/api/parties/" + id + "/cpr-fetch", "", "X-Purpose", caseId);
    product
        .api("caseworker")
        .post(
            "/api/cpr/lookups",
            number(product, "child-of-co-mothers"),
            "X-Purpose",
            "Sag 2026-707");
    awaitLogged(product, id, caseId);
    await()
        .until(() -> product.api("auditor").get("/api/accesses").body().contains("Sag 2026-707"));

    browser.as("auditor").open(LOG + "?party=" + id).click("Lav indsigtsrapport");
    browser.sees("Navne på medarbejdere er udeladt").isAccessible().picture("audit-report-form");
    browser.type("purpose", "Anmodning 12").click("Lav indsigtsrapport");
    browser.sees("Alt, hvad der er registreret før");
    assertThat(browser.text())
        .contains("Sag " + caseId, "Begrundelse angivet", "Medarbejder 1", "Slået op i CPR")
        .contains("CPR-registeret", "hentet af en medarbejder", "Åben eller nyligt lukket sag")
        .doesNotContain("caseworker", "because of Lisa", "Sag 2026-707");
    browser.isWorded().isAccessible().picture("audit-report");
    browser.size(320, 800).isAccessible().picture("audit-report-narrow");
    browser.size(1280, 900);

    awaitLogged(product, id, "Anmodning 12");
    browser.open(LOG + "?party=" + id).sees("Lavet indsigtsrapport").sees("Anmodning 12");
    browser.as("caseworker").open(LOG + "/reports/" + id).sees(DENIED);
    browser.as("admin").open(LOG + "/reports/" + id).sees(DENIED);
  }

  @Test
  @DisplayName("A2-44, N-04 the ledger tells since when and why, now and on any day")
  void theLedgerTellsTheGround(Browser browser, ConsoleProduct product) {
    String caseId = "2026-708-" + UUID.randomUUID();
    String id = fetched(product, "other-holder", "Sag 2026-708");
    onCase(product, caseId, id);

    browser.as("auditor").open(LEDGER).sees("Som det er nu").sees(caseId);
    assertThat(browser.text()).contains("Åben eller nyligt lukket sag", "løber");
    browser.isWorded().isAccessible().picture("audit-subscriptions");
    browser.size(320, 800).isAccessible().size(1280, 900);

    LocalDate before = LocalDate.now(ZoneId.of("Europe/Copenhagen")).minusDays(10);
    browser.open(LEDGER + "?on=" + before).sees("Som det var den");
    assertThat(browser.await(By.cssSelector("tbody")).getText()).doesNotContain("Ja,");

    browser.open(LEDGER + "/" + id).sees("Ja, ").sees(caseId).isWorded().isAccessible();
    browser.picture("audit-subscription");
    browser.open(LEDGER + "/" + id + "?on=" + before).sees("Nej").inEnglish().sees("Subscribed on");
    browser.as("admin").open("/console").inEnglish().open(LEDGER).sees("As it is now").isWorded();
    browser.as("unmasker").open(LEDGER).sees(DENIED);
  }

  @Test
  @DisplayName("N-06, N-08 protections are listed as they stand, with open cases and no name")
  void protectionsAreListed(Browser browser, ConsoleProduct product) {
    String caseId = "2026-709-" + UUID.randomUUID();
    String lapsing = fetched(product, "protection-ends-tomorrow", "Sag 2026-709");
    String hidden =
        product
            .api("unmasker")
            .post("/api/parties/" + lapsing + "/unmask", "", "X-Purpose", "Sag 2026-709")
            .json()
            .path("name")
            .asString();
    onCase(product, caseId, lapsing);
    fetched(product, "protection-tomorrow", "Sag 2026-709");

    browser.as("caseworker").open(PROTECTIONS).sees("Ophører snart").sees("Kommer").sees(caseId);
    assertThat(browser.text()).doesNotContain(hidden);
    browser.isWorded().isAccessible().picture("audit-protections");
    browser.open(PROTECTIONS + "?term=COMING").sees("Kommer");
    assertThat(browser.await(By.cssSelector("tbody")).getText()).doesNotContain("Ophører snart");
    browser.dark(true).size(320, 800).isAccessible().picture("audit-protections-narrow-dark");
    browser.size(1280, 900).dark(false).inEnglish().sees("Coming").isWorded();
    assertThat(browser.open(PROTECTIONS + "?days=0").text()).contains("from 1 to 366");
    browser.as("admin").open(PROTECTIONS).sees(DENIED);
  }

  private static String number(ConsoleProduct product, String special) {
    return "{\"cprNumber\":\""
        + product.registers().cpr().world().special(special).number()
        + "\"}";
  }

  /** The party of the person, registered if nobody has done so, and fetched for the purpose. */
  private static String fetched(ConsoleProduct product, String special, String purpose) {
    Answer made =
        product
            .api("caseworker")
            .post(
                "/api/parties",
                number(product, special),
                "Idempotency-Key",
                UUID.randomUUID().toString());
    String id = made.status() == 201 ? made.json().path("id").asString() : known(product, special);
    Answer answer =
        product
            .api("caseworker")
            .post("/api/parties/" + id + "/cpr-fetch", "", "X-Purpose", purpose);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    awaitLogged(product, id, purpose);
    return id;
  }

  private static String known(ConsoleProduct product, String special) {
    return product
        .api("caseworker")
        .post("/api/parties/search", number(product, special))
        .json()
        .at("/parties/0/id")
        .asString();
  }

  private static void onCase(ConsoleProduct product, String caseId, String id) {
    for (String path : List.of("/api/cases/" + caseId, "/api/cases/" + caseId + "/parties/" + id)) {
      Answer answer = product.api("caseworker").put(path, "");
      assertThat(answer.status()).as(answer.body()).isEqualTo(204);
    }
    await()
        .until(
            () ->
                product
                    .api("auditor")
                    .get("/api/parties/" + id + "/subscription")
                    .body()
                    .contains("requestedAt"));
  }

  private static void awaitLogged(ConsoleProduct product, String id, String purpose) {
    await()
        .until(
            () -> product.api("auditor").get("/api/accesses?party=" + id).body().contains(purpose));
  }
}
