package dk.partsync.app.console;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.app.Answer;
import dk.partsync.simulator.cpr.SimulatedPerson;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

@InBrowser
class ContactRegistrationTest {

  private static final String CPR_SETTINGS = "/api/registers/cpr/settings";
  private static final String PERSON = "/console/parties/person-[0-9a-f-]+";

  @Test
  @DisplayName("A2-14 a person is written down, and what cannot be taken is said at its field")
  void aPersonIsWrittenDown(Browser browser) {
    browser.as("caseworker").open("/console/parties").click("Ny person");
    browser.isWorded().isAccessible().picture("contacts-new-person");
    browser.click("Opret").sees("Skriv fornavn eller efternavn").isAccessible();
    in(browser, "p-surname", "Nyskreven");
    in(browser, "p-postCode", "500");
    in(browser, "p-phone", "ring");
    browser.click("Opret").sees("Et dansk postnummer er fire cifre").sees("Skriv et telefonnummer");
    assertThat(browser.await(By.id("p-surname")).getDomProperty("value")).isEqualTo("Nyskreven");
    browser.inEnglish().sees("New person").isWorded();
    browser.open("/console/parties/new/person");
    in(browser, "p-surname", "Nyskreven");
    browser.click("Register");
    browser.arrivesAt(PERSON);
  }

  @Test
  @DisplayName(
      "A2-14 A2-55 a person is registered by number and fetched from CPR for a reason, once")
  void aPersonIsRegisteredAndFetched(Browser browser, ConsoleProduct product) {
    String number = product.registers().cpr().world().special("returned").number();
    String written = number.substring(0, 6) + "-" + number.substring(6);
    browser.as("caseworker").open("/console/parties/new/person");
    in(browser, "p-cprNumber", written);
    browser.click("Opret og hent fra CPR").sees("Skriv en sag eller en begrundelse på 1 til 200");
    in(browser, "p-purpose", "sag 2026-4");
    browser.click("Opret og hent fra CPR");
    String path = browser.arrivesAt(PERSON).path();
    browser.open("/console/parties/new/person");
    in(browser, "p-cprNumber", number);
    browser.click("Opret").sees("En anden part har allerede dette nummer");
    browser.click("Findes allerede: åbn parten");
    browser.isAt(path);
  }

  @Test
  @DisplayName(
      "A1-10 A1-12 a lookup for a new contact lists those related to the match, with relation")
  void aLookupListsThoseRelated(Browser browser, ConsoleProduct product) {
    SimulatedPerson mother = product.registers().cpr().world().special("mother");
    browser.as("caseworker").open("/console/parties/new/person");
    in(browser, "l-number", mother.number());
    browser.click("Slå op").sees("Skriv en sag eller en begrundelse på 1 til 200");
    in(browser, "l-purpose", "sag 2026-4");
    browser.click("Slå op").sees("Vælg den, der skal oprettes").sees("Barn");
    browser.sees(mother.surname()).isWorded().isAccessible().picture("contacts-lookup");
    browser.isAt("/console/parties/new/person/lookup");
    browser.await(By.cssSelector(".contact-relative form button, .contact-relative a"));
    By add = By.cssSelector(".contact-candidates li:first-child button");
    if (browser.shows(add)) {
      browser.await(add).click();
      browser.arrivesAt(PERSON);
    }
  }

  @Test
  @DisplayName("A1-11 A1-12 with related contacts off a lookup lists the match alone")
  void aLookupListsTheMatchAlone(Browser browser, ConsoleProduct product) {
    SimulatedPerson father = product.registers().cpr().world().special("father");
    showRelated(product, false);
    try {
      browser.as("caseworker").open("/console/parties/new/person");
      in(browser, "l-number", father.number());
      in(browser, "l-purpose", "sag 2026-4");
      browser.click("Slå op").sees("Vælg den, der skal oprettes").sees(father.surname());
      assertThat(browser.shows(By.cssSelector(".contact-relative"))).isFalse();
    } finally {
      showRelated(product, true);
    }
  }

  private static void showRelated(ConsoleProduct product, boolean shown) {
    Answer current = product.api("admin").get(CPR_SETTINGS);
    String wanted =
        current
            .json()
            .path("settings")
            .toString()
            .replace("\"showRelated\":" + !shown, "\"showRelated\":" + shown);
    Answer changed =
        product.api("admin").put(CPR_SETTINGS, wanted, "If-Match", current.header("ETag"));
    assertThat(changed.status()).isEqualTo(200);
  }

  @Test
  @DisplayName("A2-14 a company is found in CVR by its number and registered, once")
  void aCompanyIsFoundAndRegistered(Browser browser, ConsoleProduct product) {
    var company = product.registers().cvr().world().special("manyUnits");
    browser.as("caseworker").open("/console/parties").click("Ny virksomhed");
    browser.isWorded().isAccessible();
    browser.type("number", "12345678").click("Slå op").sees("otte cifre med rigtigt kontrolciffer");
    browser.type("number", company.number()).click("Slå op").sees(company.name());
    browser.sees("Produktionsenhed").isWorded().isAccessible().picture("contacts-new-company");
    browser.await(By.cssSelector(".contact-candidates li:first-child button")).click();
    browser.arrivesAt("/console/parties/business-[0-9a-f-]+");
    String path = browser.path();
    browser.open("/console/parties/new/company").type("number", company.number());
    browser.click("Slå op").click("Findes allerede: åbn parten");
    browser.isAt(path);
  }

  @Test
  void whoMayNotRegisterIsNotOfferedIt(Browser browser) {
    browser.as("auditor").open("/console/parties").sees("Kontakter");
    assertThat(browser.text()).doesNotContain("Ny person").doesNotContain("Ny virksomhed");
    for (String page : new String[] {"person", "company"}) {
      browser.open("/console/parties/new/" + page).sees("Det giver din rolle ikke adgang til");
    }
  }

  private static void in(Browser browser, String id, String text) {
    browser.await(By.id(id)).clear();
    browser.await(By.id(id)).sendKeys(text);
  }
}
