package dk.partsync.app.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The dialogue of one party: what everybody sees of it, and what editors write. */
@InBrowser
class PartyTest {

  private static final String PALLE =
      """
      {"name":{"givenNames":"Palle","surname":"Prøve"},
       "address":{"lines":["Prøvevej 3"],"postCode":"9000","district":"Prøveby"},
       "contactData":{"email":"palle@example.dk","phone":"11223344"}}
      """;

  private static final By TABS = By.cssSelector("nav.tabs a");

  @Test
  @DisplayName(
      "A2-27 A2-28 the tabs in their order, and tab Generelt with its fields, Gem and Fortryd")
  void tabsAndFieldsAreThoseThatPeopleKnow(Browser browser, ConsoleProduct product) {
    String id = new MadeParties(product).person(PALLE);
    browser.as("caseworker").open("/console/parties/" + id).sees("Palle Prøve");

    assertThat(texts(browser, TABS))
        .containsExactly("Generelt", "Identifikation", "Andet", "CPR", "Sager", "Historik");
    assertThat(texts(browser, By.cssSelector("#general label, #general legend")))
        .containsSubsequence(
            "Navn: fornavn(e)",
            "Navn: efternavn",
            "E-mail",
            "Telefon",
            "Mobil",
            "Parten er ejer af e-maildomænet",
            "Adresse",
            "Adresse 1",
            "Adresse 2",
            "Postnummer",
            "By",
            "Landekode");
    browser.isWorded().isAccessible().picture("party");

    browser.type("mobile", "55667788").click("Fortryd");
    assertThat(value(browser, "mobile")).isEmpty();
    browser.type("mobile", "55667788");
    browser.driver().findElement(By.name("ownsEmailDomain")).click();
    browser.click("Gem").sees("Gemt.").isAccessible();
    assertThat(value(browser, "mobile")).isEqualTo("55667788");
    assertThat(new MadeParties(product).view(id).body())
        .contains("\"mobile\":\"55667788\"", "\"ownsEmailDomain\":true");

    browser.inEnglish().sees("Name: given names").isWorded().isAccessible();
    assertThat(texts(browser, TABS))
        .containsExactly("General", "Identification", "Other", "CPR", "Cases", "History");
  }

  @Test
  @DisplayName("A2-27 what is wrong stands at its field, and nothing typed is lost")
  void whatIsWrongStandsAtItsField(Browser browser, ConsoleProduct product) {
    String id = new MadeParties(product).person(PALLE);
    browser.as("caseworker").open("/console/parties/" + id);
    browser.type("postCode", "90").type("mobile", "87654321").click("Gem");
    browser.sees("Skriv fire cifre i Danmark").isAccessible();
    assertThat(value(browser, "mobile")).isEqualTo("87654321");
    assertThat(new MadeParties(product).view(id).body()).doesNotContain("87654321");
  }

  @Test
  @DisplayName("A2-27 who saves on an older version is told in plain words and loses nothing")
  void aConflictIsToldAndNothingTypedIsLost(Browser browser, ConsoleProduct product) {
    MadeParties parties = new MadeParties(product);
    String id = parties.person(PALLE);
    browser.as("caseworker").open("/console/parties/" + id).type("phone", "99887766");
    parties.change(id, PALLE.replace("11223344", "44332211"));

    browser.click("Gem").sees("En anden har ændret parten").sees("Gemt nu: 44332211");
    browser.isWorded().isAccessible().picture("party-conflict");
    assertThat(value(browser, "phone")).isEqualTo("99887766");
    assertThat(parties.view(id).body()).contains("44332211");

    browser.click("Gem").sees("Gemt.");
    assertThat(parties.view(id).body()).contains("99887766");
  }

  @Test
  @DisplayName("A2-28 A2-31 tabs open by mouse, keys and address, and what is typed stays")
  void tabsKeepWhatIsTyped(Browser browser, ConsoleProduct product) {
    String id = new MadeParties(product).person(PALLE);
    browser.as("caseworker").open("/console/parties/" + id).type("mobile", "12121212");
    browser.click("Identifikation").sees("CPR/CVR nr.");
    browser.arrivesAt(".*/identification");
    browser.driver().switchTo().activeElement().sendKeys(Keys.ARROW_RIGHT);
    browser.sees("Kontakttype").isAccessible();
    browser.arrivesAt(".*/other");
    browser.driver().switchTo().activeElement().sendKeys(Keys.HOME);
    assertThat(value(browser, "mobile")).isEqualTo("12121212");
    Object asked =
        browser.script(
            "const leaving = new Event('beforeunload', {cancelable: true});"
                + "window.dispatchEvent(leaving); return leaving.defaultPrevented");
    assertThat(asked).isEqualTo(true);
    browser.click("Fortryd");
    browser.open("/console/parties/" + id + "/other").sees("Kontakttype");
  }

