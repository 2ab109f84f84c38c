package dk.partsync.app.console;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.app.Answer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

@InBrowser
class ContactsTest {

  private static final By ROWS = By.cssSelector("tr[data-party]");
  private static final By MARKED = By.cssSelector("tr[data-party][aria-selected=true]");
  private static final By NUMBERS = By.cssSelector("tr[data-party] td:nth-child(4)");

  @Test
  @DisplayName("A2-14 A2-15 Kontakter on the navigation line shows the party register")
  void contactsAreOnTheNavigationLine(Browser browser) {
    browser.as("caseworker").open("/console").click("Kontakter");
    browser.sees("Ekstern Part").isWorded();
    browser.isAt("/console/parties");
    browser.open("/console/parties?node=external").sees("Part 1 til 25").isAccessible();
    browser.inEnglish().sees("External party").sees("Party 1 to 25").isWorded().isAccessible();
  }

  @Test
  @DisplayName("A2-16 the node Ekstern Part lists the external parties, each type below it its own")
  void nodesListTheirParties(Browser browser) {
    browser.as("auditor").open("/console/parties?node=external").click("V Produktionsenheder");
    browser.await(By.cssSelector("#tree a[href$='node=V'][aria-current]"));
    assertThat(browser.driver().findElements(By.cssSelector(".contact-letter")))
        .isNotEmpty()
        .allSatisfy(letter -> assertThat(letter.getText()).isEqualTo("V"));
    browser.await(ROWS).click();
    browser.await(By.cssSelector("#preview .facts"));
    browser.picture("contacts");
    browser.click("Ekstern Part");
    browser.await(By.cssSelector("#tree a[href$='node=external'][aria-current]"));
    assertThat(browser.driver().findElements(ROWS)).hasSize(25);
  }

  @Test
  @DisplayName("A2-18 A2-19 a marked party shows its properties, a double click opens it, and back")
  void aMarkedPartyIsPreviewed(Browser browser, ConsoleProduct product) {
    person(product, "Frida", "Forhåndsvist");
    search(browser.as("caseworker"), "forhånds frida");
    browser.await(ROWS).click();
    browser.await(MARKED);
    browser.sees("5000 Odense C").isWorded().isAccessible();
    new Actions(browser.driver()).doubleClick(browser.await(MARKED)).perform();
    browser.arrivesAt("/console/parties/person-[0-9a-f-]+");
    browser.open("/console/parties");
    browser.await(MARKED);
    browser.sees("5000 Odense C");
    assertThat(browser.await(By.name("text")).getDomProperty("value")).isEqualTo("forhånds frida");
  }

  @Test
  @DisplayName("A2-20 right click and Egenskaber opens the dialogue, likewise by key and by button")
  void theMenuOpensTheDialogue(Browser browser, ConsoleProduct product) {
    String id = person(product, "Mette", "Menusen");
    search(browser.as("caseworker"), "menusen");
    new Actions(browser.driver()).contextClick(browser.await(ROWS)).perform();
    browser.sees("Egenskaber").isAccessible().picture("contacts-menu");
    browser.await(By.cssSelector("#menu a")).click();
    browser.isAt("/console/parties/" + id);

    WebElement row = browser.open("/console/parties").await(ROWS);
    browser.script("arguments[0].focus()", row);
    new Actions(browser.driver())
        .keyDown(Keys.SHIFT)
        .sendKeys(Keys.F10)
        .keyUp(Keys.SHIFT)
        .perform();
    browser.await(By.cssSelector("#menu a:focus"));
    keys(browser, Keys.ESCAPE);
    browser.await(By.cssSelector("tr[data-party]:focus"));
    browser.await(By.cssSelector("button[data-menu]")).click();
    browser.await(By.cssSelector("#menu a:focus")).sendKeys(Keys.ENTER);
    browser.isAt("/console/parties/" + id);
  }

