package dk.partsync.app.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.partsync.simulator.CprEndpoint;
import dk.partsync.simulator.Fault;
import dk.partsync.simulator.cpr.SimulatedPerson;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** "Hent fra CPR" and "Find CPR-nummer" in the dialogue of a party. */
@InBrowser
class PartyCprTest {

  private static final String ANYBODY = "{\"name\":{\"givenNames\":\"Ny\",\"surname\":\"Part\"}}";
  private static final String STAMP = "Opdateret: \\d\\d-\\d\\d-\\d{4} \\d\\d:\\d\\d";

  @Test
  @DisplayName(
      "A2-02 A2-08 A2-09 A2-36 A2-38 A2-50 A2-51 A2-52 A2-55 N-23 a number typed is fetched")
  void aNumberThatIsTypedIsFetched(Browser browser, ConsoleProduct product) {
    MadeParties parties = new MadeParties(product);
    SimulatedPerson person = parties.special("care-of");
    String id = parties.person(ANYBODY.replace("Ny", "Eget"));
    long before = parties.questionsAbout(person.number());
    browser.as("caseworker").open("/console/parties/" + id).click("Identifikation");
    browser.isAccessible();
    String typed = person.number().substring(0, 6) + "-" + person.number().substring(6);
    browser.type("cprNumber", typed).click("Hent fra CPR").sees("CPR spørges nu");
    browser.isAccessible().picture("party-fetch");
    browser.click("Annuller");
    assertThat(parties.questionsAbout(person.number())).isEqualTo(before);

    browser.click("Hent fra CPR").type("purpose", "2026-114").click("OK");
    browser
        .sees("Hentet fra CPR og gemt")
        .isWorded()
        .isAccessible()
        .picture("party-identification");
    assertThat(PartyTest.value(browser, "cprNumber")).isEqualTo(typed);
    assertThat(browser.await(By.cssSelector("#identification-panel .stamp")).getText())
        .containsPattern(STAMP);

    browser.click("Generelt").sees("registerets stand");
    assertThat(browser.source()).contains(person.givenNames(), person.roadName());
    browser.click("Eget navn og egen adresse");
    assertThat(PartyTest.value(browser, "givenNames")).isEqualTo("Eget");
    browser.isAccessible().picture("party-general");
    browser.dark(true).isAccessible();
    browser.dark(false).size(320, 800).isAccessible().picture("party-general-narrow");
  }

  @Test
  @DisplayName("A2-38 a number that is none or that CPR does not know changes nothing and says so")
  void anInvalidOrUnknownNumberChangesNothing(Browser browser, ConsoleProduct product) {
    MadeParties parties = new MadeParties(product);
    String id = parties.person(ANYBODY);
    String before = parties.view(id).header("ETag");
    browser.as("caseworker").open("/console/parties/" + id + "/identification");
    fetch(browser, "999999-9999").sees("Det er ikke et CPR-nummer");
    assertThat(PartyTest.value(browser, "cprNumber")).isEqualTo("999999-9999");
    assertThat(parties.questionsAbout("9999999999")).isZero();
    fetch(browser, "3112659998").sees("CPR kender ikke nummeret. Intet er ændret");
    assertThat(parties.view(id).header("ETag")).isEqualTo(before);
  }

  @Test
  @DisplayName("A2-48 A2-49 N-38 while CPR is down the last known data stand with their age")
  void whileCprIsDownAFetchWaits(Browser browser, ConsoleProduct product) {
    MadeParties parties = new MadeParties(product);
    SimulatedPerson person = parties.special("supplementary-address");
    String id = parties.fetched(person);
    browser.as("caseworker").open("/console/parties/" + id + "/identification");
    browser.click("Hent fra CPR").type("purpose", "2026-114").click("OK");
    browser.sees("intet er nyt");

    parties.cpr().misbehave(CprEndpoint.DATA, Fault.SERVER_ERROR);
    browser.click("Hent fra CPR").type("purpose", "2026-114").click("OK");
    browser.sees("CPR svarer ikke lige nu. Det senest kendte gælder stadig");
    assertThat(browser.text()).containsPattern(STAMP).contains(person.surname());
    browser.isAccessible().picture("party-queued");
  }