  @Test
  @DisplayName("N-26 updates are paused with a reason and an end, and resumed")
  void updatesArePausedAndResumed(Browser browser, ConsoleProduct product) {
    MadeParties parties = new MadeParties(product);
    String id = parties.fetched(parties.special("foreign-citizen"));
    browser.as("caseworker").open("/console/parties/" + id + "/other");
    browser.type("reason", "Adressen undersøges");
    browser.script("document.getElementById('until').value = '2099-12-31'");
    browser.click("Sæt på pause").sees("Opdateringen er sat på pause");
    browser.sees("til og med 31-12-2099").sees("Fordi: Adressen undersøges").isAccessible();
    browser.click("Genoptag opdateringen").sees("Opdateringen er genoptaget");
  }

  @Test
  @DisplayName("A2-47 N-04 tab Andet tells the subscription with its ground, tab Sager the cases")
  void subscriptionAndCasesAreTold(Browser browser, ConsoleProduct product) {
    MadeParties parties = new MadeParties(product);
    String id = parties.fetched(parties.special("contact-address"));
    parties.onCase("2026-05-1", id);
    await()
        .until(
            () ->
                product
                    .api("caseworker")
                    .get("/api/parties/" + id + "/subscription")
                    .body()
                    .contains("2026-05-1"));
    browser.as("caseworker").open("/console/parties/" + id + "/other");
    browser
        .sees("Abonnement")
        .sees("Sag 2026-05-1")
        .isWorded()
        .isAccessible()
        .picture("party-other");
    browser.script("document.getElementById('on').value = '2020-01-01'");
    browser.click("Vis").sees("Nej: personen var ikke abonneret 01-01-2020");
    browser.click("Sager").sees("2026-05-1").sees("Åben").isAccessible();
    browser.as("unmasker").open("/console/parties/" + id + "/other").sees("Kontakttype");
    assertThat(browser.text()).doesNotContain("2026-05-1");
  }

  @Test
  @DisplayName("N-23 A2-17 companies and SOR units show what their register says, read only")
  void registersKeepTheirUnits(Browser browser, ConsoleProduct product) {
    MadeParties parties = new MadeParties(product);
    String company = parties.found("{\"contactType\":\"V\"}");
    browser.as("caseworker").open("/console/parties/" + company).sees("CVR holder oplysningerne");
    assertThat(texts(browser, TABS)).contains("CVR").doesNotContain("CPR", "SOR");
    assertThat(browser.shows(By.cssSelector("#general button"))).isFalse();
    browser.click("CVR").sees("Hovedbranche").isWorded().isAccessible().picture("party-cvr");
    browser.click("Identifikation").click("Hent fra CVR").sees("CVR spørges nu");
    browser.click("OK").sees("CVR er spurgt");

    String unit = parties.found("{\"contactType\":\"H\"}");
    browser.open("/console/parties/" + unit + "/sor").sees("Hierarki").sees("SOR-id");
    browser.isWorded().isAccessible().picture("party-sor");
    browser.size(320, 800).isAccessible();
  }

  @Test
  void whoseRoleReadsSeesNoButtonThatWrites(Browser browser, ConsoleProduct product) {
    String id = new MadeParties(product).person(PALLE);
    browser.as("auditor").open("/console/parties/" + id).sees("Din rolle kan læse parten");
    assertThat(texts(browser, By.cssSelector("main button"))).doesNotContain("Gem");
    browser.isAccessible();
    browser.open("/console/parties/person-00000000-0000-0000-0000-000000000000");
    browser.sees("Det findes ikke");
  }

  static List<String> texts(Browser browser, By where) {
    return browser.driver().findElements(where).stream()
        .filter(WebElement::isDisplayed)
        .map(WebElement::getText)
        .toList();
  }

  static String value(Browser browser, String name) {
    return browser.driver().findElement(By.name(name)).getDomProperty("value");
  }
}