  @Test
  @DisplayName("A2-18 A2-19 the keyboard alone searches, marks, looks and opens")
  void theKeyboardIsEnough(Browser browser, ConsoleProduct product) {
    String first = person(product, "Anne", "Tastatursen");
    String second = person(product, "Bo", "Tastatursen");
    search(browser.as("caseworker"), "tastatursen");
    browser.sees("2 parter");
    keys(browser, Keys.ARROW_DOWN);
    browser.await(By.cssSelector("tr[data-party='" + first + "'][aria-selected=true]:focus"));
    keys(browser, Keys.ARROW_DOWN);
    browser.await(By.cssSelector("tr[data-party='" + second + "'][aria-selected=true]:focus"));
    browser.await(By.xpath("//section[@id='preview']//h2[.='Bo Tastatursen']"));
    keys(browser, Keys.ENTER);
    browser.isAt("/console/parties/" + second);
  }

  @Test
  @DisplayName("A2-17 A2-55 a CPR number finds with and without hyphen, and shows by right")
  void numbersFindAndShowByRight(Browser browser, ConsoleProduct product) {
    String number = product.registers().cpr().world().special("adult").number();
    fetched(product, number);
    String written = number.substring(0, 6) + "-" + number.substring(6);
    for (String typed : new String[] {number, written}) {
      search(browser.as("caseworker"), typed);
      browser.sees("1 part").sees("CPR-nummer");
      assertThat(browser.await(NUMBERS).getText()).isEqualTo(written);
    }
    browser.isAt("/console/parties");
    browser.await(ROWS).click();
    browser.await(By.xpath("//section[@id='preview']//dd[.='" + written + "']"));
    search(browser.as("auditor"), written);
    browser.sees("1 part");
    browser.await(ROWS).click();
    browser.sees("Vises ikke med din rolle");
    assertThat(browser.driver().findElement(By.id("found")).getText())
        .doesNotContain(number)
        .doesNotContain(written);
  }

  @Test
  @DisplayName("A2-23 A2-24 N-06 who is protected is red, icon and words, found by number alone")
  void protectedPersonsStayHidden(Browser browser, ConsoleProduct product) {
    var person = product.registers().cpr().world().special("protected");
    String id = fetched(product, person.number());
    By hidden = By.cssSelector("tr[data-party='" + id + "'].contact-hidden");
    search(browser.as("caseworker"), person.number());
    WebElement row = browser.await(hidden);
    assertThat(row.findElement(By.tagName("svg")).isDisplayed()).isTrue();
    assertThat(row.getText()).contains("adressebeskyttelse", "Navn og adresse er beskyttet");
    assertThat(row.findElement(By.cssSelector("th a")).getCssValue("color"))
        .isEqualTo(browser.await(By.cssSelector(".contact-hidden th")).getCssValue("color"));
    row.click();
    browser.await(By.cssSelector("#preview .alert svg"));
    browser.sees("må ikke videregives").isWorded().isAccessible().picture("contacts-protected");
    assertThat(browser.source().substring(browser.source().indexOf("id=\"found\"") + 1))
        .doesNotContain(person.surname());
    browser.dark(true).isAccessible().picture("contacts-protected-dark").dark(false);
    for (String words : new String[] {person.surname(), person.roadName()}) {
      search(browser, words);
      browser.sees("søgt på navn og adresse");
      assertThat(browser.shows(hidden)).as(words).isFalse();
    }
    browser.open("/console/parties?node=C").sees("part");
    choose(browser, "protection", "HIDDEN");
    browser.await(hidden);
    choose(browser, "protection", "SHOWN");
    browser.await(By.cssSelector("tr[data-party]:not(.contact-hidden)"));
    assertThat(browser.shows(By.cssSelector(".contact-hidden"))).isFalse();
  }

