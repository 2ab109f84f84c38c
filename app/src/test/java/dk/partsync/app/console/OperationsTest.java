package dk.partsync.app.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.partsync.api.ProcessingGroups;
import dk.partsync.app.wiring.SampleUnits;
import java.util.List;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.bson.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.springframework.data.mongodb.core.MongoTemplate;

@InBrowser
class OperationsTest {

  private static final String PAGE = "/console/operations";
  private static final int WHOLE = 990_000;
  private static final int BROKEN = 990_001;
  private static final String CANARY = "Hemmelig Klinik";

  @Test
  @DisplayName("N-13, N-21 an administrator has every event checked and sees what came of it")
  void everyEventIsChecked(Browser browser) {
    browser.as("admin").open(PAGE).sees("Hændelsesloggen").click("Kontrollér nu");
    browser.sees("Kontrollen er begyndt.").sees("Intet brudt").sees("hændelser kontrolleret");
    browser.isWorded().isAccessible().picture("operations");
    browser.dark(true).size(320, 800).open(PAGE).sees("Intet brudt").isAccessible();
    browser.picture("operations-narrow-dark");
    browser.size(1280, 900).isAccessible().dark(false).inEnglish().sees("Nothing broken");
    browser.isWorded();
  }

  @Test
  @DisplayName("N-27 every view tells how far it is behind; a rebuild asks first")
  void viewsTellTheirLag(Browser browser, ConsoleProduct product) {
    browser.as("admin").open(PAGE).sees("Kontakter").click("Byg en visning op på ny");
    assertThat(browser.text()).contains("Ajour", "Bagud", "Tidsplaner");
    browser.await(By.cssSelector("#view option[value=schedules]")).click();
    browser.isAccessible().picture("operations-rebuild");
    browser.click("Byg op på ny");
    assertThat(browser.path()).as("not before it is confirmed").isEqualTo(PAGE);
    browser.await(By.cssSelector("details input[type=checkbox]")).click();
    browser.click("Byg op på ny").sees("Visningen bygges op på ny.");
    await()
        .until(
            () ->
                product
                    .api("auditor")
                    .get("/api/operations/views")
                    .body()
                    .matches("(?s).*(rebuiltAt|\"rebuild\").*"));
  }

  @Test
  void anAuditorReadsAndACaseWorkerDoesNot(Browser browser) {
    browser.as("auditor").open(PAGE).sees("Hændelsesloggen").isAccessible();
    assertThat(browser.text())
        .doesNotContain("Kontrollér nu", "Byg en visning op på ny", "Prøv igen");
    browser.as("caseworker").open(PAGE).sees("Det giver din rolle ikke adgang til");
    assertThat(browser.shows(By.cssSelector("header nav a[href='/console/operations']"))).isFalse();
  }

  @Test
  @DisplayName("N-06 events set aside are shown with cause and order, never with content")
  void deadLettersAreRetriedInOrder(Browser browser, ConsoleProduct product) {
    publish(
        product,
        SampleUnits.imported(WHOLE, "Klinik"),
        SampleUnits.renamed(BROKEN, 1, CANARY),
        SampleUnits.renamed(BROKEN, 2, CANARY + " 2"));
    try {
      await().until(() -> letters(product).contains("\"waiting\":1"));
      browser.as("admin").open(PAGE).sees("1 part venter").sees("SorUnitRenamed");
      assertThat(browser.text())
          .contains(
              "MissingEventsException", SampleUnits.party(BROKEN), "Noget kræver et menneske.")
          .doesNotContain(CANARY);
      browser.isWorded().isAccessible().picture("operations-dead-letters");
      browser.click("Prøv igen").sees("1 mislykkedes igen, 1 venter stadig.").isAccessible();

      cure(product);
      browser.click("Prøv igen").sees("1 forløb taget ind").sees("Alt er ajour");
      assertThat(letters(product)).doesNotContain(SampleUnits.party(BROKEN));
    } finally {
      product
          .bean(EventProcessingConfiguration.class)
          .deadLetterQueue(ProcessingGroups.PARTY)
          .orElseThrow()
          .clear();
    }
  }

  private static void publish(ConsoleProduct product, DomainEventMessage<?>... events) {
    product.bean(EventStore.class).publish(List.of(events));
  }

  private static String letters(ConsoleProduct product) {
    return product.api("admin").get("/api/operations/dead-letters").body();
  }

  /** The view gets what it missed, so that the events that wait can be taken in. */
  private static void cure(ConsoleProduct product) {
    var parties = product.bean(MongoTemplate.class).getCollection("party");
    Document whole =
        await()
            .until(
                () -> parties.find(new Document("_id", SampleUnits.party(WHOLE))).first(),
                found -> found != null);
    whole.put("_id", SampleUnits.party(BROKEN));
    parties.insertOne(whole);
  }
}