  @Test
  @DisplayName(
      "A2-29 A2-30 A2-31 A2-32 A2-33 A2-34 A2-35 A2-36 a number is found from the dialogue")
  void aNumberIsFoundStepByStep(Browser browser, ConsoleProduct product) {
    MadeParties parties = new MadeParties(product);
    SimulatedPerson person = parties.special("marked-name");
    String id =
        parties.person(
            "{\"name\":{\"givenNames\":\"%s\",\"surname\":\"%s\"}}"
                .formatted(person.givenNames(), person.surname()));
    long before = parties.questionsAbout(person.surname());
    browser.as("caseworker").open("/console/parties/" + id + "/identification");
    browser.click("Find CPR-nummer").sees("Der mangler: Adresse 1, Postnummer");
    browser.isAccessible().click("Adresse 1");
    browser.type("line1", person.roadName() + " " + person.houseNumber());
    browser.type("postCode", person.postCode());

    browser.click("Identifikation").click("Find CPR-nummer").sees("Vil du søge");
    browser.isAccessible().click("Nej");
    assertThat(browser.shows(By.cssSelector("dialog[open]"))).isFalse();
    assertThat(parties.questionsAbout(person.surname())).isEqualTo(before);

    browser.click("Find CPR-nummer").click("Ja").type("purpose", "2026-114").click("Find");
    browser.sees("Fundet i CPR").isWorded().isAccessible().picture("party-find");
    browser.await(By.cssSelector("input[value='" + person.number() + "']")).click();
    browser.click("Vælg").sees("Hentet fra CPR og gemt");
    assertThat(browser.text()).containsPattern(STAMP).contains("blev skrevet eller valgt");
  }

  @Test
  @DisplayName("A1-10 related contacts are listed with their relation when that is on")
  void relatedContactsAreListed(Browser browser, ConsoleProduct product) {
    MadeParties parties = new MadeParties(product);
    SimulatedPerson mother = parties.special("lone-mother");
    String id =
        parties.person(
            """
            {"name":{"givenNames":"%s","surname":"%s"},
             "address":{"lines":["%s %s"],"postCode":"%s"}}
            """
                .formatted(
                    mother.givenNames(),
                    mother.surname(),
                    mother.roadName(),
                    mother.houseNumber(),
                    mother.postCode()));
    browser.as("caseworker").open("/console/parties/" + id + "/identification");
    browser.click("Find CPR-nummer").click("Ja").type("purpose", "2026-114").click("Find");
    browser.sees("Barn").size(320, 800).isAccessible();
  }

  @Test
  @DisplayName("A2-37 A2-53 A2-54 the buttons stand on the tab that is set, and work the same")
  void theButtonsStandWhereTheyAreSet(Browser browser, ConsoleProduct product) {
    MadeParties parties = new MadeParties(product);
    String id = parties.person(ANYBODY);
    Object before = parties.set("lookupTab", "OTHER");
    try {
      browser.as("caseworker").open("/console/parties/" + id + "/identification");
      browser.sees("CPR/CVR nr.");
      assertThat(browser.shows(By.id("cpr-fetch"))).isFalse();
      browser.click("Andet").clickable("Find CPR-nummer");
      browser.click("Hent fra CPR").type("purpose", "2026-114").click("OK");
      browser.sees("Det er ikke et CPR-nummer");
    } finally {
      parties.set("lookupTab", before);
    }
  }

  @Test
  @DisplayName(
      "A2-11 A2-12 A2-13 without the rights the buttons are absent, and a try is refused and logged")
  void withoutTheRightsTheButtonsAreAbsent(Browser browser, ConsoleProduct product) {
    String id = new MadeParties(product).person(ANYBODY);
    for (String user : new String[] {"auditor", "unmasker", "admin"}) {
      browser.as(user).open("/console/parties/" + id + "/identification").sees("CPR/CVR nr.");
      assertThat(PartyTest.texts(browser, By.cssSelector("main button")))
          .doesNotContain("Hent fra CPR", "Find CPR-nummer");
    }
    browser.script(
        """
        const form = document.createElement("form");
        form.method = "post";
        form.action = arguments[0];
        form.append(document.querySelector(".who input[name=_csrf]").cloneNode());
        form.append(Object.assign(document.createElement("input"),
            {name: "purpose", value: "2026-117 for en nabo"}));
        document.body.append(form);
        form.submit();
        """,
        "/console/parties/" + id + "/cpr-fetch");
    browser.sees("Det giver din rolle ikke adgang til");
    await()
        .untilAsserted(
            () ->
                assertThat(
                        product.api("auditor").get("/api/accesses?limit=200&partyId=" + id).body())
                    .contains("FORBIDDEN", "2026-117 for en nabo"));
  }

  private static Browser fetch(Browser browser, String number) {
    return browser
        .type("cprNumber", number)
        .click("Hent fra CPR")
        .type("purpose", "2026-114")
        .click("OK");
  }
}