  @Test
  @DisplayName("A2-14 numbers of CVR and SOR, addresses and post codes find their parties")
  void everythingFinds(Browser browser, ConsoleProduct product) {
    browser.as("caseworker");
    var sor = product.api("caseworker").get("/api/parties?contactType=H&limit=1").json();
    search(browser, sor.path("parties").path(0).path("sorId").asString());
    browser.sees("1 part").sees("søgt på SOR-id");
    search(browser, sor.path("parties").path(0).path("addressLine").asString());
    browser.sees("søgt på navn og adresse").await(ROWS);
    search(browser, sor.path("parties").path(0).path("postCode").asString());
    browser.sees("søgt på postnummer").await(ROWS);
    String company = product.registers().cvr().world().special("fourIndustries").number();
    product.api("caseworker").post("/api/cvr/parties", "{\"cvrNumber\":\"%s\"}".formatted(company));
    search(browser, company);
    browser.sees("søgt på CVR-nummer eller virksomhedens produktionsenheder").await(ROWS);
    browser.open("/console/parties?node=V").await(NUMBERS);
    search(
        browser, browser.await(NUMBERS).getText().lines().findFirst().orElseThrow().substring(2));
    browser.sees("P-nummer").await(ROWS);
    search(browser, "findes slet ikke her");
    browser.sees("Ingen parter passer").sees("Prøv færre ord").isWorded().isAccessible();
    browser.open("/console/parties?node=H").sees("Part 1 til 25");
    choose(browser, "source", "CPR");
    browser.sees("hører ikke til det valgte register");
  }

  @Test
  @DisplayName("A2-14 pages turn forth and back, also through a party, and columns sort")
  void pagesTurnForthAndBack(Browser browser) {
    browser.as("caseworker").open("/console/parties?node=external").sees("Part 1 til 25");
    String first = browser.await(ROWS).getDomAttribute("data-party");
    browser.click("Næste side").sees("Part 26 til 50");
    String second = browser.await(ROWS).getDomAttribute("data-party");
    browser.await(ROWS).sendKeys(Keys.ENTER);
    browser.open("/console/parties").sees("Part 26 til 50");
    assertThat(browser.await(ROWS).getDomAttribute("data-party")).isEqualTo(second);
    browser.click("Forrige side").sees("Part 1 til 25");
    assertThat(browser.await(ROWS).getDomAttribute("data-party")).isEqualTo(first);
    browser.click("Opdateret").await(By.cssSelector("th[aria-sort=descending] #by-updated"));
    browser.click("Sted").await(By.cssSelector("th[aria-sort=ascending] #by-place"));
    browser.click("Sted").await(By.cssSelector("th[aria-sort=descending] #by-place"));
    browser.isAt("/console/parties");
  }

  @Test
  void theListIsUsableOnASmallScreenAndWithoutScripts(Browser browser, ConsoleProduct product) {
    person(product, "Sofie", "Smalskærm");
    browser.as("caseworker").size(320, 800);
    search(browser, "smalskærm");
    browser.await(ROWS).click();
    browser.sees("Tilbage til listen").isAccessible().picture("contacts-narrow");
    browser.scripts(false);
    try {
      browser.open("/console/parties?node=external").type("text", "smalskærm").click("Søg");
      browser.sees("1 part").click("Sofie Smalskærm");
      browser.arrivesAt("/console/parties/person-[0-9a-f-]+");
    } finally {
      browser.scripts(true);
    }
  }

  private static void search(Browser browser, String text) {
    browser.open("/console/parties?node=external").type("text", text).sees("søgt på");
  }

  private static void choose(Browser browser, String filter, String value) {
    browser.await(By.cssSelector("#" + filter + " option[value=" + value + "]")).click();
    browser.holds(By.cssSelector("#found input[name=" + filter + "][value=" + value + "]"));
  }

  private static void keys(Browser browser, CharSequence keys) {
    new Actions(browser.driver()).sendKeys(keys).perform();
  }

  private static String person(ConsoleProduct product, String given, String surname) {
    Answer answer =
        product
            .api("caseworker")
            .post(
                "/api/parties",
                """
                {"name":{"givenNames":"%s","surname":"%s"},
                 "address":{"lines":["Prøvevej 7"],"postCode":"5000","district":"Odense C"}}
                """
                    .formatted(given, surname));
    assertThat(answer.status()).isEqualTo(201);
    return answer.json().path("id").asString();
  }

  /** The party with the number, fetched from CPR; another test may have registered it before. */
  private static String fetched(ConsoleProduct product, String number) {
    String body = "{\"cprNumber\":\"%s\"}".formatted(number);
    Answer answer =
        product.api("caseworker").post("/api/parties?fetch=true", body, "X-Purpose", "test");
    return answer.status() == 201
        ? answer.json().path("id").asString()
        : product
            .api("caseworker")
            .post("/api/parties/search", body)
            .json()
            .path("parties")
            .path(0)
            .path("id")
            .asString();
  }
}
