package dk.partsync.app.console;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.simulator.cpr.SimulatedPerson;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** What is protected stays hidden in the dialogue of a party, until somebody states why. */
@InBrowser
class PartyProtectionTest {

  private static final String MESSAGE = "Denne part har adressebeskyttelse";

  @Test
  @DisplayName(
      "A2-23 A2-24 A2-25 N-06 a red message with icon and words, on every tab, and no address")
  void aProtectedAddressIsHiddenAndSaysSo(Browser browser, ConsoleProduct product) {
    MadeParties parties = new MadeParties(product);
    SimulatedPerson person = parties.special("protected-parent");
    String id = parties.fetched(person);
    browser.as("caseworker");
    for (String tab : new String[] {"", "/identification", "/other", "/cpr", "/cases"}) {
      browser.open("/console/parties/" + id + tab).sees(MESSAGE);
      assertThat(browser.source())
          .doesNotContain(person.roadName(), person.givenNames() + " ", person.number());
    }
    browser.open("/console/parties/" + id).sees("Gælder").isWorded().isAccessible();
    WebElement address = browser.await(By.cssSelector("#general-panel .protected"));
    assertThat(address.getText()).isEqualTo(MESSAGE);
    assertThat(address.findElements(By.tagName("svg"))).isNotEmpty();
    assertThat(browser.text()).doesNotContain("Vis adressen med begrundelse");
    browser.picture("party-protected").dark(true).isAccessible().picture("party-protected-dark");
    browser.dark(false).size(320, 800).isAccessible().picture("party-protected-narrow");
  }

  @Test
  @DisplayName("A2-26 A2-54 the words are those that the organisation has set")
  void theWordsAreThoseOfTheOrganisation(Browser browser, ConsoleProduct product) {
    MadeParties parties = new MadeParties(product);
    String id = parties.fetched(parties.special("protected-parent"));
    Object before = parties.set("protectionText", "Adressen er hemmelig her");
    try {
      browser.as("caseworker").open("/console/parties/" + id).sees("Adressen er hemmelig her");
      assertThat(browser.text()).doesNotContain(MESSAGE);
    } finally {
      parties.set("protectionText", before);
    }
  }

  @Test
  @DisplayName("N-06 the address is shown once, for a reason that is logged, and hidden on reload")
  void theAddressIsShownOnceForAReason(Browser browser, ConsoleProduct product) {
    MadeParties parties = new MadeParties(product);
    SimulatedPerson person = parties.special("protected-child");
    String id = parties.fetched(person);
    browser.as("unmasker").open("/console/parties/" + id);
    browser.click("Vis adressen med begrundelse").sees("Hvem der ser adressen");
    browser.isAccessible().picture("party-unmask");
    browser.click("Annuller");
    assertThat(browser.source()).doesNotContain(person.roadName());

    browser.click("Vis adressen med begrundelse").type("purpose", "2026-05-unmask");
    browser.click("Vis adressen").sees("Vist én gang").isWorded().isAccessible();
    browser.picture("party-unmasked");
    assertThat(browser.source()).contains(person.roadName());
    browser.isAt("/console/parties/" + id);
    assertThat(product.api("auditor").get("/api/accesses?limit=200").body())
        .contains("2026-05-unmask");

    Object kept =
        browser.script(
            "const page = new XMLHttpRequest(); page.open('GET', location.pathname, false);"
                + "page.send(); return page.getResponseHeader('Cache-Control')");
    assertThat(kept).asString().contains("no-store");

    browser.open("/console").driver().navigate().back();
    browser.sees("må ikke videregives");
    assertThat(browser.source()).doesNotContain(person.roadName());
    browser.open("/console/parties/" + id).sees(MESSAGE);
    assertThat(browser.source()).doesNotContain(person.roadName());
  }

  @Test
  @DisplayName("A2-21 A2-22 N-10 tab CPR shows children and family, those protected without a name")
  void theFamilyIsShownWithoutWhoIsProtected(Browser browser, ConsoleProduct product) {
    MadeParties parties = new MadeParties(product);
    SimulatedPerson child = parties.special("protected-child");
    String parent = parties.fetched(parties.special("unprotected-parent"));
    browser.as("caseworker").open("/console/parties/" + parent + "/cpr");
    browser.sees("Børn").sees("Barn").sees("Beskyttet").sees("Civilstand").isWorded();
    browser.isAccessible().picture("party-cpr");
    assertThat(browser.source()).doesNotContain(child.number(), child.givenNames() + " ");
    browser.size(320, 800).isAccessible();
    browser.size(1280, 900).inEnglish().sees("Children").isWorded();
  }

  @Test
  @DisplayName("A2-23 N-09 before CPR has answered everything is hidden, and the page says why")
  void whatIsNotKnownYetIsHidden(Browser browser, ConsoleProduct product) {
    MadeParties parties = new MadeParties(product);
    String id = parties.numbered(parties.anyone(7).number());
    browser.as("caseworker").open("/console/parties/" + id).sees("indtil CPR har svaret");
    browser.isAccessible();
    assertThat(browser.text()).doesNotContain(MESSAGE);
  }
}
