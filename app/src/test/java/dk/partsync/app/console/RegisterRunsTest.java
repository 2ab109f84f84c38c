package dk.partsync.app.console;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.sync.SyncRunState;
import dk.partsync.api.sync.SyncRunView;
import dk.partsync.app.Answer;
import dk.partsync.app.ApiClient;
import dk.partsync.simulator.cpr.SimulatedPerson;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Runs of CPR and CVR as people watch them. */
@InBrowser
class RegisterRunsTest {

  private static final String PURPOSE = "X-Purpose";

  @Test
  @DisplayName("N-21 N-06 a CPR run tells before and after, and nothing of who is protected")
  void aCprRunTellsBeforeAndAfter(Browser browser, ConsoleProduct product) {
    MadeRuns runs = new MadeRuns(product);
    SimulatedPerson moved = product.registers().cpr().world().special("moved");
    SimulatedPerson hidden = product.registers().cpr().world().special("protected");
    String movedId = onCase(product, "2026-9101", moved);
    String hiddenId = onCase(product, "2026-9101", hidden);
    assertThat(runs.run("CPR").state()).isEqualTo(SyncRunState.COMPLETED);
    product.registers().cpr().world().change(moved.number()).rename("Flyttet", "Prøvenavn");
    product.registers().cpr().world().change(hidden.number()).move();
    product.registers().cpr().world().nextDay();

    SyncRunView run = runs.run("CPR");

    browser.as("admin").open("/console/runs/" + run.id()).sees("Ændrede parter");
    browser.sees("Flyttet Prøvenavn").isWorded().isAccessible().picture("run-cpr");
    assertThat(browser.source()).contains("/console/parties/" + movedId + "/history");
    browser.sees("Denne part har adressebeskyttelse");
    assertThat(browser.source())
        .contains("/console/parties/" + hiddenId)
        .doesNotContain(moved.number(), hidden.number());
    browser.open("/console/runs?register=CPR").sees("CPR").isWorded();
  }

  @Test
  @DisplayName("N-21 the first CVR run counts what it took in, each company with a link to it")
  void aCvrRunCountsCompanies(Browser browser, ConsoleProduct product) {
    SyncRunView run = new MadeRuns(product).run("CVR");
    assertThat(run.state()).isEqualTo(SyncRunState.COMPLETED);

    browser.as("auditor").open("/console/runs?register=CVR").sees("fuld, første indlæsning");
    browser.open("/console/runs/" + run.id()).sees("Tallene går op:").isWorded();
    browser.sees("Svar fra").inEnglish().sees("The counts add up:").isWorded();
  }

  private static String onCase(ConsoleProduct product, String caseId, SimulatedPerson person) {
    ApiClient caseworker = product.api("caseworker");
    String body = "{\"cprNumber\":\"" + person.number() + "\"}";
    Answer made = caseworker.post("/api/parties?fetch=true", body, PURPOSE, "runs");
    assertThat(made.status()).as(made.body()).isBetween(200, 202);
    String id = made.json().get("id").asString();
    caseworker.put("/api/cases/" + caseId, "");
    caseworker.put("/api/cases/" + caseId + "/parties/" + id, "");
    Awaitility.await()
        .atMost(Duration.ofSeconds(10))
        .until(
            () ->
                !caseworker
                    .get("/api/parties/" + id + "/subscription")
                    .json()
                    .get("state")
                    .asString()
                    .equals("NONE"));
    return id;
  }
}
